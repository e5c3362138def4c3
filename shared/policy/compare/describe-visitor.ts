import { beijingDay } from "../../domain/beijing-time.ts";
import type { CredentialClaims, Stay, TestCertificateClaims } from "../../domain/credential.ts";
import type { Text } from "../../domain/reason.ts";
import { goodsDocumentWords, goodsWords, listedWords, paperWords, symptomWords } from "../../domain/words.ts";
import type { EntryPlace } from "../evaluation-context.ts";
import { usualCodeAgeMs, usualListAgeMs, type Sketch } from "./sketch.ts";
import { colourWords, groupWords, levelWords, medicineWords, resultWords, roleWords, sourceWords, stateWords, statusWords, zoneWords } from "./visitor-words.ts";

const minuteMs = 60_000;

function words(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

function filled({ "zh-CN": zh, en }: Text, before: readonly [string, string], after: readonly [string, string] = ["", ""]): Text {
  return words(`${before[0]}${zh}${after[0]}`, `${before[1]}${en}${after[1]}`);
}

/** A length of time in the largest units that tell it whole. */
function duration(ms: number): Text {
  const minutes = Math.round(Math.abs(ms) / minuteMs);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return words(`${rest}分钟`, `${rest} min`);
  return rest === 0 ? words(`${hours}小时`, `${hours} h`) : words(`${hours}小时${rest}分钟`, `${hours} h ${rest} min`);
}

/** How near a stay was to an area of the list, or to the venue, by their common division. */
function relation(code: string, other: string): Text {
  if (code === other) return words("本地", "the very place");
  if (code.slice(0, 6) === other.slice(0, 6)) return words("同一县区", "the same county");
  if (code.slice(0, 4) === other.slice(0, 4)) return words("同一地市", "the same city");
  return code.slice(0, 2) === other.slice(0, 2) ? words("同一省份", "the same province") : words("外省", "another province");
}

function stayText({ divisionCode, toMs }: Stay, { nowMs, place, areas }: Sketch): Text {
  const days = beijingDay(nowMs) - beijingDay(toMs);
  const where = relation(divisionCode, place.divisionCode);
  const left = words(`${days}天前离开${divisionCode}（与本场所${where["zh-CN"] === "外省" ? "不在同一省份" : `在${where["zh-CN"]}`}）`, `left ${divisionCode} (${where.en}) ${days} days ago`);
  const [area] = areas;
  if (area === undefined) return left;
  const near = relation(divisionCode, area.divisionCode);
  const level = levelWords[area.level];
  return words(`${left["zh-CN"]}，其${near["zh-CN"]}有${level["zh-CN"]}`, `${left.en}, where ${near.en} has ${level.en}`);
}

function timesText({ sampledAtMs, reportedAtMs }: TestCertificateClaims, nowMs: number): Text {
  if (sampledAtMs === null) return words("未写采样时间", "without the time of sampling");
  const age = duration(nowMs - sampledAtMs);
  const sampled = words(`${age["zh-CN"]}前采样`, `sampled ${age.en} ago`);
  return reportedAtMs === null ? words(`${sampled["zh-CN"]}，未写报告时间`, `${sampled.en}, without the time of the report`) : sampled;
}

function codeTexts(claims: CredentialClaims, sketch: Sketch): readonly Text[] {
  switch (claims.kind) {
    case "health-code":
      return [statusWords[claims.status]];
    case "itinerary": {
      const entries = claims.borderEntries.map(({ atMs }) => words(`${beijingDay(sketch.nowMs) - beijingDay(atMs)}天前入境`, `entered the country ${beijingDay(sketch.nowMs) - beijingDay(atMs)} days ago`));
      const star = claims.starred ? [words("行程码带星号", "the itinerary code has a star")] : [];
      return [...claims.stays.map((stay) => stayText(stay, sketch)), ...entries, ...(claims.colour === null ? [] : [colourWords[claims.colour]]), ...star];
    }
    case "test-certificate": {
      const times = timesText(claims, sketch.nowMs);
      return [words(`${resultWords[claims.result]["zh-CN"]}（${times["zh-CN"]}）`, `${resultWords[claims.result].en} (${times.en})`)];
    }
    case "monitoring":
      return [stateWords[claims.state]];
    case "pass":
      return [claims.approver === null ? words("持通行证", "has a pass") : words(`持通行证（${claims.approver}批准）`, `has a pass approved by ${claims.approver}`)];
    case "booking":
      return [slotText(claims, sketch.nowMs)];
  }
}

function slotText({ fromMs, toMs }: Extract<CredentialClaims, { kind: "booking" }>, nowMs: number): Text {
  if (fromMs > nowMs) return filled(duration(fromMs - nowMs), ["预约时段", "booked a slot that begins in "], ["后开始", ""]);
  return toMs < nowMs ? filled(duration(nowMs - toMs), ["预约时段", "booked a slot that ended "], ["前结束", " ago"]) : words("在预约时段内", "booked the slot of now");
}

function placeTexts({ setting, zone }: EntryPlace): readonly Text[] {
  const rural = setting === "rural" ? [words("在农村场所", "at a venue in the countryside")] : [];
  return zone === null ? rural : [...rural, filled(zoneWords[zone], ["要进入", "on the way into "])];
}

function healthTexts({ temperature, earlierTemperatures, mask, visit, nowMs }: Sketch): readonly Text[] {
  const texts: Text[] = [];
  if (temperature === null) texts.push(words("未测体温", "temperature not measured"));
  else texts.push(words(`体温${(temperature.tenthsC / 10).toFixed(1)}℃（${sourceWords[temperature.source]["zh-CN"]}）`, `${(temperature.tenthsC / 10).toFixed(1)} °C (${sourceWords[temperature.source].en})`));
  for (const { tenthsC, atMs } of earlierTemperatures) texts.push(filled(duration(nowMs - atMs), ["", ""], [`前测得${(tenthsC / 10).toFixed(1)}℃`, ` earlier ${(tenthsC / 10).toFixed(1)} °C`]));
  texts.push(mask ? words(visit.medicalMask === true ? "戴医用口罩" : "戴口罩", visit.medicalMask === true ? "wears a medical mask" : "wears a mask") : words("未戴口罩", "wears no mask"));
  if (visit.symptoms !== null) texts.push(visit.symptoms.length === 0 ? words("无症状", "no symptoms") : filled(listedWords(visit.symptoms.map((symptom) => symptomWords[symptom])), ["有症状：", "symptoms: "]));
  return texts;
}

function notedTexts({ visit }: Sketch): readonly Text[] {
  const { spacing, answers, cooperation, codeSeen, identityChecked, registered, papers, medicines, goods } = visit;
  const texts: Text[] = [];
  if (spacing === true) texts.push(words("保持一米间距", "keeps the distance"));
  if (codeSeen !== null) texts.push(words(`工作人员目视为${{ green: "绿", yellow: "黄", red: "红", grey: "灰" }[codeSeen]}码`, `the staff saw a ${codeSeen} code`));
  if (identityChecked) texts.push(words("已核验身份证件", "identity checked"));
  if (registered) texts.push(words("已登记", "registered"));
  for (const [id, yes] of Object.entries(answers)) texts.push(words(`问询${id}答“${yes ? "是" : "否"}”`, `answers ${yes ? "yes" : "no"} to ${id}`));
  if (cooperation !== "given") texts.push(cooperation === "refused" ? words("不配合查验", "refuses to be checked") : words("辱骂或伤害工作人员", "abuses the staff"));
  if (papers.length > 0) texts.push(filled(listedWords(papers.map((paper) => paperWords[paper])), ["持有", "has: "]));
  if (medicines.length > 0) texts.push(filled(listedWords(medicines.map((medicine) => medicineWords[medicine])), ["购买", "buys "]));
  if (goods !== null) {
    const documents = goods.documents.length === 0 ? [] : [filled(listedWords(goods.documents.map((document) => goodsDocumentWords[document])), ["货物有", "with: "])];
    texts.push(filled(listedWords(goods.kinds.map((kind) => goodsWords[kind])), ["携带", "brings "]), ...documents);
    if (goods.disinfected === true) texts.push(words("货物已消毒", "goods disinfected"));
  }
  return texts;
}

function whoTexts({ visit, listed, isSilent, codeAgeMs, listAgeMs }: Sketch): readonly Text[] {
  const texts: Text[] = [roleWords[visit.role], ...visit.groups.map((group) => groupWords[group])];
  if (visit.direction === "out") texts.push(words("正在离开", "on the way out"));
  for (const { personClass } of listed) texts.push(words(`列入名单“${personClass}”`, `on the list “${personClass}”`));
  if (isSilent) texts.push(words("码的签发平台无响应", "shows a code whose issuer does not answer"));
  const age = duration(codeAgeMs);
  if (codeAgeMs !== usualCodeAgeMs) texts.push(filled(age, ["码为", "codes issued "], ["前签发", " ago"]));
  if (listAgeMs === null) texts.push(words("没有风险地区名单", "there is no risk-area list"));
  else if (listAgeMs !== usualListAgeMs) texts.push(filled(duration(listAgeMs), ["风险地区名单为", "the risk-area list was published "], ["前发布", " ago"]));
  return texts;
}

/** A made-up visitor in words, in both languages: only what is so, not what is missing. */
export function describeVisitor(sketch: Sketch): Text {
  const texts = [...whoTexts(sketch), ...placeTexts(sketch.place), ...sketch.claims.flatMap((claims) => codeTexts(claims, sketch)), ...healthTexts(sketch), ...notedTexts(sketch)];
  return words(texts.map((text) => text["zh-CN"]).join("，"), texts.map((text) => text.en).join(", "));
}
