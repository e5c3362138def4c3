import type { PersonRole } from "../../shared/domain/role.ts";
import { verdicts } from "../../shared/domain/verdict.ts";
import type { CheckInAnswer, CheckInRequest, SettledMessage } from "../../shared/wire/check-in.ts";
import type { CheckOutAnswer, CheckOutRequest } from "../../shared/wire/check-out.ts";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import type { FoundDivisions } from "../../shared/wire/division-search.ts";
import type { DoorSetup } from "../../shared/wire/door-setup.ts";
import type { FlowMessage, InspectionMessage } from "../../shared/wire/inspection.ts";
import type { LedgerPage } from "../../shared/wire/ledger.ts";
import type { PoliciesToCome } from "../../shared/wire/policies-to-come.ts";
import type { ActivationAnswer, ActivationRequest, LintAnswer, PoliciesInForce, PolicySummary, SavedPolicyMessage, WholePolicy } from "../../shared/wire/policy.ts";
import type { ReplayMessage } from "../../shared/wire/replay.ts";
import type { RiskAreasMessage } from "../../shared/wire/risk-areas.ts";
import type { RiskListSummary } from "../../shared/wire/risk-list.ts";
import type { SessionMessage } from "../../shared/wire/session.ts";
import type { CapacityAnswer, CapacityRequest, VenueMessage } from "../../shared/wire/venue.ts";
import type { GatewayAnswer } from "./gateway-answer.ts";
import { type GatewayLink, type GatewayRequest, hasFields, sendRequest } from "./send-request.ts";

export type GatewayClient = ReturnType<typeof createGatewayClient>;

/** One method per exchange of `shared/wire`. None throws, and none tries again: whether to is the caller's to decide. */
export function createGatewayClient(link: GatewayLink) {
  const send = <Value>(request: GatewayRequest<Value>): Promise<GatewayAnswer<Value>> => sendRequest(link, request);
  return { ...checkInExchanges(send), ...venueExchanges(send), ...inspectionExchanges(send), ...policyExchanges(send), ...placeExchanges(send), ...sessionExchanges(send) };
}

type Send = <Value>(request: GatewayRequest<Value>) => Promise<GatewayAnswer<Value>>;

function checkInExchanges(send: Send) {
  return {
    checkIn: (request: CheckInRequest) => send({ method: "POST", path: "/api/v1/check-ins", body: request, accepts: checkInAnswerTo(request.id) }),
    findCheckIn: (id: string) => send({ method: "GET", path: `/api/v1/check-ins/${encodeURIComponent(id)}`, accepts: checkInAnswerTo(id) }),
    confirm: (id: string) => send({ method: "POST", path: `/api/v1/check-ins/${encodeURIComponent(id)}/confirm`, accepts: isSettled }),
    annul: (id: string, reason: string) =>
      send({ method: "POST", path: `/api/v1/check-ins/${encodeURIComponent(id)}/annul`, body: { reason }, accepts: isSettled }),
    checkOut: (request: CheckOutRequest) =>
      send({ method: "POST", path: "/api/v1/check-outs", body: request, accepts: (answer) => hasFields<CheckOutAnswer>(answer, ["id", "counts"]) }),
    doorSetup: () =>
      send({ method: "GET", path: "/api/v1/door", accepts: (answer) => hasFields<DoorSetup>(answer, ["venue", "gate", "counts", "policy", "place", "issuerKeys", "onlineShapes", "documentKey"]) }),
  };
}

function venueExchanges(send: Send) {
  return {
    venues: () => send({ method: "GET", path: "/api/v1/venues", accepts: (answer) => hasFields<{ venues: VenueMessage[] }>(answer, ["venues"]) }),
    venue: (venueId: string) =>
      send({ method: "GET", path: venuePath(venueId), accepts: (answer) => hasFields<VenueMessage>(answer, ["id", "capacity", "limit", "gates"]) }),
    counts: (venueId: string) =>
      send({
        method: "GET",
        path: `${venuePath(venueId)}/counts`,
        accepts: (answer) => hasFields<CountsMessage>(answer, ["venueId", "seq", "inside", "limit", "left"]),
      }),
    setCapacity: (venueId: string, request: CapacityRequest) =>
      send({
        method: "PUT",
        path: `${venuePath(venueId)}/capacity`,
        body: request,
        accepts: (answer) => hasFields<CapacityAnswer>(answer, ["limit", "limitedBy", "counts"]),
      }),
  };
}

