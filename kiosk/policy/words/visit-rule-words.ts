import type { Text } from "../../../shared/domain/reason.ts";
import { listedWords, paperWords, staffRecordWords } from "../../../shared/domain/words.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { AccessGround, AccessKey, AccessRule } from "../../../shared/policy/rules/access.ts";
import type { RegistrationRule } from "../../../shared/policy/rules/registration.ts";
import { spanWords } from "./bound-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { roleNames } from "./person-names.ts";
import type { RuleWords } from "./rule-words.ts";
import { asWritten, joined, sentence } from "./sentence.ts";

type VisitRule = Extract<Rule, { readonly kind: "access" | "time-slot" | "identity" | "registration" | "required-papers" | "staff-record" }>;

/** What a rule about who may come in, and with what papers, says. */
export function visitRuleWords(rule: VisitRule): RuleWords {
  switch (rule.kind) {
    case "access":
      return access(rule);
    case "time-slot": {
      const grace = spanWords(rule.grace);
      return {
        asks: sentence("有预约的，须在预约时段内到场", "Who has booked comes in the booked slot"),
        details: rule.grace.value === 0 ? [] : [rule.grace.inclusive ? sentence("前后可宽限{grace}（正好{grace}也算）", "{grace} before and after it will do (exactly {grace} too)", { grace }) : sentence("前后可宽限不到{grace}", "less than {grace} before and after it will do", { grace })],
        follows: [{ when: sentence("不在时段内", "Outside the slot"), outcome: outcomeWords(rule.outside) }],
      };
    }
    case "identity":
      return { asks: sentence("须核验身份证件", "An identity document is to be checked"), details: [], follows: [{ when: sentence("尚未核验", "Not checked"), outcome: outcomeWords(rule.notChecked) }] };
    case "registration":
      return { asks: sentence("须登记", "Those concerned are registered at the gate"), details: adviceOf(rule), follows: [{ when: sentence("尚未登记", "Not registered"), outcome: outcomeWords(rule.notRegistered) }] };
    case "required-papers":
      return {
        asks: sentence("须出示：{papers}", "To be shown: {papers}", { papers: listedWords(rule.papers.map((paper) => paperWords[paper])) }),
        details: [],
        follows: [{ when: sentence("缺少任何一种", "One of them is missing"), outcome: outcomeWords(rule.missing) }],
      };
    case "staff-record":
      return {
        asks: sentence("工作证上须有有效的：{records}", "The staff badge must show, still valid: {records}", { records: listedWords(rule.requires.map((record) => staffRecordWords[record])) }),
        details: [],
        follows: [{ when: sentence("缺少任何一项", "One of them is missing"), outcome: outcomeWords(rule.missing) }],
      };
  }
}

/** Why the door is shut. */
const groundWords: Readonly<Record<AccessGround, Text>> = {
  closed: sentence("场所关闭", "The venue is closed"),
  suspended: sentence("场所暂停营业", "The venue is suspended"),
  "closed-management": sentence("实行封闭管理", "The venue is under closed management"),
  outsider: sentence("外来人员不得进入", "Outsiders may not come in"),
  zone: sentence("此区域仅限有关人员进入", "This part is only for those who work there"),
  "no-approval": sentence("来访须经批准", "A visit has to be approved"),
  "no-booking": sentence("须预约", "A booking is needed"),
  separated: sentence("人货分离，人员不得进入", "Drivers are kept apart from the goods and stay outside"),
};

function keyWords({ kind, holders, approvers }: AccessKey): Text {
  if (kind === "booking") return sentence("本场所的预约", "a booking for this venue");
  const narrowed = [
    ...(holders === undefined ? [] : [sentence("持有人：{holders}", "held by {holders}", { holders: listedWords(holders.map((holder) => roleNames[holder])) })]),
    ...(approvers === undefined ? [] : [sentence("批准人：{approvers}", "approved by {approvers}", { approvers: asWritten(approvers.join("、")) })]),
  ];
  const pass = sentence("本场所的有效通行证", "a pass for this venue that is valid now");
  return narrowed.length === 0 ? pass : sentence("{pass}（{narrowed}）", "{pass} ({narrowed})", { pass, narrowed: joined(narrowed, "；", "; ") });
}

function access(rule: AccessRule): RuleWords {
  const nobody = sentence("没有例外", "There is no exception");
  const keys = sentence("凭以下任意一种可以入场：{keys}", "Any of these opens the door all the same: {keys}", { keys: joined(rule.unless.map(keyWords), "；", "; ") });
  return {
    asks: groundWords[rule.ground],
    details: [rule.unless.length === 0 ? nobody : keys],
    follows: [{ when: rule.unless.length === 0 ? sentence("一律", "Always") : sentence("都没有", "Without any of these"), outcome: outcomeWords(rule.outcome) }],
  };
}

function adviceOf({ advice }: RegistrationRule): readonly Text[] {
  switch (advice) {
    case null:
      return [];
    case "isolation-reminder":
      return [sentence("登记后可以入场，并提醒自我隔离满14天", "Once registered they may enter, and are reminded of 14 days of isolation")];
    case "avoid-crowds":
      return [sentence("登记后可以入场，并提醒避免前往人群密集场所", "Once registered they may enter, and are asked to avoid crowded places")];
  }
}
