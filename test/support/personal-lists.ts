import { expect } from "vitest";
import type { MonitoringSchemeRule } from "../../shared/policy/rules/monitoring-scheme.ts";
import type { PersonalListRule } from "../../shared/policy/rules/personal-list.ts";
import { checkInAnswerSchema, type CheckInAnswer, type CheckInRequest } from "../../shared/wire/check-in.ts";
import { checkInBody } from "./check-in-body.ts";
import { samplePack } from "./sample-pack.ts";
import type { TestGateway } from "./test-gateway.ts";

const references = ["source order-35"];

/** */
export const refuseContacts: PersonalListRule = { id: "contacts", kind: "personal-list", references, personClasses: ["close-contact"], listed: { verdict: "refuse", obligations: ["report"] } };

/** fourteen days in quarantine, seven monitored at home. */
export const fourteenAndSeven: MonitoringSchemeRule = {
  id: "contacts-14-7",
  kind: "monitoring-scheme",
  references,
  label: "14+7",
  trigger: { kind: "listed", personClasses: ["close-contact"] },
  phases: [
    { state: "central-quarantine", days: 14, outcome: { verdict: "refuse", obligations: ["report"] } },
    { state: "home-health-monitoring", days: 7, outcome: { verdict: "refuse", obligations: ["report"] } },
  ],
  tests: [],
};

export interface Listed {
  readonly subjectKey: string;
  readonly since: string;
  readonly releasedAt?: string | null;
}

/** Sends the list of close contacts. */
export function putContacts(gateway: TestGateway, persons: readonly Listed[], personClass = "close-contact"): Promise<Response> {
  return gateway.request("PUT", `/api/v1/personal-lists/${personClass}`, { as: "administrator", body: { source: "City CDC, 16 April", persons } });
}

/** The same, where it is taken. */
export async function listContacts(gateway: TestGateway, ...persons: readonly Listed[]): Promise<void> {
  const response = await putContacts(gateway, persons);
  expect(response.status, await response.clone().text()).toBe(200);
}

/** Puts an order of these rules in force. */
export async function orderRules(gateway: TestGateway, ...rules: readonly (PersonalListRule | MonitoringSchemeRule)[]): Promise<void> {
  const response = await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body: { ...samplePack({ rules }), activation: { reason: "Order no. 35" } } });
  expect(response.status, await response.clone().text()).toBe(200);
}

/** Somebody with a green code comes to the theatre. */
export async function enterAs(gateway: TestGateway, subjectKey: string, changes: Partial<CheckInRequest> = {}, issuedAtMs?: number): Promise<CheckInAnswer> {
  const code = await gateway.issue({ kind: "health-code", status: "green" }, subjectKey, issuedAtMs);
  const response = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody({ scans: [code], ...changes }) });
  return checkInAnswerSchema.parse(await response.json());
}
