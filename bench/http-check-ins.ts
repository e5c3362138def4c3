import type { BenchIssuer } from "./bench-issuer.ts";
import type { BenchServer } from "./bench-gateway.ts";
import { startEmptyServer } from "./bench-gateway.ts";
import { atMost, forComparison, median, ratioAtLeast, type BenchRow } from "./bench-row.ts";
import { sendLoad } from "./send-load.ts";

export interface HttpBench {
  readonly id: string;
  readonly name: string;
  readonly server: BenchServer;
  readonly issuer: BenchIssuer;
  readonly ratioLeast: number;
}

const checkInsPath = "/api/v1/check-ins";
const connections = 64;
const rounds = 5;
const requestsPerRound = 6_000;
const warmUpRequests = 4_000;
const p99MsMost = 50;
const against = "an empty Hono POST that parses the same body";

/** Check-ins over HTTP as fast as they are answered, in turns with an empty POST; then at half that rate for the latency. */
export async function benchHttpCheckIns({ id, name, server, issuer, ratioLeast }: HttpBench): Promise<readonly BenchRow[]> {
  const halfRateRequests = requestsPerRound;
  const bodiesFile = await issuer.writeBodies(warmUpRequests + rounds * requestsPerRound + halfRateRequests);
  const empty = await startEmptyServer();
  const common = { bodiesFile, connections, perSecond: null };
  const full = (firstBody: number, requests: number) => sendLoad({ ...common, path: checkInsPath, port: server.port, token: server.token, firstBody, requests });
  const bare = (path: string, requests: number) => sendLoad({ ...common, path, port: empty.port, token: empty.token, firstBody: 0, requests });

  await full(0, warmUpRequests);
  await bare("/empty", warmUpRequests);
  await bare("/verified", warmUpRequests);
  const measured: { own: number; other: number }[] = [];
  const verified: { own: number; other: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = await full(warmUpRequests + round * requestsPerRound, requestsPerRound);
    if (own.others > 0) throw new Error(`${own.others} of ${requestsPerRound} check-ins were not admitted`);
    const other = (await bare("/empty", requestsPerRound)).perSecond;
    measured.push({ own: own.perSecond, other });
    verified.push({ own: (await bare("/verified", requestsPerRound)).perSecond, other });
  }
  await empty.stop();

  const halfRate = median(measured.map((round) => round.own)) / 2;
  const calm = await sendLoad({
    ...common,
    path: checkInsPath,
    port: server.port,
    token: server.token,
    firstBody: warmUpRequests + rounds * requestsPerRound,
    requests: halfRateRequests,
    perSecond: halfRate,
  });
  const bound = forComparison({ id: `${id}-bound`, name: "The empty POST with one Ed25519 signature verified, and nothing else", unit: "requests/s", against }, verified);
  return [
    bound,
    ratioAtLeast({ id, name, unit: "requests/s", against }, measured, ratioLeast),
    atMost({ id: `${id}-p99`, name: `${name}: p99 at half the greatest rate (${halfRate.toFixed(0)}/s)`, unit: "ms" }, calm.p99Ms, p99MsMost),
  ];
}
