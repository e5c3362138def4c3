import type { OnlineIssuerSettings } from "../../gateway/issuers/online-issuer-settings.ts";
import { serveOnlineIssuer, type OnlineIssuerServer } from "../../scripts/online-issuer/serve-online-issuer.ts";
import { checkInAnswerSchema } from "../../shared/wire/check-in.ts";
import type { Verdict } from "../../shared/domain/verdict.ts";
import type { Logger } from "pino";
import { checkInBody } from "./check-in-body.ts";
import { noonMs, openTestGateway, type TestGateway } from "./test-gateway.ts";

export interface DoorAnswer {
  readonly checkInId: string;
  readonly verdict: Verdict;
  readonly codes: readonly string[];
  readonly inside: number;
}

export interface GatewayWithPlatform {
  readonly gateway: TestGateway;
  readonly platform: OnlineIssuerServer;
  /** A code of the platform, as a scanner sends it. */
  code(kind: string, holder: string): string;
  enter(scans: readonly string[], partySize?: number): Promise<DoorAnswer>;
  /** Moves the clocks of both. */
  wait(ms: number): void;
}

interface Options {
  readonly settings?: Partial<OnlineIssuerSettings>;
  readonly logger?: Logger;
}

const prefix = "https://health.example/";

/** A whole gateway and, on a port of its own, the one platform that it asks. */
export async function openGatewayWithPlatform({ settings, logger }: Options = {}): Promise<GatewayWithPlatform> {
  let nowMs = noonMs;
  const app = { appId: "gate-1", secretKey: "hush" };
  const platform = await serveOnlineIssuer({ ...app, port: 0, prefix, now: () => nowMs });
  const shape = { prefix, rest: { characters: "visible", charsMin: 1, charsMax: 200 } } as const;
  // So long that a busy machine does not run into it; who tests the limit sets it.
  const limits = { timeoutMs: 20_000, callsMax: 32, failuresToOpen: 1_000, pauseMs: 10_000 };
  const issuer: OnlineIssuerSettings = { ...app, issuer: "Ankang platform", url: platform.url, shape, table: "national", statusField: "risk_assessment_grade", ...limits, ...settings };
  const gateway = await openTestGateway({ onlineIssuers: [issuer], ...(logger === undefined ? {} : { logger }) });
  return {
    gateway,
    platform,
    code: (kind, holder) => `${prefix}${kind}/${holder}`,
    enter: async (scans, partySize = 1) => {
      const body = checkInBody({ scans: [...scans], partySize });
      const response = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body });
      const answer = checkInAnswerSchema.parse(await response.json());
      return { checkInId: body.id, verdict: answer.verdict, codes: answer.findings.map(({ code }) => code), inside: answer.counts.inside };
    },
    wait: (ms) => {
      nowMs += ms;
      gateway.setNow(nowMs);
    },
  };
}
