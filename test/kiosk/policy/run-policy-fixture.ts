import { vi } from "vitest";
import type { GatewayAnswer } from "../../../kiosk/link/gateway-answer.ts";
import type { VenueFollower } from "../../../kiosk/link/live-client.ts";
import type { PolicyGateway } from "../../../kiosk/policy/policy-gateway.ts";
import { type PolicyPage, runPolicy } from "../../../kiosk/policy/run-policy.ts";
import type { ActivationAnswer, WholePolicy } from "../../../shared/wire/policy.ts";
import type { SessionMessage } from "../../../shared/wire/session.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";
import { administrator, inForceAt, theatrePolicy, venueWith } from "./policy-fixture.ts";

export function refused<Value>(status: number): GatewayAnswer<Value> {
  return { kind: "problem", status, problem: { type: "/problems/some", title: "Some", status, detail: "Some" } };
}

export const activated: ActivationAnswer = {
  activation: { id: "one", packId: "theatre-75", packVersion: "v", venueIds: ["theatre"], from: "2022-09-01", to: null, reason: "Ordered", by: "Administrator", at: "2022-09-01T00:00:00Z", ended: null },
  venues: ["theatre"],
  seatsUnknown: [],
  below: [],
};

export const ownPack = { ...policyPackFile("shared/policy/packs/theatre-75.json"), id: "venue-theatre" };
const ownPolicy: WholePolicy = { ...theatrePolicy, id: "venue-theatre", pack: ownPack, versions: [], activations: [] };

interface PageOptions {
  readonly as?: SessionMessage;
  readonly answers?: Partial<PolicyGateway>;
}

function page({ as = administrator, answers = {} }: PageOptions = {}) {
  const seen = { asked: [] as string[], followed: [] as VenueFollower[], closed: 0 };
  const gateway: PolicyGateway = {
    openSession: async () => ({ kind: "ok", value: as }),
    currentSession: async () => ({ kind: "ok", value: as }),
    closeSession: async () => ({ kind: "ok", value: null }),
    venues: async () => ({ kind: "ok", value: { venues: [venueWith("theatre"), venueWith("market")] } }),
    policies: async () => ({ kind: "ok", value: { policies: [theatrePolicy] } }),
    policiesInForce: async (venueId, at) => {
      seen.asked.push(`${venueId} ${at ?? "now"}`);
      return { kind: "ok", value: inForceAt(venueId) };
    },
    policiesToCome: async () => ({ kind: "ok", value: { toCome: [] } }),
    policy: async () => ({ kind: "ok", value: ownPolicy }),
    savePolicy: async () => refused(400),
    lintPolicy: async () => ({ kind: "ok", value: { faults: [], lints: [] } }),
    activatePolicy: async () => ({ kind: "ok", value: activated }),
    divisions: async () => ({ kind: "ok", value: { divisions: [{ divisionCode: "140105", names: ["山西省", "太原市", "小店区"] }], more: false } }),
    riskAreas: async (divisionCode) => {
      seen.asked.push(`areas of ${divisionCode}`);
      return { kind: "ok", value: { version: "list-1", endUpdateTime: "2022-09-01T00:00:00Z", areas: [], omitted: 0 } };
    },
    endActivation: async () => ({ kind: "ok", value: { ...activated, venues: ["theatre"] } }),
    ...answers,
  };
  const policy = runPolicy({
    clients: { manager: gateway, administrator: gateway },
    baseUrl: "",
    now: () => Date.parse("2022-09-01T10:00:00+08:00"),
    follow: (follower) => {
      seen.followed.push(follower);
      return { close: () => (seen.closed += 1) };
    },
  });
  return { policy, seen };
}

/** A page that has been opened with a token, under fake timers, and what it has asked for. */
export async function opened(options?: PageOptions): Promise<{ readonly policy: PolicyPage; readonly seen: ReturnType<typeof page>["seen"] }> {
  const opening = page(options);
  await opening.policy.open("token-0123456789");
  await vi.advanceTimersByTimeAsync(0);
  return opening;
}
