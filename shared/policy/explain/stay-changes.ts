import type { Stay } from "../../domain/credential.ts";
import type { RiskLookup } from "../../risk/risk-lookup.ts";
import { namesOfAreas } from "../names-of-areas.ts";
import { nothing, words, type Change, type ChangesByReason, type Obstacle } from "./change.ts";
import { mapCredentials, withContext, withVisit } from "./edit-evidence.ts";
import { judgeSituation, type Situation } from "./situation.ts";

const finerDigits: Readonly<Record<number, number>> = { 2: 4, 4: 6, 6: 9 };
const placesTried = 99;

function isCoarse(stay: Stay): boolean {
  return finerDigits[stay.divisionCode.length] !== undefined;
}

/** All stays as they are, but one of them told more finely. */
function withStay(situation: Situation, coarse: Stay, finer: Stay): Situation {
  const exchange = (stays: readonly Stay[]): readonly Stay[] => stays.map((stay) => (stay === coarse ? finer : stay));
  const coded = mapCredentials(situation, (credential) => (credential.claims.kind === "itinerary" ? { ...credential, claims: { ...credential.claims, stays: exchange(credential.claims.stays) } } : credential));
  return withVisit(coded, { declaredStays: exchange(situation.evidence.visit.declaredStays) });
}

function staysOf({ evidence }: Situation): readonly Stay[] {
  const shown = evidence.readings.flatMap((reading) => (reading.kind === "credential" && reading.credential.claims.kind === "itinerary" ? reading.credential.claims.stays : []));
  return [...shown, ...evidence.visit.declaredStays];
}

/** A part of the coarse place of which nothing is said; `null` when there is none among the first. */
function harmlessPart({ policy }: Obstacle, situation: Situation, coarse: Stay): Situation | null {
  const doubts = (one: Situation): number => judgeSituation(policy, one).findings.filter(({ code }) => code.startsWith("area.")).length;
  const before = doubts(situation);
  const digits = finerDigits[coarse.divisionCode.length] ?? 0;
  for (let part = 1; part <= placesTried; part += 1) {
    const divisionCode = coarse.divisionCode + String(part).padStart(digits - coarse.divisionCode.length, "0");
    const finer = withStay(situation, coarse, { ...coarse, divisionCode });
    if (doubts(finer) < before) return finer;
  }
  return null;
}

/** Whoever was elsewhere in the city can show it by an itinerary that says where. */
function namePlace(obstacle: Obstacle): readonly Change[] {
  const area = obstacle.finding.values["area"] ?? "";
  const name = typeof area === "string" ? words(area, area) : area;
  const coarse = staysOf(obstacle.situation).filter(isCoarse);
  const named = coarse.reduce<Situation | null>((found, stay) => found ?? harmlessPart(obstacle, obstacle.situation, stay), null);
  if (named === null) return [];
  const text = words(`出示写明具体区县（街道）的行程：未到过${name["zh-CN"]}即可`, `Show an itinerary that names the county or street: any but ${name.en} will do`);
  return [{ kind: "name-place", text, apply: (situation) => coarse.reduce((before, stay) => harmlessPart(obstacle, before, stay) ?? before, situation) }];
}

function emptyList(nowMs: number): RiskLookup {
  return { version: "none", endUpdateTimeMs: nowMs, find: () => ({ kind: "none" }) };
}

function newerList(situation: Situation): Situation {
  const { risk, nowMs } = situation.context;
  return withContext(situation, { risk: risk === null ? emptyList(nowMs) : { version: risk.version, endUpdateTimeMs: nowMs, find: risk.find } });
}

function places({ situation }: Obstacle): string {
  return namesOfAreas(staysOf(situation).map(({ divisionCode }) => ({ name: divisionCode })));
}

/** Stays are past: only time, a finer itinerary or a newer list can help. */
export const areaChanges: ChangesByReason<"area"> = {
  "area.high-risk": nothing,
  "area.medium-risk": nothing,
  "area.low-risk": nothing,
  "area.possibly-at-risk": nothing,
  "area.stay-too-coarse": namePlace,
  "area.unknown-place": nothing,
  "area.no-list": (obstacle) => [
    {
      kind: "newer-list",
      text: words(`请场所导入风险地区名单；到过的地方（${places(obstacle)}）不在其中即可`, `Let the venue import a risk-area list: none of your stays (${places(obstacle)}) may be on it`),
      apply: newerList,
    },
  ],
  "area.list-too-old": () => [{ kind: "newer-list", text: words("请场所导入最新的风险地区名单后重新核对", "Let the venue import the newest risk-area list, then check again"), apply: newerList }],
  "area.listed-place": nothing,
  "area.case-trajectory": nothing,
};