function inspectionExchanges(send: Send) {
  return {
    flow: (venueId: string, hours: number) =>
      send({
        method: "GET",
        path: `${venuePath(venueId)}/flow?hours=${hours}`,
        accepts: (answer) => hasFields<FlowMessage>(answer, ["buckets", "gates", "refusedByReason", "seq"]),
      }),
    inspections: () =>
      send({ method: "GET", path: "/api/v1/inspections", accepts: (answer) => hasFields<{ inspections: InspectionMessage[] }>(answer, ["inspections"]) }),
    /** The entries after number `after`, oldest first. */
    ledger: (venueId: string, page: { readonly after: number; readonly limit: number }) =>
      send({
        method: "GET",
        path: `${venuePath(venueId)}/ledger?after=${page.after}&limit=${page.limit}`,
        accepts: (answer) => hasFields<LedgerPage>(answer, ["entries", "next"]),
      }),
    replay: (venueId: string, checkInId: string) =>
      send({
        method: "GET",
        path: `/api/v1/check-ins/${encodeURIComponent(checkInId)}/replay?venueId=${encodeURIComponent(venueId)}`,
        accepts: (answer) => hasFields<ReplayMessage>(answer, ["kind", "recorded", "policyVersion", "riskListVersion"]),
      }),
    riskLists: () =>
      send({ method: "GET", path: "/api/v1/risk-lists", accepts: (answer) => hasFields<{ riskLists: RiskListSummary[] }>(answer, ["riskLists"]) }),
    currentRiskList: () =>
      send({
        method: "GET",
        path: "/api/v1/risk-lists/current",
        accepts: (answer) => hasFields<RiskListSummary>(answer, ["version", "endUpdateTime", "areas", "places"]),
      }),
  };
}

function policyExchanges(send: Send) {
  return {
    policies: () => send({ method: "GET", path: "/api/v1/policies", accepts: (answer) => hasFields<{ policies: PolicySummary[] }>(answer, ["policies"]) }),
    /** What is in force at a venue at an instant, or now. */
    policiesInForce: (venueId: string, at: string | null) =>
      send({
        method: "GET",
        path: `/api/v1/policies?venueId=${encodeURIComponent(venueId)}${at === null ? "" : `&at=${encodeURIComponent(at)}`}`,
        accepts: (answer) => hasFields<PoliciesInForce>(answer, ["venueId", "day", "policyVersion", "inForce"]),
      }),
    policiesToCome: (venueId: string) =>
      send({ method: "GET", path: `${venuePath(venueId)}/policies-to-come`, accepts: (answer) => hasFields<PoliciesToCome>(answer, ["toCome"]) }),
    policy: (id: string) => send({ method: "GET", path: policyPath(id), accepts: (answer) => hasFields<WholePolicy>(answer, ["id", "pack", "activations"]) }),
    savePolicy: (id: string, body: unknown) =>
      send({ method: "PUT", path: policyPath(id), body, accepts: (answer) => hasFields<SavedPolicyMessage>(answer, ["status", "policy"]) }),
    lintPolicy: (body: unknown) =>
      send({ method: "POST", path: "/api/v1/policies/lint", body, accepts: (answer) => hasFields<LintAnswer>(answer, ["faults", "lints"]) }),
    activatePolicy: (id: string, request: ActivationRequest) =>
      send({ method: "POST", path: `${policyPath(id)}/activations`, body: request, accepts: isActivationAnswer }),
    endActivation: (id: string, activationId: string, reason: string) =>
      send({
        method: "DELETE",
        path: `${policyPath(id)}/activations/${encodeURIComponent(activationId)}?reason=${encodeURIComponent(reason)}`,
        accepts: isActivationAnswer,
      }),
  };
}

function placeExchanges(send: Send) {
  return {
    /** Divisions by parts of their names, or by the beginning of their code. */
    divisions: (text: string) =>
      send({ method: "GET", path: `/api/v1/divisions?q=${encodeURIComponent(text)}`, accepts: (answer) => hasFields<FoundDivisions>(answer, ["divisions", "more"]) }),
    /** What the lists say in and around a division. */
    riskAreas: (divisionCode: string) =>
      send({
        method: "GET",
        path: `/api/v1/risk-lists/current/areas?divisionCode=${divisionCode}`,
        accepts: (answer) => hasFields<RiskAreasMessage>(answer, ["version", "endUpdateTime", "areas", "omitted"]),
      }),
  };
}

function sessionExchanges(send: Send) {
  return {
    openSession: (request: { readonly token: string; readonly role: PersonRole }) =>
      send({ method: "POST", path: "/api/v1/sessions", body: request, accepts: isSession }),
    currentSession: () => send({ method: "GET", path: "/api/v1/sessions/current", accepts: isSession }),
    closeSession: () => send({ method: "DELETE", path: "/api/v1/sessions/current", accepts: (answer) => answer === null }),
  };
}

function venuePath(venueId: string): string {
  return `/api/v1/venues/${encodeURIComponent(venueId)}`;
}

function policyPath(id: string): string {
  return `/api/v1/policies/${encodeURIComponent(id)}`;
}

function isActivationAnswer(answer: unknown): answer is ActivationAnswer {
  return hasFields<ActivationAnswer>(answer, ["activation", "venues"]);
}

/** An answer to somebody else's check-in, or with a verdict that this page does not know, must never open a gate. */
function checkInAnswerTo(id: string): (answer: unknown) => answer is CheckInAnswer {
  return (answer): answer is CheckInAnswer =>
    hasFields<CheckInAnswer>(answer, ["id", "verdict", "findings", "obligations", "counts"]) && answer.id === id && verdicts.includes(answer.verdict);
}

function isSettled(answer: unknown): answer is SettledMessage {
  return hasFields<SettledMessage>(answer, ["id", "state", "counts"]);
}

function isSession(answer: unknown): answer is SessionMessage {
  return hasFields<SessionMessage>(answer, ["role", "venueId", "name"]);
}
