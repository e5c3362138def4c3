import { beijingDate } from "../shared/domain/beijing-time.ts";
import type { Credential, CredentialClaims } from "../shared/domain/credential.ts";
import type { Evidence } from "../shared/domain/evidence.ts";
import type { Venue } from "../shared/domain/venue.ts";
import { plainVisit } from "../shared/domain/visit.ts";
import { compare } from "../shared/policy/compare/compare.ts";
import { evaluatePolicy } from "../shared/policy/evaluate-policy.ts";
import type { EvaluationContext } from "../shared/policy/evaluation-context.ts";
import { combinePacks } from "../shared/policy/policy-in-force.ts";
import { isWithin } from "../shared/policy/period.ts";
import { policyAtPlace } from "../shared/policy/policy-at-place.ts";
import type { PolicyPack } from "../shared/policy/policy-pack.ts";
import { faultsText } from "../shared/domain/fault.ts";
import { parsePolicyPack } from "../shared/wire/policy-pack.ts";
import { buildRiskIndex } from "../shared/risk/risk-index.ts";
import { readDivisions } from "../gateway/risk-lists/read-divisions.ts";
import { entryPlace } from "../gateway/policies/entry-rules.ts";
import { packCovers } from "../shared/policy/pack-covers.ts";
import { shippedPacks } from "../gateway/policies/shipped-packs.ts";
import { acceptLargestList } from "./risk-list-figures.ts";
import { atMost, median, type BenchRow } from "./bench-row.ts";

const nowMs = Date.parse("2022-02-07T12:00:00+08:00");
const dayMs = 86_400_000;
/** A gateway runs for weeks: what it does before its code is compiled is not what visitors wait for. */
const warmUpRounds = 300;
const rounds = 300;
const evaluationsPerRound = 100;

/** A farmers' market in a Hunan county: nation, town and base packs all speak of it. */
const market: Venue = {
  id: "market",
  name: "Market",
  venueClass: "commerce.market",
  divisionCode: "430621",
  setting: "rural",
  policyId: "market-four-elements",
  licence: { seats: null, persons: 200 },
  capacity: { seats: null, shareBasisPoints: null, persons: null },
  gates: [],
};

function shown(claims: CredentialClaims): Evidence["readings"][number] {
  const credential: Credential = { issuer: "home", issuerKeyId: "key", issuedAtMs: nowMs - 60_000, expiresAtMs: nowMs + dayMs, subjectKey: "first", claims };
  return { kind: "credential", credential };
}

/** A green code, three stays of which two are in other provinces, and a test of yesterday. */
function visitor(): Evidence {
  const stays = ["430602", "140105", "440106"].map((divisionCode, index) => ({ divisionCode, fromMs: nowMs - (index + 3) * dayMs, toMs: nowMs - (index + 1) * dayMs }));
  const readings = [
    shown({ kind: "health-code", status: "green" }),
    shown({ kind: "itinerary", stays, colour: "green", starred: false, borderEntries: [] }),
    shown({ kind: "test-certificate", result: "negative", sampledAtMs: nowMs - dayMs, reportedAtMs: nowMs - dayMs / 2, laboratory: null }),
  ];
  return { readings, temperature: { tenthsC: 366, source: "infrared" }, earlierTemperatures: [], mask: true, partySize: 1, visit: { ...plainVisit, spacing: true } };
}

/** The pack with every border moved by one unit, so that none of its rules says the same as before. */
function moved(pack: PolicyPack, by: 1 | -1): PolicyPack {
  const json: unknown = JSON.parse(JSON.stringify(pack), (key, value: unknown) => (key === "value" && typeof value === "number" ? value + by : value));
  const parsed = parsePolicyPack(json);
  if (parsed.kind === "malformed") throw new Error(faultsText(parsed.faults));
  return parsed.pack;
}

/** The decisions of the two largest packs compared with those of the same packs with all borders moved, one way and the other. */
function benchComparison(packs: readonly PolicyPack[]): BenchRow {
  const largest = packs.toSorted((one, other) => other.rules.length - one.rules.length).slice(0, 2);
  const upper = combinePacks("upper", largest, nowMs);
  const times = ([1, -1] as const).map((by) => {
    const lower = combinePacks("lower", largest.map((pack) => moved(pack, by)), nowMs);
    const startMs = performance.now();
    compare(lower, upper, nowMs);
    return performance.now() - startMs;
  });
  const names = largest.map(({ id, rules }) => `${id} (${rules.length} rules)`).join(" and ");
  return atMost({ id: "policy-comparison", name: `Comparison of ${names} with their copies of which every border is moved, the slower way`, unit: "ms" }, Math.max(...times), 2_000);
}

/** One evaluation under every shipped pack whose scope covers the market, and whose days, where they are stated, have come, against the largest real list. */
export async function benchPolicies(): Promise<readonly BenchRow[]> {
  const shipped = await shippedPacks();
  const packs = shipped.filter((pack) => packCovers(pack, market) && (pack.effective.certainty !== "stated" || isWithin(beijingDate(nowMs), pack.effective)));
  const place = entryPlace(market, "north");
  const whole = combinePacks("bench", packs, nowMs);
  const policy = policyAtPlace(whole, place);
  const divisions = await readDivisions();
  const context: EvaluationContext = { nowMs, risk: buildRiskIndex([await acceptLargestList(nowMs)], divisions.has), place, listedAs: () => [] };
  const evidence = visitor();
  const times: number[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const startMs = performance.now();
    for (let turn = 0; turn < evaluationsPerRound; turn += 1) evaluatePolicy(policy, evidence, context);
    if (round >= 0) times.push(((performance.now() - startMs) * 1_000) / evaluationsPerRound);
  }
  return [atMost({ id: "policy-evaluation", name: `One evaluation under all ${packs.length} packs of a venue (${whole.rules.length} rules, ${policy.rules.length} of them for its class and setting), warmed up, median`, unit: "µs" }, median(times), 50), benchComparison(shipped)];
}
