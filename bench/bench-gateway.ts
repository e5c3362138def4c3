import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startGateway, type GatewayProcess } from "../test/support/gateway-process.ts";

export interface BenchServer {
  readonly port: number;
  readonly token: string;
  stop(): Promise<void>;
}

const administratorToken = "bench-administrator-token-of-40-letters1";
const venueId = "bench";

/** The real gateway as in production, with one venue that no benchmark fills. */
export async function startBenchGateway(environment: Readonly<Record<string, string>>): Promise<BenchServer> {
  const gateway: GatewayProcess = await startGateway({ NODE_ENV: "production", ADMINISTRATOR_TOKEN: administratorToken, LOG_LEVEL: "warn", ...environment });
  const request = {
    name: "Bench",
    venueClass: "culture.theatre",
    divisionCode: "310113",
    policyId: "theatre-75",
    seats: 1_000_000,
    persons: null,
    gates: [{ id: "bench", name: "Bench" }],
  };
  const answer = await fetch(`${gateway.url}/api/v1/venues/${venueId}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${administratorToken}`, "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  if (!answer.ok) throw new Error(`The bench venue was refused: ${await answer.text()}`);
  const { newTokens } = (await answer.json()) as { newTokens: { token: string }[] };
  return {
    port: Number(new URL(gateway.url).port),
    token: newTokens[0]?.token ?? "",
    stop: async () => {
      await gateway.stop();
    },
  };
}

/** The empty POST that check-ins are compared with. */
export function startEmptyServer(): Promise<BenchServer> {
  const child: ChildProcess = fork(fileURLToPath(new URL("./empty-post-server.ts", import.meta.url)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("message", (port: number) => {
      const stopped = new Promise<void>((ended) => child.once("exit", () => ended()));
      resolve({
        port,
        token: "none",
        stop: () => {
          child.kill();
          return stopped;
        },
      });
    });
  });
}
