import type { languages } from "./languages.ts";

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
  "auth.not-verified": reason("door-staff", ["此码未能核验，签发平台没有给出有效结果", "This code could not be verified: its issuer gave no clear answer"], ["请刷新健康码后重新扫描；仍不行请联系管理人员", "Refresh the code and scan it again; if that does not help, call a supervisor"]),
  "auth.issuer-silent": reason("manager", ["签发平台无响应，此码暂时无法核验", "The issuer of this code does not answer, so the code cannot be verified now"], ["请稍后重新扫描；仍无响应时请联系管理人员，按本场所规定办理", "Scan again in a moment; if it stays silent, call a supervisor and do as this venue provides"]),

  "status.missing": reason("visitor", ["未出示有效的健康码", "No valid health code was shown"], ["请出示健康码", "Please show your health code"]),
  "status.yellow": reason("visitor", ["健康码为黄码", "The health code is yellow"], ["不能入场；请立即向所在社区和单位报告，并按要求检测", "No entry; report to your community and employer at once and get tested"]),
  "status.red": reason("visitor", ["健康码为红码", "The health code is red"], ["不能入场；请立即向所在社区和单位报告，并在此等候安排", "No entry; report to your community and employer at once and wait for help"]),
  "status.grey": reason("visitor", ["健康码为灰码", "The health code is grey"], ["请完成核酸检测后再来", "Please come back after a test"]),
  "status.unknown": reason("door-staff", ["健康码状态无法识别", "The status in this health code is not known"], ["请刷新健康码，或联系管理人员", "Refresh the code, or call a supervisor"]),
  "status.seen": reason("door-staff", ["健康码由工作人员目视查验", "The health code was looked at, not read"], ["已目视查验为绿码，可放行", "It was seen to be green: let in"]),
  "status.document-instead": reason("door-staff", ["未出示健康码，已核验身份证件", "No health code; an identity document was checked"], ["登记后可凭证件放行", "Register the visitor, then let in by the document"]),
  "status.itinerary-missing": reason("visitor", ["未出示行程码", "No itinerary code was shown"], ["请出示行程码", "Please show your itinerary code"]),
  "status.itinerary-yellow": reason("visitor", ["行程码为黄色", "The itinerary code is yellow"], ["不能入场；请向所在社区和单位报告", "No entry; report to your community and employer"]),
  "status.itinerary-orange": reason("visitor", ["行程码为橙色", "The itinerary code is orange"], ["不能入场；请向所在社区和单位报告", "No entry; report to your community and employer"]),
  "status.itinerary-red": reason("visitor", ["行程码为红色", "The itinerary code is red"], ["不能入场；请向所在社区和单位报告", "No entry; report to your community and employer"]),
  "status.itinerary-starred": reason("visitor", ["行程码带星号：到过的城市有风险地区", "The itinerary code has a star: a city of it has risk areas"], ["请向工作人员说明具体到过的地方", "Please tell the staff where exactly you stayed"]),
  "status.itinerary-unknown": reason("door-staff", ["行程码颜色无法识别", "The colour of this itinerary code is not known"], ["请刷新行程码，或联系管理人员", "Refresh the code, or call a supervisor"]),
  "status.in-quarantine": withShort(reason("authority", ["仍在隔离或医学观察期内（至{until}）", "Isolation or medical observation has not ended (until {until})"], ["不能入场；请在此等候，工作人员将报告", "No entry; wait here, staff will report"]), ["仍在隔离或医学观察期内", "Isolation or medical observation has not ended"]),
  "status.in-monitoring": withShort(reason("visitor", ["仍在健康监测期内（至{until}）", "Health monitoring has not ended (until {until})"], ["请按所在社区的要求做好监测，避免到人群密集场所", "Keep to the monitoring of your community and avoid crowded places"]), ["仍在健康监测期内", "Health monitoring has not ended"]),
  "status.in-closed-loop": reason("authority", ["本人处于闭环管理中", "The person is under closed-loop management"], ["不能入场；请返回闭环并由单位接回", "No entry; return to the closed loop, your employer will fetch you"]),
  "status.listed": reason("authority", ["本人在防控重点人员名单中", "The person is on a list of the authority"], ["不能入场；请在此等候，工作人员将报告", "No entry; wait here, staff will report"]),

  "area.high-risk": withShort(reason("visitor", ["{days}天内到过的地区有高风险区：{area}", "Stayed within {days} days in a region with high-risk areas: {area}"], ["请立即向所在社区报告，并按工作人员要求办理", "Report to your community at once, and do as the staff ask"]), ["近期到过的地区有高风险区", "Stayed in a region with high-risk areas"]),
  "area.medium-risk": withShort(reason("visitor", ["{days}天内到过的地区有中风险区：{area}", "Stayed within {days} days in a region with medium-risk areas: {area}"], ["请立即向所在社区报告，并按工作人员要求办理", "Report to your community at once, and do as the staff ask"]), ["近期到过的地区有中风险区", "Stayed in a region with medium-risk areas"]),
  "area.low-risk": withShort(reason("visitor", ["{days}天内到过的地区有低风险区：{area}", "Stayed within {days} days in a region with low-risk areas: {area}"], ["请按工作人员要求办理", "Do as the staff ask"]), ["近期到过的地区有低风险区", "Stayed in a region with low-risk areas"]),
  "area.possibly-at-risk": withShort(reason("door-staff", ["行程可能涉及风险区：{area}", "The itinerary may touch a risk area: {area}"], ["请询问是否到过该地区；到过则不能入场", "Ask whether the visitor was there; if so, no entry"]), ["行程可能涉及风险区", "The itinerary may touch a risk area"]),
  "area.stay-too-coarse": withShort(reason("door-staff", ["行程未写明具体区县，可能涉及：{area}", "The itinerary does not name the county; it may be {area}"], ["请询问到过的具体区县", "Ask which county the visitor stayed in"]), ["行程未写明具体区县，可能涉及风险区", "The itinerary does not name the county; it may be one with risk areas"]),
  "area.unknown-place": withShort(reason("door-staff", ["行程中的地区代码无法识别：{area}", "The itinerary names a place that is not known: {area}"], ["请询问到过的地区，或联系管理人员", "Ask where the visitor stayed, or call a supervisor"]), ["行程中的地区代码无法识别", "The itinerary names a place that is not known"]),
  "area.no-list": reason("manager", ["本机没有风险地区名单，无法核对行程", "There is no risk-area list to check the itinerary against"], ["请联系管理人员导入名单", "Call a supervisor to import the list"]),
  "area.list-too-old": withShort(reason("manager", ["风险地区名单已超过{hours}小时未更新", "The risk-area list is older than {hours} hours"], ["请联系管理人员更新名单", "Call a supervisor to update the list"]), ["风险地区名单已久未更新", "The risk-area list is too old"]),
  "area.listed-place": withShort(reason("visitor", ["{days}天内到过名单所列地区：{area}", "Stayed within {days} days in a listed place: {area}"], ["请按工作人员要求办理", "Do as the staff ask"]), ["近期到过名单所列地区", "Stayed in a listed place"]),
  "area.case-trajectory": withShort(reason("authority", ["与已公布病例的行程有交集：{area}", "The itinerary meets the published track of a case: {area}"], ["不能入场；请在此等候，工作人员将报告", "No entry; wait here, staff will report"]), ["与已公布病例的行程有交集", "The itinerary meets the published track of a case"]),

  "test.required": withShort(reason("visitor", ["行程所在地区有风险区（{area}），需出示{hours}小时内核酸阴性证明", "The itinerary touches a region with risk areas ({area}): a negative test within {hours} hours is needed"], ["请出示核酸检测证明", "Please show a test certificate"]), ["行程所在地区有风险区，需出示核酸阴性证明", "The itinerary touches a region with risk areas: a negative test is needed"]),
  "test.required-place": withShort(reason("visitor", ["到过须查验核酸的地区（{area}），需出示{hours}小时内核酸阴性证明", "Who stayed there ({area}) needs a negative test within {hours} hours"], ["请出示核酸检测证明", "Please show a test certificate"]), ["到过须查验核酸的地区，需出示核酸阴性证明", "Stayed in a place that asks for a negative test"]),
  "test.missing": withShort(reason("visitor", ["需出示{hours}小时内核酸阴性证明", "A negative test within {hours} hours is needed"], ["请出示核酸检测证明", "Please show a test certificate"]), ["需出示核酸阴性证明", "A negative test is needed"]),
  "test.certificate-missing": reason("visitor", ["未出示核酸检测证明", "No test certificate was shown"], ["请出示核酸检测证明", "Please show a test certificate"]),
  "test.after-arrival-due": withShort(reason("visitor", ["抵达后{hours}小时内须再做一次核酸检测", "One more test is needed within {hours} hours after arrival"], ["请先完成检测，再出示结果", "Get tested, then show the result"]), ["抵达后须再做一次核酸检测", "One more test is needed after arrival"]),
  "test.after-arrival-overdue": withShort(reason("visitor", ["抵达已超过{hours}小时，仍未做核酸检测", "More than {hours} hours after arrival there is still no test"], ["请立即完成检测后再来", "Get tested at once, then come back"]), ["抵达后未按时做核酸检测", "The test after arrival is overdue"]),
  "test.too-few": withShort(reason("visitor", ["{days}天内须有{count}次核酸检测", "{count} tests within {days} days are needed"], ["请完成检测后再来", "Get tested, then come back"]), ["核酸检测次数不足", "Too few tests"]),
  "test.milestone-missing": withShort(reason("visitor", ["缺少第{day}天的核酸检测", "The test of day {day} is missing"], ["请完成检测后再来", "Get tested, then come back"]), ["缺少规定的核酸检测", "A prescribed test is missing"]),
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
  "temp.rest-first": withShort(reason("door-staff", ["体温{celsius}℃偏高（界限{limit}℃），请休息后复测", "Temperature {celsius} °C is high (limit {limit} °C): rest, then measure again"], ["请在观察区休息{minutes}分钟，再换一支体温计复测", "Rest {minutes} minutes in the waiting area, then measure with another thermometer"]), ["体温偏高，须休息后复测", "The temperature is high: rest, then measure again"]),
  "temp.same-instrument": reason("door-staff", ["复测须换一种体温计", "The second reading must come from another kind of thermometer"], ["请换一种体温计复测", "Measure again with another kind of thermometer"]),

  "rule.mask-not-checked": reason("door-staff", ["尚未确认是否佩戴口罩", "Nobody has looked for a mask yet"], ["请确认口罩佩戴", "Look whether a mask is worn"]),
  "rule.mask-missing": reason("visitor", ["未佩戴口罩", "No mask is worn"], ["请戴好口罩后再入场", "Please put on a mask, then enter"]),
  "rule.medical-mask-not-checked": reason("door-staff", ["尚未确认是否佩戴医用口罩", "Nobody has looked for a medical mask yet"], ["请确认是否为一次性医用口罩", "Look whether it is a disposable medical mask"]),
  "rule.medical-mask-missing": reason("visitor", ["须佩戴一次性医用口罩", "A disposable medical mask is needed"], ["请换戴医用口罩后再入场", "Put on a medical mask, then enter"]),
  "rule.spacing-not-checked": reason("door-staff", ["尚未确认是否保持一米间距", "Nobody has looked at the distance yet"], ["请确认排队间距", "Look whether the distance is kept"]),
  "rule.spacing-not-kept": reason("visitor", ["未保持一米间距", "The distance of one metre is not kept"], ["请按一米线排队", "Please keep to the one-metre line"]),
  "rule.symptoms-not-asked": reason("door-staff", ["尚未询问症状", "Nobody has asked for symptoms yet"], ["请询问有无发热、干咳等症状", "Ask for fever, dry cough and other symptoms"]),
  "rule.symptoms": withShort(reason("visitor", ["有可疑症状：{symptoms}", "Symptoms: {symptoms}"], ["请戴好口罩，前往发热门诊就诊", "Keep the mask on and go to a fever clinic"]), ["有可疑症状", "There are symptoms"]),
  "rule.questions-open": withShort(reason("door-staff", ["尚未回答：{question}", "Not answered yet: {question}"], ["请询问并记录回答", "Ask, and note the answer"]), ["问询未完成", "Questions are not answered yet"]),
  "rule.question-yes": withShort(reason("visitor", ["对问询回答“是”：{question}", "Answered yes to: {question}"], ["请按工作人员要求办理", "Do as the staff ask"]), ["问询中有“是”的回答", "A question was answered with yes"]),
  "rule.not-cooperating": reason("visitor", ["拒绝配合查验", "The check was refused"], ["不配合查验者不能入场", "Who refuses the check cannot come in"]),
  "rule.abusive": reason("authority", ["侮辱、伤害工作人员或扰乱秩序", "Staff were abused, or order was disturbed"], ["不能入场；请联系民警", "No entry; call the police"]),
  "rule.closed": reason("visitor", ["本场所已关闭", "This venue is closed"], ["请留意开放公告", "Please wait for the notice of reopening"]),
  "rule.suspended": reason("visitor", ["本场所暂停营业", "This venue is suspended"], ["请留意恢复营业公告", "Please wait for the notice of reopening"]),
  "rule.closed-management": reason("visitor", ["本场所实行封闭管理", "This venue is under closed management"], ["无通行证者不能入场", "No entry without a pass"]),
  "rule.outsider": reason("visitor", ["外来人员不得进入", "Outsiders may not come in"], ["如确有需要，请先取得批准", "If you must come in, get an approval first"]),
  "rule.zone": reason("visitor", ["此区域仅限有关人员进入", "This part is only for those who work there"], ["请勿进入此区域", "Please do not enter this part"]),
  "rule.no-approval": reason("visitor", ["来访未经批准", "The visit has not been approved"], ["请先取得批准，再出示来访码", "Get an approval first, then show your visitor code"]),
  "rule.no-booking": reason("visitor", ["未预约", "There is no booking"], ["请先预约，再出示预约码", "Book first, then show your booking"]),
  "rule.separated": reason("visitor", ["须人货分离，人员不得入场", "Drivers and goods are kept apart: no entry for the driver"], ["请在交接区交货，勿下车接触他人", "Hand over the goods at the transfer area and stay away from others"]),
  "rule.slot": withShort(reason("visitor", ["不在预约时段内（{from}至{to}）", "Outside the booked slot ({from} to {to})"], ["请在预约时段内入场", "Please come in your slot"]), ["不在预约时段内", "Outside the booked slot"]),
  "rule.identity-not-checked": reason("door-staff", ["尚未核验身份证件", "No identity document has been checked yet"], ["请核验身份证件", "Check an identity document"]),
  "rule.not-registered": reason("door-staff", ["尚未登记", "Not registered yet"], ["请登记后再放行", "Register the visitor before letting in"]),
  "rule.isolation-reminder": reason("visitor", ["已登记；请按规定自我隔离，满14天为止", "Registered; please keep to 14 days of isolation"], ["请按社区要求做好隔离和健康监测", "Keep to the isolation and monitoring of your community"]),
  "rule.avoid-crowds": reason("visitor", ["已登记；请避免前往人群密集场所", "Registered; please avoid crowded places"], ["请做好个人防护和健康监测", "Protect yourself and watch your health"]),
  "rule.papers-missing": withShort(reason("visitor", ["缺少：{papers}", "Missing: {papers}"], ["请出示所缺材料", "Please show what is missing"]), ["材料不全", "Papers are missing"]),
  "rule.staff-record": withShort(reason("manager", ["缺少有效的记录：{records}", "No valid record of: {records}"], ["补齐后方可上岗", "Work may begin when the record is there"]), ["缺少有效的体检或培训记录", "The medical check or training is missing"]),
  "rule.medicine-not-registered": reason("door-staff", ["购买此类药品须登记", "Buyers of this medicine are registered"], ["请登记购药人信息", "Register the buyer"]),
  "rule.medicine-not-asked": reason("door-staff", ["购买此类药品须询问症状", "Buyers of this medicine are asked for symptoms"], ["请询问症状，并劝导就诊", "Ask for symptoms and advise to see a doctor"]),
  "rule.medicine-suspicious": withShort(reason("authority", ["购药人有可疑症状：{symptoms}", "The buyer has symptoms: {symptoms}"], ["请劝导前往发热门诊，并报告疾控机构", "Advise to go to a fever clinic, and report to the CDC"]), ["购药人有可疑症状", "The buyer has symptoms"]),

  "capacity.full": reason("visitor", ["场内人数已达上限", "The venue is full"], ["请稍候，有人离场后即可入场", "Please wait until somebody leaves"]),
  "capacity.not-open": reason("manager", ["本场所尚未设定人数上限", "No limit has been set for this venue"], ["请联系管理人员", "Call a supervisor"]),

  "goods.documents-missing": withShort(reason("visitor", ["货物缺少：{documents}", "The goods lack: {documents}"], ["货物不得入内；请补齐证明", "The goods stay outside until the papers are complete"]), ["货物证明不全", "The goods lack papers"]),
  "goods.banned": withShort(reason("visitor", ["此类货物禁止入内：{goods}", "Such goods may not come in: {goods}"], ["货物不得入内", "The goods stay outside"]), ["此类货物禁止入内", "Such goods may not come in"]),
  "goods.not-disinfected": reason("door-staff", ["货物表面尚未消毒", "The surface of the goods has not been disinfected"], ["请消毒后再接收", "Disinfect, then accept the goods"]),
  "goods.carrier-pending": reason("door-staff", ["运送人员尚未完成查验，货物暂不得入内", "The carrier has not been cleared yet: the goods wait"], ["请先完成对运送人员的查验", "Finish the check of the carrier first"]),
  "goods.carrier-refused": reason("visitor", ["运送人员未通过查验，货物不得入内", "The carrier did not pass: the goods stay outside"], ["请更换运送人员", "Send another carrier"]),

  "event.filings-missing": withShort(reason("visitor", ["举办活动尚缺：{filings}", "The event still lacks: {filings}"], ["请办理后再举办", "Get these before the event takes place"]), ["活动手续不全", "The event lacks filings"]),
  "event.not-allowed": reason("visitor", ["此类活动不得举办", "Such an event may not take place"], ["请取消、推迟或改为线上举办", "Cancel it, put it off, or hold it online"]),
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasons;

/** What stands for a placeholder: the same in both languages, or one text each. */
export type TextValue = string | Text;
