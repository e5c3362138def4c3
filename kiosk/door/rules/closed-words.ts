import type { AccessGround } from "../../../shared/policy/rules/access.ts";
import type { Dictionary } from "../../ui/words.ts";

/** What is written over the door; it speaks to nobody in particular. */
export const closedWords = {
  closed: { "zh-CN": "本场所已关闭", en: "Closed" },
  suspended: { "zh-CN": "暂停开放", en: "Suspended" },
  "closed-management": { "zh-CN": "封闭管理，外来人员不得进入", en: "Closed management: no outsiders" },
  outsider: { "zh-CN": "外来人员不得进入", en: "No outsiders" },
  zone: { "zh-CN": "此区域仅限有关人员进入", en: "Only for those who work in this part" },
  separated: { "zh-CN": "人货分离，人员不得入内", en: "Goods only: nobody comes in" },
  "no-approval": { "zh-CN": "谢绝来访", en: "No visits" },
  "no-booking": { "zh-CN": "暂不接受预约入场", en: "No bookings are taken" },
} as const satisfies Dictionary<AccessGround>;

export const closedToWords = {
  mayEnter: { "zh-CN": "仍可入内：{who}", en: "May still come in: {who}" },
  nobody: { "zh-CN": "任何人不得入内", en: "Nobody may come in" },
  comma: { "zh-CN": "、", en: ", " },
  inAnyRole: { "zh-CN": "{group}的人", en: "the group “{group}”" },
  inRoles: { "zh-CN": "{group}的{roles}", en: "{roles} of the group “{group}”" },
  withPass: { "zh-CN": "持有效通行码的人", en: "anybody with a valid pass" },
  withPassOf: { "zh-CN": "持有效通行码的{holders}", en: "{holders} with a valid pass" },
  withApprovedPass: { "zh-CN": "持{approvers}批准的通行码的人", en: "anybody with a pass approved by {approvers}" },
  withBooking: { "zh-CN": "持有效预约码的人", en: "anybody with a valid booking" },
} as const satisfies Dictionary;
