import { formatBeijingTime } from "../../../shared/domain/beijing-time.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import type { AreaHistory } from "../../../shared/risk/area-history.ts";
import { type RiskLevel, riskLevels } from "../../../shared/risk/risk-area.ts";
import { riskLevelNames } from "../words/area-names.ts";
import { asWritten, joined, sentence } from "../words/sentence.ts";
import { type Gazetteer, provinceOf } from "./gazetteer.ts";

function isIn(divisionCode: string, { area }: AreaHistory): boolean {
  return area.divisionCode.startsWith(divisionCode);
}

function placesAt(level: RiskLevel, histories: readonly AreaHistory[]): number {
  return histories.filter(({ area }) => area.level === level).reduce((sum, { area }) => sum + Math.max(1, area.places), 0);
}

function countWords(histories: readonly AreaHistory[]): readonly Text[] {
  return riskLevels.flatMap((level) => {
    const count = placesAt(level, histories);
    return count === 0 ? [] : [sentence("{level}区{count}处", count === 1 ? "{count} {level} place" : "{count} {level} places", { level: riskLevelNames[level], count: String(count) })];
  });
}

/** Of each level that nothing in the division has any more, until when it had. */
function earlierWords(histories: readonly AreaHistory[]): readonly Text[] {
  return riskLevels.flatMap((level) => {
    const atLevel = histories.filter(({ area }) => area.level === level);
    const untilMs = Math.max(...atLevel.map(({ atRiskUntilMs }) => atRiskUntilMs));
    return Number.isFinite(untilMs) ? [sentence("曾为{level}（至{time}）", "was {level} until {time}", { level: riskLevelNames[level], time: formatBeijingTime(untilMs) })] : [];
  });
}

function aroundWords(divisionCode: string, histories: readonly AreaHistory[]): readonly Text[] {
  const around = histories.filter(({ area }) => divisionCode.startsWith(area.divisionCode) && area.divisionCode !== divisionCode);
  const names = [...new Set(around.map(({ area }) => area.name))];
  return names.length === 0 ? [] : [sentence("另有只能归到上级区划的地区，可能在此：{names}", "areas that could only be told to lie in a wider division, perhaps here: {names}", { names: asWritten(names.join("、")) })];
}

/** What the lists say of a division, or why that is not known. */
export function listWords(divisionCode: string, { areas }: Gazetteer): Text {
  const known = areas.get(provinceOf(divisionCode));
  switch (known?.kind) {
    case undefined:
    case "reading":
      return sentence("正在读取现行名单…", "Reading the list in force…");
    case "failed":
      return sentence("没有读到现行名单，请自行假定级别。", "The list in force could not be read: please assume a level.");
    case "no-list":
      return sentence("网关还没有风险地区名单。", "The gateway has no risk-area list yet.");
    case "read": {
      const current = known.histories.filter(({ atRiskUntilMs }) => atRiskUntilMs === Infinity);
      const says = [...countWords(current.filter((history) => isIn(divisionCode, history))), ...earlierWords(known.histories.filter((history) => isIn(divisionCode, history))), ...aroundWords(divisionCode, current)];
      return sentence("现行名单（{time}）：{says}", "List of {time}: {says}", { time: formatBeijingTime(known.endUpdateTimeMs), says: says.length === 0 ? sentence("不在名单上", "not on it") : joined(says, "；", "; ") });
    }
  }
}
