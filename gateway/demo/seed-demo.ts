import { readFile } from "node:fs/promises";
import { faultsText } from "../../shared/domain/fault.ts";
import { hashToken } from "../accounts/token-register.ts";
import type { TokenRecord } from "../accounts/token-store.ts";
import type { Gateway } from "../assemble-gateway.ts";
import type { DemoAccess, DemoSecrets } from "./demo-folder.ts";
import { gateTokenName } from "./demo-secrets.ts";
import { demoVenues } from "./demo-venues.ts";

const riskListFile = new URL("./risk-list-2022-04-15.json", import.meta.url);

function managerToken(secrets: DemoSecrets, venueId: string): string {
  return secrets.managers[venueId] ?? "";
}

function gateToken(secrets: DemoSecrets, venueId: string, gateId: string): string {
  return secrets.gates[gateTokenName(venueId, gateId)] ?? "";
}

function tokenRecords(secrets: DemoSecrets, createdAtMs: number): readonly TokenRecord[] {
  const good = { createdAtMs, revokedAtMs: null };
  const everywhere = { ...good, venueId: null, gateId: null };
  return [
    { ...everywhere, tokenHash: hashToken(secrets.administrator), role: "administrator", name: "Demo administrator" },
    { ...everywhere, tokenHash: hashToken(secrets.inspector), role: "inspector", name: "Demo inspector" },
    ...demoVenues.flatMap(({ id: venueId, request }): TokenRecord[] => [
      { tokenHash: hashToken(managerToken(secrets, venueId)), role: "manager", name: `Manager of ${request.name}`, venueId, gateId: null, ...good },
      ...request.gates.map((gate): TokenRecord => ({ tokenHash: hashToken(gateToken(secrets, venueId, gate.id)), role: "gate", name: gate.name, venueId, gateId: gate.id, ...good })),
    ]),
  ];
}

/** Fills an empty demo: accounts, venues with their gates, and a real risk list. Does nothing the second time. */
export async function seedDemo(gateway: Gateway, secrets: DemoSecrets, nowMs: number): Promise<void> {
  if (gateway.tokens.all().length > 0) return;
  await gateway.tokens.save(tokenRecords(secrets, nowMs));
  for (const venue of demoVenues) {
    const saved = await gateway.venues.save(venue.id, venue.request, "demo");
    if (saved.kind === "malformed") throw new Error(`The demo venue "${venue.id}" is malformed: ${faultsText(saved.faults)}`);
  }
  const received = await gateway.riskLists.receive(JSON.parse(await readFile(riskListFile, "utf8")));
  if (received.kind === "malformed") throw new Error(`The risk list of the demo is malformed: ${faultsText(received.faults)}`);
}

export function demoAccess(secrets: DemoSecrets, baseUrl: string): DemoAccess {
  return {
    baseUrl,
    administrator: secrets.administrator,
    venues: demoVenues.map(({ id, request }) => ({
      id,
      name: request.name,
      manager: managerToken(secrets, id),
      gates: request.gates.map((gate) => ({ id: gate.id, token: gateToken(secrets, id, gate.id) })),
    })),
    inspector: secrets.inspector,
  };
}
