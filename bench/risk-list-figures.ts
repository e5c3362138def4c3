import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { faultsText } from "../shared/domain/fault.ts";
import { judgeList } from "../shared/risk/judge-list.ts";
import { listVersion } from "../shared/risk/list-version.ts";
import { matchDivisions } from "../shared/risk/match-divisions.ts";
import { parseStateCouncilList } from "../shared/risk/parse-state-council.ts";
import { placesTotal } from "../shared/risk/parsed-risk-list.ts";
import type { AcceptedRiskList } from "../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../shared/risk/risk-index.ts";
import { readDivisions } from "../gateway/risk-lists/read-divisions.ts";
import { atMost, median, type BenchRow } from "./bench-row.ts";

const bytesPerMegabyte = 1_000_000;
const rounds = 7;
const lookUps = 20_000;
const staysPerItinerary = 14;

/** The largest list of the daily set, 2022-12-02, with more than 40,000 places. */
export function largestListText(): string {
  return brotliDecompressSync(readFileSync(new URL("../test/fixtures/risk-lists/20221202.json.br", import.meta.url))).toString("utf8");
}

/** Parses, matches and judges the largest list, from its text to the areas to keep. */
export async function acceptLargestList(receivedAtMs: number): Promise<AcceptedRiskList & { readonly placesTotal: number }> {
  const divisions = await readDivisions();
  return accept(largestListText(), divisions, receivedAtMs);
}

async function accept(text: string, divisions: Awaited<ReturnType<typeof readDivisions>>, receivedAtMs: number): Promise<AcceptedRiskList & { readonly placesTotal: number }> {
  const parsed = parseStateCouncilList(JSON.parse(text));
  if (parsed.kind === "malformed") throw new Error(faultsText(parsed.faults));
  const { list } = parsed;
  const version = await listVersion(list);
  const match = matchDivisions(list, divisions);
  judgeList({ list, version, match, receivedAtMs }, null);
  return { version, endUpdateTimeMs: list.endUpdateTimeMs, receivedAtMs, areas: match.areas, placesTotal: placesTotal(list) };
}

export async function benchRiskLists(): Promise<readonly BenchRow[]> {
  const text = largestListText();
  const divisions = await readDivisions();
  const times: number[] = [];
  let peakBytes = 0;
  let accepted: AcceptedRiskList & { readonly placesTotal: number } = await accept(text, divisions, 0);
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const beforeBytes = process.memoryUsage().heapUsed;
    const startMs = performance.now();
    accepted = await accept(text, divisions, 0);
    times.push(performance.now() - startMs);
    peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed - beforeBytes);
  }
  const index = buildRiskIndex([accepted], divisions.has);
  const codes = accepted.areas.map((area) => area.divisionCode).filter((code) => code.length >= 6);
  const query = (itinerary: number): void => {
    for (let stay = 0; stay < staysPerItinerary; stay += 1) {
      const divisionCode = codes[(itinerary * staysPerItinerary + stay * 97) % codes.length] ?? "110105";
      index.find({ divisionCode, unit: "county", levels: ["high", "medium"], sinceMs: 0 });
    }
  };
  for (let itinerary = 0; itinerary < lookUps; itinerary += 1) query(itinerary);
  const startMs = performance.now();
  for (let itinerary = 0; itinerary < lookUps; itinerary += 1) query(itinerary);
  const microseconds = ((performance.now() - startMs) * 1_000) / lookUps;
  const places = accepted.placesTotal.toLocaleString("en");
  return [
    atMost({ id: "risk-import-time", name: `Import of the largest list (${places} places), median of ${rounds}`, unit: "ms" }, median(times), 300),
    atMost({ id: "risk-import-memory", name: "Heap growth of that import, greatest", unit: "MB" }, peakBytes / bytesPerMegabyte, 60),
    atMost({ id: "risk-look-up", name: `Look-up of a ${staysPerItinerary}-stay itinerary`, unit: "µs" }, microseconds, 20),
  ];
}
