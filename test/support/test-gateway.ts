import { randomBytes } from "node:crypto";
import pino, { type Logger } from "pino";
import { assembleGateway, type Gateway } from "../../gateway/assemble-gateway.ts";
import { hashToken } from "../../gateway/accounts/token-register.ts";
import type { TokenRecord } from "../../gateway/accounts/token-store.ts";
import { createOnlineIssuers } from "../../gateway/issuers/online-issuers.ts";
import type { OnlineIssuerSettings } from "../../gateway/issuers/online-issuer-settings.ts";
import { createEventLog } from "../../gateway/observe/event-log.ts";
import { createGatewayMetrics } from "../../gateway/observe/gateway-metrics.ts";
import type { LintPack } from "../../gateway/policies/lint/lint-pack.ts";
import { shippedPacks } from "../../gateway/policies/shipped-packs.ts";
import { readDivisions } from "../../gateway/risk-lists/read-divisions.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import type { CredentialClaims, HealthStatus } from "../../shared/domain/credential.ts";
import type { Role } from "../../shared/domain/role.ts";
import { issueCode } from "../../shared/issue/issue-code.ts";
import { makeIssuerKey } from "../../shared/issue/make-issuer-key.ts";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";

/** Noon of a spring day in Beijing, a day after the list of the fixtures. */
export const noonMs = Date.parse("2022-04-16T12:00:00+08:00");

const minuteMs = 60_000;

export const testTokens = {
  north: "north-gate-token-of-the-theatre-0001",
  south: "south-gate-token-of-the-theatre-0001",
  market: "market-gate-token-of-the-market-0001",
  manager: "manager-token-of-the-theatre-0000001",
  marketManager: "manager-token-of-the-market-00000001",
  inspector: "inspector-token-000000000000000000001",
  administrator: "administrator-token-00000000000000001",
} as const;

export type TestTokenName = keyof typeof testTokens;

function record(name: TestTokenName, role: Role, venueId: string | null, gateId: string | null): TokenRecord {
  return { tokenHash: hashToken(testTokens[name]), role, name, venueId, gateId, createdAtMs: noonMs, revokedAtMs: null };
}

const tokenRecords: readonly TokenRecord[] = [
  record("north", "gate", "theatre", "north"),
  record("south", "gate", "theatre", "south"),
  record("market", "gate", "market", "main"),
  record("manager", "manager", "theatre", null),
  record("marketManager", "manager", "market", null),
  record("inspector", "inspector", null, null),
  record("administrator", "administrator", null, null),
];

interface RequestOptions {
  readonly as?: TestTokenName;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestGateway {
  readonly gateway: Gateway;
  readonly stores: Stores;
  /** Moves the clock of the gateway. */
  setNow(nowMs: number): void;
  request(method: "GET" | "POST" | "PUT" | "DELETE", path: string, options?: RequestOptions): Promise<Response>;
  /** A code of the trusted issuer, issued a minute before noon unless said otherwise. */
  issue(claims: CredentialClaims, subjectKey: string, issuedAtMs?: number): Promise<string>;
  health(status: HealthStatus, subjectKey: string): Promise<string>;
}

interface TestGatewayOptions {
  readonly seats?: number;
  readonly stores?: Stores;
  readonly onlineIssuers?: readonly OnlineIssuerSettings[];
  readonly logger?: Logger;
  readonly lint?: LintPack;
  readonly randomBytes?: (count: number) => Uint8Array;
}

/** A whole gateway on a real SQLite database in memory: a theatre of `seats` seats with two gates, a market with one. */
export async function openTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  let nowMs = noonMs;
  const now = (): number => nowMs;
  const log = createEventLog(options.logger ?? pino({ level: "silent" }));
  const metrics = createGatewayMetrics();
  const stores = options.stores ?? openSqliteStores({ path: ":memory:" });
  const names = { keyId: "test-1", issuer: "test issuer", algorithm: "EdDSA" } as const;
  const { issuerKey, privateKey } = await makeIssuerKey({ ...names, validFrom: "2022-01-01T00:00:00Z", validTo: "2023-01-01T00:00:00Z" });
  const gateway = await assembleGateway({
    stores,
    issuers: {
      keys: [issuerKey],
      keyring: await importIssuerKeys([issuerKey]),
      online: createOnlineIssuers(options.onlineIssuers ?? [], { fetch, now, log, metrics, pseudonymKey: Buffer.from("a key for tests") }),
    },
    packs: await shippedPacks(),
    ...(options.lint === undefined ? {} : { lint: options.lint }),
    divisions: await readDivisions(),
    demo: false,
    secureCookies: true,
    now,
    randomBytes: options.randomBytes ?? randomBytes,
    log,
    metrics,
  });
  await gateway.tokens.save(tokenRecords);
  const place = { divisionCode: "310113" };
  const theatreGates = [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ];
  await gateway.venues.save("theatre", { ...place, name: "Theatre", venueClass: "culture.theatre", policyId: "theatre-75", seats: options.seats ?? 400, persons: null, gates: theatreGates }, "test");
  await gateway.venues.save("market", { ...place, name: "Market", venueClass: "commerce.market", policyId: "market-four-elements", seats: null, persons: 50, gates: [{ id: "main", name: "Main" }] }, "test");

  const issue: TestGateway["issue"] = (claims, subjectKey, issuedAtMs = noonMs - minuteMs) =>
    issueCode({ ...names, claims, privateKey, subjectKey, issuedAtMs, expiresAtMs: issuedAtMs + 24 * 60 * minuteMs });
  return {
    gateway,
    stores,
    setNow: (next) => {
      nowMs = next;
    },
    request: async (method, path, { as, body, headers } = {}) =>
      gateway.app.request(path, {
        method,
        headers: {
          ...(as === undefined ? {} : { authorization: `Bearer ${testTokens[as]}` }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    issue,
    health: (status, subjectKey) => issue({ kind: "health-code", status }, subjectKey),
  };
}
