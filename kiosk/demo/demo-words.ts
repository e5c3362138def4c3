import type { Dictionary } from "../ui/words.ts";

export const demoWords = {
  page: { "zh-CN": "演示：示例人员", en: "Demo: sample visitors" },
  intro: {
    "zh-CN": "选择一位示例人员，把二维码对准入口页面的摄像头；没有摄像头时，复制文本并在入口页面粘贴。",
    en: "Choose a visitor and hold the code before the camera of a door page. Without a camera, copy the text and paste it at the door.",
  },
  loading: { "zh-CN": "正在签发示例码…", en: "Issuing sample codes…" },
  unavailable: { "zh-CN": "这里没有演示。只有在空数据目录上启动的网关才有演示模式。", en: "There is no demo here. A gateway plays the demo only when it is started on an empty data folder." },
  again: { "zh-CN": "重试", en: "Try again" },

  open: { "zh-CN": "打开页面", en: "Open the pages" },
  doors: { "zh-CN": "入口", en: "Door" },
  managers: { "zh-CN": "场所管理", en: "Manager" },
  rules: { "zh-CN": "入场规则", en: "Entry rules" },
  inspector: { "zh-CN": "监督检查", en: "Inspector" },
  inspectorAll: { "zh-CN": "全部场所", en: "All venues" },

  visitors: { "zh-CN": "示例人员", en: "Visitors" },
  person: { "zh-CN": "第 {number} 号人员", en: "Person no. {number}" },
  newPerson: { "zh-CN": "同一情形，换一个人", en: "Same case, new person" },
  eachNew: { "zh-CN": "每位示例人员都是新的人", en: "Every visitor is a new person" },
  eachNewNote: {
    "zh-CN": "入口不会再次读取刚读过的码；换了人，码也是新的。取消勾选，可让同一个人出示其他码，例如更新的核酸证明。",
    en: "A door does not read a code again that it has just read; a new person has a new one. Switch this off to let the same person show other codes, such as a newer test.",
  },
  previous: { "zh-CN": "上一位", en: "Previous" },
  next: { "zh-CN": "下一位", en: "Next" },

  expect: { "zh-CN": "预期结果", en: "What to expect" },
  onlyHinted: { "zh-CN": "入口只提示“{hint}”，不作结论，继续等待健康码。", en: "A door only hints “{hint}”, without an answer, and goes on waiting for a health code." },
  sentDirectly: { "zh-CN": "若由程序把此码直接提交网关，答复为：", en: "To a program that sends this code all the same, the gateway says:" },
  atDoor: { "zh-CN": "在入口填写", en: "At the door enter" },
  temperature: { "zh-CN": "体温 {celsius} ℃", en: "temperature {celsius} °C" },
  noTemperature: { "zh-CN": "不测体温", en: "no temperature" },
  mask: { "zh-CN": "已戴口罩", en: "mask worn" },
  maskMissing: { "zh-CN": "未戴口罩", en: "no mask" },
  maskUnseen: { "zh-CN": "不查口罩", en: "mask not looked at" },

  codeOf: { "zh-CN": "第 {number} 个码，共 {count} 个", en: "Code {number} of {count}" },
  codePicture: { "zh-CN": "二维码：{title}，第 {number} 个，共 {count} 个", en: "QR code: {title}, {number} of {count}" },
  previousCode: { "zh-CN": "上一个码", en: "Previous code" },
  nextCode: { "zh-CN": "下一个码", en: "Next code" },
  fullScreen: { "zh-CN": "全屏显示", en: "Full screen" },
  leaveFullScreen: { "zh-CN": "退出全屏", en: "Leave full screen" },
  copy: { "zh-CN": "复制文本", en: "Copy the text" },
  copied: { "zh-CN": "已复制", en: "Copied" },
  notCopied: { "zh-CN": "浏览器不允许复制", en: "The browser does not allow copying" },
  download: { "zh-CN": "下载 PNG", en: "Download PNG" },
} as const satisfies Dictionary;
