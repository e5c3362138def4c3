import { beforeAll, describe, expect, test } from "vitest";
import { uuidv7 } from "uuidv7";
import { checkInBody } from "../support/check-in-body.ts";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";

const unknownId = "0180337c-1c00-7000-8000-000000000000";
const north: TestTokenName = "north";
const everybody: readonly TestTokenName[] = ["north", "market", "manager", "marketManager", "inspector", "administrator"];
const venueRequest = { name: "Hall", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 10, persons: null, gates: [{ id: "a", name: "A" }] };
const checkOut = { id: unknownId, gateId: "north", at: "2022-04-16T12:00:00+08:00", deviceSeq: 1, count: 1, scans: [] };

/** Every exchange, with a body that would do, and who of everybody may; the rest is forbidden. */
const rows: readonly (readonly [Method, string, unknown, readonly TestTokenName[]])[] = [
  ["POST", "/api/v1/check-ins", checkInBody({ id: uuidv7() }), [north]],
  ["POST", "/api/v1/check-outs", checkOut, [north]],
  ["GET", `/api/v1/check-ins/${unknownId}?venueId=theatre`, undefined, ["north", "manager", "inspector", "administrator"]],
  ["POST", `/api/v1/check-ins/${unknownId}/confirm`, undefined, ["north", "market"]],
  ["POST", `/api/v1/check-ins/${unknownId}/annul`, { reason: "turned back" }, ["north", "market"]],
  ["GET", "/api/v1/door", undefined, ["north", "market"]],
  ["GET", "/api/v1/venues", undefined, everybody],
  ["GET", "/api/v1/venues/theatre", undefined, ["north", "manager", "inspector", "administrator"]],
  ["PUT", "/api/v1/venues/hall", venueRequest, ["administrator"]],
  ["GET", "/api/v1/venues/theatre/counts", undefined, ["north", "manager", "inspector", "administrator"]],
  ["PUT", "/api/v1/venues/theatre/capacity", { persons: 100, reason: "rehearsal" }, ["manager", "administrator"]],
  ["GET", "/api/v1/venues/theatre/ledger", undefined, ["manager", "inspector", "administrator"]],
  ["GET", "/api/v1/venues/theatre/flow", undefined, ["manager", "inspector", "administrator"]],
  ["GET", "/api/v1/inspections", undefined, ["inspector", "administrator"]],
  ["GET", "/api/v1/tokens", undefined, ["administrator"]],
  ["POST", "/api/v1/tokens", { role: "inspector", name: "Night shift" }, ["administrator"]],
  ["DELETE", "/api/v1/tokens/0123456789abcdef", undefined, ["administrator"]],
  ["GET", `/api/v1/check-ins/${unknownId}/replay?venueId=theatre`, undefined, ["manager", "inspector", "administrator"]],
  ["GET", "/api/v1/policies", undefined, everybody],
  ["GET", "/api/v1/policies?venueId=theatre", undefined, ["north", "manager", "inspector", "administrator"]],
  ["GET", "/api/v1/venues/theatre/policies-to-come", undefined, ["north", "manager", "inspector", "administrator"]],
  ["GET", "/api/v1/policies/theatre-75", undefined, everybody],
  ["GET", "/api/v1/policies/venue-theatre", undefined, ["north", "manager", "inspector", "administrator"]],
  ["PUT", "/api/v1/policies/city-order", samplePack(), ["administrator"]],
  ["PUT", "/api/v1/policies/venue-theatre", samplePack({ id: "venue-theatre", layer: "venue" }), ["manager", "administrator"]],
  ["POST", "/api/v1/policies/city-order/activations", { venueIds: ["market"], reason: "order" }, ["administrator"]],
  ["POST", "/api/v1/policies/venue-theatre/activations", { reason: "order" }, ["manager", "administrator"]],
  ["DELETE", "/api/v1/policies/city-order/activations/no-such-one", undefined, ["administrator"]],
  ["DELETE", "/api/v1/policies/venue-theatre/activations/no-such-one", undefined, ["manager", "administrator"]],
  ["POST", "/api/v1/venues/theatre/event-plans/assess", { type: "show", attendees: 10 }, ["manager", "inspector", "administrator"]],
  ["POST", "/api/v1/policies/lint", samplePack(), ["manager", "marketManager", "inspector", "administrator"]],
  ["GET", "/api/v1/personal-lists", undefined, ["inspector", "administrator"]],
  ["PUT", "/api/v1/personal-lists/close-contact", { source: "City", persons: [] }, ["administrator"]],
  ["DELETE", "/api/v1/personal-lists/no-such-class", undefined, ["administrator"]],
  ["GET", "/api/v1/risk-lists", undefined, everybody],
  ["GET", "/api/v1/risk-lists/current", undefined, everybody],
  ["GET", "/api/v1/risk-lists/current/areas?divisionCode=31", undefined, everybody],
  ["GET", "/api/v1/divisions?q=310113", undefined, everybody],
  ["POST", "/api/v1/risk-lists?format=state-council", {}, ["administrator"]],
  ["POST", "/api/v1/risk-lists/no-such-version/confirm", undefined, ["administrator"]],
];

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
});

describe("rights", () => {
  test.each(rows)("%s %s", async (method, path, body, allowed) => {
    const admitted: TestTokenName[] = [];
    for (const name of everybody) {
      const response = await gateway.request(method, path, { as: name, body });
      expect([200, 400, 403, 404], `${name}: ${await response.clone().text()}`).toContain(response.status);
      if (response.status !== 403) admitted.push(name);
    }
    expect(admitted).toEqual(allowed);
  });

  test.each(rows)("%s %s is closed without a token, and with one that nobody has", async (method, path, body) => {
    expect((await gateway.request(method, path, { body })).status).toBe(401);
    expect((await gateway.request(method, path, { body, headers: { authorization: "Bearer not-a-token-that-anybody-has" } })).status).toBe(401);
  });

  test("shows a manager only the own venue", async () => {
    const listed = await gateway.request("GET", "/api/v1/venues", { as: "marketManager" });
    expect((await listed.json()).venues.map((venue: { id: string }) => venue.id)).toEqual(["market"]);
  });
});
