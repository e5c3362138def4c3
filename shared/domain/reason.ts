export const languages = ["zh-CN", "en"] as const;

export type Language = (typeof languages)[number];

export type Text = Readonly<Record<Language, string>>;

/** Who can do something about it now. */
export const actors = ["visitor", "door-staff", "manager", "authority"] as const;

export type Actor = (typeof actors)[number];

export interface Reason {
  readonly actor: Actor;
  /** What is the matter; `{name}` stands for a value of the finding. */
  readonly text: Text;
  /** The same without a value, for lists and ledgers, where no person is meant. */
  readonly short: Text;
  /** What the visitor or the staff can do now. */
  readonly advice: Text;
}

type InBoth = readonly [zh: string, en: string];

function inBoth([zh, en]: InBoth): Text {
  return { "zh-CN": zh, en };
}

function reason(actor: Actor, text: InBoth, advice: InBoth): Reason {
  return { actor, text: inBoth(text), short: inBoth(text), advice: inBoth(advice) };
}

/** For a reason whose text names values. */
function withShort(named: Reason, short: InBoth): Reason {
  return { ...named, short: inBoth(short) };
}

/** Every reason there is, `family.code`; the family names the stage that found it. A new one gets its row here and nowhere else. */
export const reasons = {
  "read.not-a-code": reason("visitor", ["这不是健康码或行程码", "This QR code is not a health or itinerary code"], ["请出示健康码", "Please show your health code"]),
  "read.damaged": reason("visitor", ["此码内容不完整或已损坏", "This code is incomplete or damaged"], ["请刷新健康码后重新扫描", "Refresh the code and scan it again"]),
  "read.too-large": reason("visitor", ["此码内容过大，无法读取", "This code is too large to be one of ours"], ["请出示健康码", "Please show your health code"]),
  "read.unsupported": reason("visitor", ["本通道不支持此种码", "This kind of code is not supported here"], ["请出示本地健康码", "Please show a health code that this venue accepts"]),

  "auth.bad-signature": reason("door-staff", ["此码签名无效，疑似伪造", "Forged code: the signature is not valid"], ["请勿放行，请出示原始健康码", "Do not let in; ask for the original code"]),
  "auth.unknown-issuer": reason("door-staff", ["此码的签发机构不受信任", "The issuer of this code is not trusted here"], ["请出示本地健康码", "Please show a code of a trusted issuer"]),
  "auth.issuer-not-for-kind": reason("door-staff", ["该签发机构无权签发此种码", "This issuer may not issue this kind of code"], ["请出示有权机构签发的码", "Please show a code of an issuer entitled to it"]),
  "auth.not-yet-valid": reason("door-staff", ["此码尚未生效", "This code is not valid yet"], ["请检查设备时间，或刷新健康码", "Check the clock of this device, or refresh the code"]),
  "auth.expired": reason("visitor", ["此码已过期", "This code has expired"], ["请刷新健康码后重新扫描", "Refresh the code and scan it again"]),
  "auth.stale": withShort(reason("visitor", ["此码签发已超过{window}，可能是截图", "This code is older than {window}; it may be a screenshot"], ["请打开原始页面刷新后重新扫描", "Open the original page, refresh it and scan again"]), ["此码签发已久，可能是截图", "This code is too old; it may be a screenshot"]),
  "auth.different-persons": reason("visitor", ["出示的码不属于同一人", "The codes shown belong to different persons"], ["请出示本人的码；同行人员请分别登记或增加人数", "Show your own codes; for companions raise the party size"]),

  "status.missing": reason("visitor", ["未出示有效的健康码", "No valid health code was shown"], ["请出示健康码", "Please show your health code"]),
  "status.yellow": reason("visitor", ["健康码为黄码", "The health code is yellow"], ["不能入场；请立即向所在社区和单位报告，并按要求检测", "No entry; report to your community and employer at once and get tested"]),
  "status.red": reason("visitor", ["健康码为红码", "The health code is red"], ["不能入场；请立即向所在社区和单位报告，并在此等候安排", "No entry; report to your community and employer at once and wait for help"]),
  "status.grey": reason("visitor", ["健康码为灰码", "The health code is grey"], ["请完成核酸检测后再来", "Please come back after a test"]),
  "status.unknown": reason("door-staff", ["健康码状态无法识别", "The status in this health code is not known"], ["请刷新健康码，或联系管理人员", "Refresh the code, or call a supervisor"]),

  "area.high-risk": withShort(reason("visitor", ["{days}天内到过的地区有高风险区：{area}", "Stayed within {days} days in a region with high-risk areas: {area}"], ["不能入场；请向所在社区报告", "No entry; report to your community"]), ["近期到过的地区有高风险区", "Stayed in a region with high-risk areas"]),
  "area.medium-risk": withShort(reason("visitor", ["{days}天内到过的地区有中风险区：{area}", "Stayed within {days} days in a region with medium-risk areas: {area}"], ["不能入场；请向所在社区报告", "No entry; report to your community"]), ["近期到过的地区有中风险区", "Stayed in a region with medium-risk areas"]),
  "area.low-risk": withShort(reason("visitor", ["{days}天内到过的地区有低风险区：{area}", "Stayed within {days} days in a region with low-risk areas: {area}"], ["请按工作人员要求办理", "Do as the staff ask"]), ["近期到过的地区有低风险区", "Stayed in a region with low-risk areas"]),
  "area.possibly-at-risk": withShort(reason("door-staff", ["行程可能涉及风险区：{area}", "The itinerary may touch a risk area: {area}"], ["请询问是否到过该地区；到过则不能入场", "Ask whether the visitor was there; if so, no entry"]), ["行程可能涉及风险区", "The itinerary may touch a risk area"]),
  "area.stay-too-coarse": withShort(reason("door-staff", ["行程未写明具体区县，可能涉及：{area}", "The itinerary does not name the county; it may be {area}"], ["请询问到过的具体区县", "Ask which county the visitor stayed in"]), ["行程未写明具体区县，可能涉及风险区", "The itinerary does not name the county; it may be one with risk areas"]),
  "area.unknown-place": withShort(reason("door-staff", ["行程中的地区代码无法识别：{area}", "The itinerary names a place that is not known: {area}"], ["请询问到过的地区，或联系管理人员", "Ask where the visitor stayed, or call a supervisor"]), ["行程中的地区代码无法识别", "The itinerary names a place that is not known"]),
  "area.no-list": reason("manager", ["本机没有风险地区名单，无法核对行程", "There is no risk-area list to check the itinerary against"], ["请联系管理人员导入名单", "Call a supervisor to import the list"]),
  "area.list-too-old": withShort(reason("manager", ["风险地区名单已超过{hours}小时未更新", "The risk-area list is older than {hours} hours"], ["请联系管理人员更新名单", "Call a supervisor to update the list"]), ["风险地区名单已久未更新", "The risk-area list is too old"]),

  "test.required": withShort(reason("visitor", ["行程所在地区有风险区（{area}），需出示{hours}小时内核酸阴性证明", "The itinerary touches a region with risk areas ({area}): a negative test within {hours} hours is needed"], ["请出示核酸检测证明", "Please show a test certificate"]), ["行程所在地区有风险区，需出示核酸阴性证明", "The itinerary touches a region with risk areas: a negative test is needed"]),
  "test.too-old": withShort(reason("visitor", ["核酸检测已超过{hours}小时", "The test is older than {hours} hours"], ["请出示更新的核酸检测证明", "Please show a newer test certificate"]), ["核酸检测时间过早，已超过期限", "The test is too old"]),
  "test.positive": reason("authority", ["核酸检测结果为阳性", "The test is positive"], ["不能入场；请戴好口罩在此等候，工作人员将报告", "No entry; keep the mask on and wait here, staff will report"]),
  "test.pending": reason("visitor", ["核酸检测尚未出结果", "The test has no result yet"], ["请等待检测结果", "Please come back with the result"]),
  "test.unknown-result": reason("door-staff", ["核酸检测结果无法识别", "The result in this test certificate is not known"], ["请出示其他检测证明，或联系管理人员", "Show another certificate, or call a supervisor"]),
  "test.time-missing": reason("visitor", ["检测证明缺少所需的时间", "The certificate lacks the time that the rule counts from"], ["请出示写明采样或报告时间的证明", "Show a certificate that states it"]),
  "test.from-the-future": reason("door-staff", ["检测时间晚于现在", "The test lies in the future"], ["请检查设备时间，或出示其他证明", "Check the clock of this device, or show another certificate"]),

  "temp.not-measured": reason("door-staff", ["尚未测量体温", "The temperature has not been measured"], ["请测量体温", "Measure the temperature"]),
  "temp.fever": withShort(reason("visitor", ["体温{celsius}℃，属于发热（界限{limit}℃）", "Temperature {celsius} °C is a fever (limit {limit} °C)"], ["不能入场；请戴好口罩前往发热门诊", "No entry; keep the mask on and go to a fever clinic"]), ["体温过高，属于发热", "The temperature is a fever"]),
  "temp.too-low": withShort(reason("door-staff", ["体温{celsius}℃偏低，读数不可信", "Temperature {celsius} °C is too low to be trusted"], ["请在室内稍候，换手腕或颈部复测", "Wait indoors a little, then measure again at wrist or neck"]), ["体温偏低，读数不可信", "The temperature is too low to be trusted"]),
  "temp.implausible": withShort(reason("door-staff", ["体温读数{celsius}℃不合常理", "A reading of {celsius} °C cannot be right"], ["请重新测量", "Measure again"]), ["体温读数不合常理", "The temperature reading cannot be right"]),

  "rule.mask-not-checked": reason("door-staff", ["尚未确认是否佩戴口罩", "Nobody has looked for a mask yet"], ["请确认口罩佩戴", "Look whether a mask is worn"]),
  "rule.mask-missing": reason("visitor", ["未佩戴口罩", "No mask is worn"], ["请戴好口罩后再入场", "Please put on a mask, then enter"]),

  "capacity.full": reason("visitor", ["场内人数已达上限", "The venue is full"], ["请稍候，有人离场后即可入场", "Please wait until somebody leaves"]),
  "capacity.not-open": reason("manager", ["本场所尚未设定人数上限", "No limit has been set for this venue"], ["请联系管理人员", "Call a supervisor"]),
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasons;

/** Fills the placeholders of a text; one without a value stays visible, so that a missing value is seen. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
