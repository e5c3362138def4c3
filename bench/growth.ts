import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStores } from "../gateway/stores/sqlite/open-sqlite-stores.ts";
import { startBenchGateway } from "./bench-gateway.ts";
import type { BenchIssuer } from "./bench-issuer.ts";
import { median, type BenchRow } from "./bench-row.ts";
import { acceptLargestList } from "./risk-list-figures.ts";
import { sampleAdmission } from "./sample-admission.ts";
import { sendLoad } from "./send-load.ts";

const entries = 1_000_000;
const venues = 10_000;
const batchEntries = 5_000;
const rounds = 5;
const requestsPerRound = 4_000;
const warmUpRequests = 4_000;
const ratioMost = 1.2;

/** Makes a data folder as it is after a long time: a million entries at one venue, 10,000 venues, the largest list in force. */
async function fillFolder(folder: string): Promise<void> {
  const stores = openSqliteStores({ path: join(folder, "venue-gate.sqlite") });
  const nowMs = Date.now();
  const licence = { seats: 10_000_000, persons: null };
  const capacity = { seats: null, shareBasisPoints: null, persons: null };
  for (let index = 0; index < venues; index += 1) {
    const gates = [{ id: "main", name: "Main", zone: null }];
    const venue = { revision: 1, id: `venue-${index}`, name: `Venue ${index}`, venueClass: "culture.theatre", divisionCode: "310113", setting: "urban", policyId: "theatre-75", licence, capacity, gates } as const;
    await stores.venues.saveVenue(venue);
  }
  await stores.admissions.setLimit({ venueId: "bench", venueRevision: 1, limit: 10_000_000, reason: "bench", by: "bench", atMs: nowMs });
  for (let done = 0; done < entries; done += batchEntries) {
    await Promise.all(Array.from({ length: batchEntries }, (_, index) => stores.admissions.admit(sampleAdmission(done + index, nowMs))));
  }
  const list = await acceptLargestList(nowMs);
  await stores.riskLists.saveRiskList({ ...list, status: "accepted", acceptedAtMs: nowMs, reasons: [], matched: { exact: list.areas.length, coarser: 0, none: 0 } });
  await stores.close();
}

/** The same load on a full folder and on an empty one, in turns; the cost of a check-in must not grow with what is stored. */
export async function benchGrowth(issuer: BenchIssuer): Promise<readonly BenchRow[]> {
  const fullFolder = mkdtempSync(join(tmpdir(), "venue-gate-full-"));
  await fillFolder(fullFolder);
  const full = await startBenchGateway({ DATA_DIR: fullFolder, ISSUER_KEYS: issuer.keysFile });
  const fresh = await startBenchGateway({ ISSUER_KEYS: issuer.keysFile });
  const bodiesFile = await issuer.writeBodies(warmUpRequests + rounds * requestsPerRound);
  const common = { path: "/api/v1/check-ins", bodiesFile, connections: 64, perSecond: null };

  const measured: { full: number; fresh: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const range = round < 0 ? { firstBody: 0, requests: warmUpRequests } : { firstBody: warmUpRequests + round * requestsPerRound, requests: requestsPerRound };
    const onFull = await sendLoad({ ...common, ...range, port: full.port, token: full.token });
    const onFresh = await sendLoad({ ...common, ...range, port: fresh.port, token: fresh.token });
    if (round >= 0) measured.push({ full: 1_000 / onFull.perSecond, fresh: 1_000 / onFresh.perSecond });
  }
  await full.stop();
  await fresh.stop();
  const ratio = median(measured.map((round) => round.full / round.fresh));
  return [
    {
      id: "growth",
      name: `Check-in with ${entries.toLocaleString("en")} ledger entries, 44,000 risk places, ${venues.toLocaleString("en")} venues`,
      value: median(measured.map((round) => round.full)),
      unit: "ms a request",
      against: `with none: ${median(measured.map((round) => round.fresh)).toFixed(3)} ms a request`,
      ratio,
      target: `ratio <= ${ratioMost}`,
      met: ratio <= ratioMost,
    },
  ];
}

