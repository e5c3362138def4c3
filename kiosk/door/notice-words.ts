import type { Dictionary } from "../ui/words.ts";

export const noticeWords = {
  stillResting: { "zh-CN": "{number}号还需休息{minutes}分钟；要提前复测，请点等候名单中的号码", en: "No. {number} rests {minutes} min more. To measure now, tap the number on the waiting list" },
  tooManyScans: { "zh-CN": "扫描次数过多，请重新开始", en: "Too many codes: start over" },
  timedOut: { "zh-CN": "长时间未操作，已清空", en: "Nothing happened for a while: cleared" },
  annulled: { "zh-CN": "已退还名额", en: "The place was given back" },
  notAnnulled: { "zh-CN": "未能退还名额，请重试", en: "The place was not given back: try again" },
  exitRejected: { "zh-CN": "网关未受理离场登记", en: "The gateway did not record the people leaving" },
  exitKept: { "zh-CN": "离场已记下，网关恢复后自动上报", en: "The exit is kept, and recorded as soon as the gateway answers" },
  exitTimedOut: { "zh-CN": "长时间未操作，已取消；此人未计离场", en: "Nothing happened for a while: cancelled, and nobody was counted out" },
  leftUncounted: { "zh-CN": "离场人数多于场内人数（{inside}人）", en: "More people leave than were counted inside ({inside})" },
  left: { "zh-CN": "{count}人已离场", en: "{count} left" },
  inputMethod: {
    "zh-CN": "输入法拦截了扫码枪，请切换到英文输入法后重新扫描",
    en: "An input method swallowed the scan. Switch it to English and scan again",
  },
  pictureWithoutCode: { "zh-CN": "图片中没有可读的二维码", en: "There is no readable code in this picture" },
  pictureUnreadable: { "zh-CN": "无法打开此文件，请选择图片", en: "This file is not a picture that can be opened" },
  pictureTooLarge: { "zh-CN": "图片过大", en: "This picture is too large" },
} as const satisfies Dictionary;
