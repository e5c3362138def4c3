import type { ReasonCode, Text } from "../../../shared/domain/reason.ts";
import type { FindingMessage } from "../../../shared/wire/check-in.ts";

function advice(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

const staffWillReport = advice("请留在此处等候，工作人员将上报", "Wait here, staff will report");
const askSupervisor = advice("请联系管理人员，按本场所规定处理", "Call a supervisor, and do as the rules of this venue say");

/** What can be done about a reason at an exit, where the advice that goes with it speaks of coming in. */
const adviceByCode: ReadonlyMap<string, Text> = new Map<ReasonCode, Text>([
  ["auth.bad-signature", advice("请出示原始的码，并联系管理人员", "Ask for the original code, and call a supervisor")],
  ["status.yellow", advice("请立即向所在社区和单位报告，并按要求检测", "Report to your community and employer at once and get tested")],
  ["status.red", advice("请立即向所在社区和单位报告，并在此等候安排", "Report to your community and employer at once and wait for help")],
  ["status.grey", advice("请尽快完成核酸检测", "Get tested soon")],
  ["status.seen", advice("已目视查验为绿码", "It was seen to be green")],
  ["status.document-instead", advice("请登记此人", "Register the person")],
  ["status.itinerary-yellow", advice("请向所在社区和单位报告", "Report to your community and employer")],
  ["status.itinerary-orange", advice("请向所在社区和单位报告", "Report to your community and employer")],
  ["status.itinerary-red", advice("请向所在社区和单位报告", "Report to your community and employer")],
  ["status.in-quarantine", staffWillReport],
  ["status.in-closed-loop", advice("请返回闭环，并由单位接走", "Return to the closed loop, your employer will fetch you")],
  ["status.listed", staffWillReport],
  ["area.possibly-at-risk", advice("请询问是否到过该地区", "Ask whether this person was there")],
  ["area.case-trajectory", staffWillReport],
  ["test.after-arrival-overdue", advice("请立即完成检测", "Get tested at once")],
  ["test.too-few", advice("请完成规定的检测", "Get the tests that are wanted")],
  ["test.milestone-missing", advice("请完成规定的检测", "Get the tests that are wanted")],
  ["test.pending", advice("请等待检测结果", "Wait for the result")],
  ["test.positive", advice("请戴好口罩在此等候，工作人员将上报", "Keep the mask on and wait here, staff will report")],
  ["temp.fever", advice("请戴好口罩，前往发热门诊就诊", "Keep the mask on and go to a fever clinic")],
  ["rule.mask-missing", advice("请戴好口罩后再离开", "Put on a mask before you leave")],
  ["rule.medical-mask-missing", advice("请换戴医用口罩后再离开", "Put on a medical mask before you leave")],
  ["rule.not-cooperating", askSupervisor],
  ["rule.abusive", advice("请联系民警", "Call the police")],
  ["rule.closed-management", askSupervisor],
  ["rule.outsider", askSupervisor],
  ["rule.zone", askSupervisor],
  ["rule.slot", advice("请按预约时段分批离开", "Leave in your slot")],
  ["rule.not-registered", advice("请登记此人", "Register the person")],
  ["goods.documents-missing", advice("货物不得运出；请补齐证明", "The goods stay here until the papers are complete")],
  ["goods.banned", advice("货物不得运出，请封存并报告", "The goods stay here: seal and report them")],
]);

/** What can be done about a reason by somebody who leaves, or by the staff. */
export function adviceOnLeaving({ code, advice: onEntering }: FindingMessage): Text {
  return adviceByCode.get(code) ?? onEntering;
}
