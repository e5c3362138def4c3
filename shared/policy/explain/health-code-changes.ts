import { opensTheGate } from "../../domain/verdict.ts";
import { allGreen } from "./all-green.ts";
import { words, type Change, type MakeChanges, type Obstacle } from "./change.ts";
import { withVisit } from "./edit-evidence.ts";

export const letStaffLook: Change = {
  kind: "show-code-to-staff",
  text: words("码无法扫描的，请工作人员目视查验，须为绿码", "If the code cannot be read, let the staff look at it: it must be green"),
  apply: (situation) => withVisit(situation, { codeSeen: "green" }),
};

/** A code of one's own, or what the policy takes instead of one. */
export function codeMissing({ rule }: Obstacle): readonly Change[] {
  const changes: Change[] = [{ kind: "show-code", text: words("出示本人的健康绿码", "Show your own green health code"), apply: allGreen }];
  if (rule?.kind !== "code-status") return changes;
  if (rule.bySight !== undefined && opensTheGate(rule.bySight.verdict)) changes.push(letStaffLook);
  if (rule.withDocument !== undefined && opensTheGate(rule.withDocument.verdict)) {
    const text = words("没有健康码的，出示本人身份证件并登记", "Without a health code, show your identity document and be registered");
    changes.push({ kind: "show-document", text, apply: (situation) => withVisit(situation, { codeSeen: null, identityChecked: true, registered: true }) });
  }
  return changes;
}

export const showCode: MakeChanges = () => [{ kind: "show-code", text: words("出示本人的健康绿码", "Show your own green health code"), apply: allGreen }];

/** Nothing but a green code helps who has a red one. */
export const codeNotGreen: MakeChanges = () => [{ kind: "code-green", text: words("待健康码转为绿码后再来", "Come back when your health code is green again"), apply: allGreen }];

export const codeGrey: MakeChanges = () => [{ kind: "code-green", text: words("完成核酸检测，待健康码转为绿码后再来", "Get tested, and come back when your health code is green"), apply: allGreen }];

export const codeUnknown: MakeChanges = () => [{ kind: "refresh-code", text: words("刷新健康码后重新扫描，须为绿码", "Refresh the health code and scan it again; it must be green"), apply: allGreen }];
