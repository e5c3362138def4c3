import type { PassClaims } from "../../domain/credential.ts";
import type { Visit } from "../../domain/visit.ts";
import { listedWords, paperWords, staffRecordWords } from "../../domain/words.ts";
import { personsOf } from "../person.ts";
import { passesThatCount } from "../roles-and-groups.ts";
import type { AccessKey } from "../rules/access.ts";
import { nothing, words, type Change, type ChangeKind, type ChangesByReason, type MakeChanges, type Obstacle } from "./change.ts";
import { addCodes, mapCredentials, subjectsOf, withVisit } from "./edit-evidence.ts";
import { answerNo, tellSymptoms, waitForHealth, wearMask } from "./health-changes.ts";
import type { Situation } from "./situation.ts";

const dayMs = 86_400_000;
const slotMs = 7_200_000;

/** A pass for what the person comes as anyway: nobody is told to pass for somebody else. */
function withPass(situation: Situation, approver: string | null): Situation {
  const { context, evidence } = situation;
  const { nowMs, place } = context;
  const untilMs = nowMs + dayMs;
  const records = { medicalCheckUntilMs: untilMs, trainedUntilMs: untilMs };
  const pass: PassClaims = { kind: "pass", holder: evidence.visit.role, venueId: place.venueId, fromMs: nowMs, toMs: untilMs, approver, groups: evidence.visit.groups, ...records };
  return addCodes(situation, subjectsOf(evidence), pass);
}

function withBooking(situation: Situation): Situation {
  const { nowMs, place } = situation.context;
  return addCodes(situation, subjectsOf(situation.evidence), { kind: "booking", venueId: place.venueId, fromMs: nowMs, toMs: nowMs + slotMs });
}

function ofKey({ kind, holders, approvers }: AccessKey, { situation }: Obstacle): Change | null {
  if (kind === "booking") return { kind: "booking", text: words("先预约，凭预约码入场", "Book first, then show your booking"), apply: withBooking };
  if (holders !== undefined && !holders.includes(situation.evidence.visit.role)) return null;
  const [approver = null] = approvers ?? [];
  const text = approvers === undefined ? words("先办理通行证，凭证入场", "Get a pass first, then show it") : words(`先经${approvers.join("或")}批准，凭来访码入场`, `Get the approval of ${approvers.join(" or ")} first, then show your visitor code`);
  return { kind: "pass", text, apply: (one) => withPass(one, approver) };
}

function ofAccess(obstacle: Obstacle): readonly Change[] {
  const keys = obstacle.rule?.kind === "access" ? obstacle.rule.unless : [];
  return keys.map((key) => ofKey(key, obstacle)).filter((change) => change !== null);
}

function ofPapers({ rule, situation }: Obstacle): readonly Change[] {
  if (rule?.kind !== "required-papers") return [];
  const missing = rule.papers.filter((paper) => !situation.evidence.visit.papers.includes(paper));
  const named = listedWords(missing.map((paper) => paperWords[paper]));
  return [{ kind: "papers", text: words(`出示${named["zh-CN"]}`, `Show: ${named.en}`), apply: (one) => withVisit(one, { papers: [...one.evidence.visit.papers, ...missing] }) }];
}

/** Records that are renewed stand on the badge; who has none needs one first. */
function ofStaffRecord({ situation, rule }: Obstacle): readonly Change[] {
  if (rule?.kind !== "staff-record") return [];
  const records = listedWords(rule.requires.map((record) => staffRecordWords[record]));
  const { nowMs, place } = situation.context;
  const renew = (one: Situation): Situation =>
    mapCredentials(one, (credential) => {
      const { claims } = credential;
      if (claims.kind !== "pass" || claims.venueId !== place.venueId) return credential;
      return { ...credential, claims: { ...claims, medicalCheckUntilMs: nowMs + dayMs, trainedUntilMs: nowMs + dayMs } };
    });
  const hasBadge = personsOf(situation.evidence).every((person) => passesThatCount(person, situation.context).length > 0);
  const text = hasBadge ? words(`补办${records["zh-CN"]}，更新工作证后再上岗`, `Renew on your badge: ${records.en}; then come to work`) : words(`出示记有${records["zh-CN"]}有效期的工作证`, `Show your staff badge with a valid record of: ${records.en}`);
  return [{ kind: "staff-record", text, apply: hasBadge ? renew : (one) => withPass(one, null) }];
}

/** One change that staff can note at the door. */
function noted(kind: ChangeKind, change: Partial<Visit>, zh: string, en: string): MakeChanges {
  return () => [{ kind, text: words(zh, en), apply: (situation) => withVisit(situation, change) }];
}

const cooperate = noted("cooperate", { cooperation: "given" }, "配合查验", "Let yourself be checked");

/** What staff check, note or ask for at the door. After violence or insults there is no way in today; who answered yes has answered. */
export const ruleChanges: ChangesByReason<"rule"> = {
  "rule.mask-not-checked": wearMask,
  "rule.mask-missing": wearMask,
  "rule.medical-mask-not-checked": wearMask,
  "rule.medical-mask-missing": wearMask,
  "rule.spacing-not-checked": noted("distance", { spacing: true }, "请工作人员确认已保持一米间距", "Let the staff see that you keep the distance"),
  "rule.spacing-not-kept": noted("distance", { spacing: true }, "按一米线排队", "Keep to the one-metre line"),
  "rule.symptoms-not-asked": tellSymptoms,
  "rule.symptoms": waitForHealth,
  "rule.questions-open": answerNo,
  "rule.question-yes": nothing,
  "rule.not-cooperating": (obstacle) => (obstacle.situation.evidence.visit.cooperation === "abusive" ? [] : cooperate(obstacle)),
  "rule.abusive": nothing,
  "rule.closed": ofAccess,
  "rule.suspended": ofAccess,
  "rule.closed-management": ofAccess,
  "rule.outsider": ofAccess,
  "rule.zone": ofAccess,
  "rule.no-approval": ofAccess,
  "rule.no-booking": ofAccess,
  "rule.separated": ofAccess,
  "rule.slot": () => [{ kind: "booking", text: words("改约当前时段", "Book the slot of now instead"), apply: withBooking }],
  "rule.identity-not-checked": noted("identity", { identityChecked: true }, "出示本人身份证件", "Show your own identity document"),
  "rule.not-registered": noted("register", { registered: true }, "在门口登记", "Be registered at the door"),
  "rule.isolation-reminder": nothing,
  "rule.avoid-crowds": nothing,
  "rule.papers-missing": ofPapers,
  "rule.staff-record": ofStaffRecord,
  "rule.medicine-not-registered": noted("register", { registered: true }, "登记购药信息", "Be registered as a buyer"),
  "rule.medicine-not-asked": tellSymptoms,
  "rule.medicine-suspicious": noted("without-medicine", { medicines: [] }, "不购此类药品，先到发热门诊就诊", "Leave the medicine, and see a fever clinic first"),
};
