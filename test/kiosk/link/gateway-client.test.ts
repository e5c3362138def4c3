import { expect, test } from "vitest";
import { createGatewayClient, type GatewayClient } from "../../../kiosk/link/gateway-client.ts";
import { roleHeader as pageRoleHeader } from "../../../kiosk/link/role-header.ts";
import type { Credentials } from "../../../kiosk/link/send-request.ts";
import { annulCheckIn, confirmCheckIn, getCheckIn, postCheckIn } from "../../../shared/wire/check-in.ts";
import { postCheckOut } from "../../../shared/wire/check-out.ts";
import { getCounts } from "../../../shared/wire/counts.ts";
import { searchDivisions } from "../../../shared/wire/division-search.ts";
import { getDoorSetup } from "../../../shared/wire/door-setup.ts";
import { getFlow, listInspections } from "../../../shared/wire/inspection.ts";
import { getLedger } from "../../../shared/wire/ledger.ts";
import { listPoliciesToCome } from "../../../shared/wire/policies-to-come.ts";
import { endActivation, getPolicy, lintPolicy, listPolicies, postActivation, putPolicy } from "../../../shared/wire/policy.ts";
import { replayCheckIn } from "../../../shared/wire/replay.ts";
import { listRiskAreas } from "../../../shared/wire/risk-areas.ts";
import { getCurrentRiskList, listRiskLists } from "../../../shared/wire/risk-list.ts";
import { closeSession, getSession, openSession, roleHeader } from "../../../shared/wire/session.ts";
import { getVenue, listVenues, putCapacity } from "../../../shared/wire/venue.ts";

const id = "01990a4e-7c00-7000-8000-000000000001";
const checkInRequest = {
  id,
  gateId: "north",
  at: "2022-09-01T10:00:00+08:00",
  deviceSeq: 1,
  scans: [],
  temperature: null,
  mask: null,
  partySize: 1,
  sessionId: null,
};
const checkOutRequest = { id, gateId: "north", at: "2022-09-01T10:00:00+08:00", deviceSeq: 2, count: 1, scans: [] };

/** A client whose answers are `response`, and the requests that it made. */
function clientAnsweredWith(response: () => Response, credentials: Credentials = { kind: "gate", token: "gate-token" }) {
  const requests: Request[] = [];
  const client = createGatewayClient({
    baseUrl: "https://gateway.example",
    credentials,
    timeLimitMs: 1_000,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return response();
    },
  });
  return { client, requests };
}

const exchanges: readonly { name: string; route: { method: string; path: string }; path: string; call: (client: GatewayClient) => Promise<unknown> }[] = [
  { name: "checkIn", route: postCheckIn, path: postCheckIn.path, call: (client) => client.checkIn(checkInRequest) },
  { name: "findCheckIn", route: getCheckIn, path: getCheckIn.path.replace("{id}", id), call: (client) => client.findCheckIn(id) },
  { name: "confirm", route: confirmCheckIn, path: confirmCheckIn.path.replace("{id}", id), call: (client) => client.confirm(id) },
  { name: "annul", route: annulCheckIn, path: annulCheckIn.path.replace("{id}", id), call: (client) => client.annul(id, "Walked away") },
  { name: "checkOut", route: postCheckOut, path: postCheckOut.path, call: (client) => client.checkOut(checkOutRequest) },
  { name: "doorSetup", route: getDoorSetup, path: getDoorSetup.path, call: (client) => client.doorSetup() },
  { name: "venues", route: listVenues, path: listVenues.path, call: (client) => client.venues() },
  { name: "venue", route: getVenue, path: getVenue.path.replace("{venueId}", "theatre"), call: (client) => client.venue("theatre") },
  { name: "counts", route: getCounts, path: getCounts.path.replace("{venueId}", "theatre"), call: (client) => client.counts("theatre") },
  {
    name: "setCapacity",
    route: putCapacity,
    path: putCapacity.path.replace("{venueId}", "theatre"),
    call: (client) => client.setCapacity("theatre", { persons: 200, reason: "Order of the district" }),
  },
  { name: "flow", route: getFlow, path: `${getFlow.path.replace("{venueId}", "theatre")}?hours=6`, call: (client) => client.flow("theatre", 6) },
  { name: "inspections", route: listInspections, path: listInspections.path, call: (client) => client.inspections() },
  {
    name: "ledger",
    route: getLedger,
    path: `${getLedger.path.replace("{venueId}", "theatre")}?after=100&limit=50`,
    call: (client) => client.ledger("theatre", { after: 100, limit: 50 }),
  },
  {
    name: "replay",
    route: replayCheckIn,
    path: `${replayCheckIn.path.replace("{id}", id)}?venueId=theatre`,
    call: (client) => client.replay("theatre", id),
  },
  { name: "policies", route: listPolicies, path: listPolicies.path, call: (client) => client.policies() },
  { name: "policiesInForce", route: listPolicies, path: `${listPolicies.path}?venueId=theatre`, call: (client) => client.policiesInForce("theatre", null) },
  {
    name: "policiesInForce",
    route: listPolicies,
    path: `${listPolicies.path}?venueId=theatre&at=2022-03-15T12%3A00%3A00%2B08%3A00`,
    call: (client) => client.policiesInForce("theatre", "2022-03-15T12:00:00+08:00"),
  },
  { name: "policiesToCome", route: listPoliciesToCome, path: listPoliciesToCome.path.replace("{venueId}", "theatre"), call: (client) => client.policiesToCome("theatre") },
  { name: "policy", route: getPolicy, path: getPolicy.path.replace("{id}", "theatre-75"), call: (client) => client.policy("theatre-75") },
  { name: "savePolicy", route: putPolicy, path: putPolicy.path.replace("{id}", "venue-theatre"), call: (client) => client.savePolicy("venue-theatre", {}) },
  { name: "lintPolicy", route: lintPolicy, path: lintPolicy.path, call: (client) => client.lintPolicy({}) },
  {
    name: "activatePolicy",
    route: postActivation,
    path: postActivation.path.replace("{id}", "theatre-75"),
    call: (client) => client.activatePolicy("theatre-75", { venueIds: ["theatre"], reason: "Ordered" }),
  },
  {
    name: "endActivation",
    route: endActivation,
    path: `${endActivation.path.replace("{id}", "theatre-75").replace("{activationId}", "one")}?reason=Over%20now`,
    call: (client) => client.endActivation("theatre-75", "one", "Over now"),
  },
  { name: "riskLists", route: listRiskLists, path: listRiskLists.path, call: (client) => client.riskLists() },
  { name: "currentRiskList", route: getCurrentRiskList, path: getCurrentRiskList.path, call: (client) => client.currentRiskList() },
  { name: "divisions", route: searchDivisions, path: `${searchDivisions.path}?q=%E5%A4%AA%E5%8E%9F%20%E5%B0%8F%E5%BA%97`, call: (client) => client.divisions("太原 小店") },
  { name: "riskAreas", route: listRiskAreas, path: `${listRiskAreas.path}?divisionCode=14`, call: (client) => client.riskAreas("14") },
  { name: "openSession", route: openSession, path: openSession.path, call: (client) => client.openSession({ token: "manager-token-0001", role: "manager" }) },
  { name: "currentSession", route: getSession, path: getSession.path, call: (client) => client.currentSession() },
  { name: "closeSession", route: closeSession, path: closeSession.path, call: (client) => client.closeSession() },
];

test.each(exchanges)("$name asks for the method and the path of its contract", async ({ route, path, call }) => {
  const { client, requests } = clientAnsweredWith(() => Response.json({}));
  await call(client);
  expect(requests.map((request) => `${request.method} ${request.url}`)).toEqual([`${route.method.toUpperCase()} https://gateway.example${path}`]);
});

test("every method of the client is compared with its contract", () => {
  const { client } = clientAnsweredWith(() => Response.json({}));
  expect([...new Set(exchanges.map(({ name }) => name))].toSorted()).toEqual(Object.keys(client).toSorted());
});

test("the header that names the role is the one of the contract", () => {
  expect(pageRoleHeader).toBe(roleHeader);
});

test("a gate shows its token and sends no cookie", async () => {
  const { client, requests } = clientAnsweredWith(() => Response.json({}));
  await client.doorSetup();
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer gate-token");
  expect(requests[0]?.headers.has("venue-gate-role")).toBe(false);
  expect(requests[0]?.credentials).toBe("omit");
});

test("a person's page names its role and shows no token", async () => {
  const { client, requests } = clientAnsweredWith(() => Response.json({}), { kind: "person", role: "manager" });
  await client.venues();
  expect(requests[0]?.headers.get("venue-gate-role")).toBe("manager");
  expect(requests[0]?.headers.has("authorization")).toBe(false);
  expect(requests[0]?.credentials).toBe("same-origin");
});

test("a check-in id with a slash stays inside its path", async () => {
  const { client, requests } = clientAnsweredWith(() => Response.json({}));
  await client.findCheckIn("../venues");
  expect(requests[0]?.url).toBe("https://gateway.example/api/v1/check-ins/..%2Fvenues");
});

test("passes on an answer of the contract's shape", async () => {
  const answer = { id, verdict: "admit", findings: [], obligations: [], counts: {}, policyVersion: "1", riskListVersion: null, decidedAt: "2022-09-01T02:00:00Z" };
  const { client } = clientAnsweredWith(() => Response.json(answer));
  expect(await client.checkIn(checkInRequest)).toEqual({ kind: "ok", value: answer });
});

test("passes on a problem with its status", async () => {
  const problem = { type: "/problems/conflict", title: "Conflict", status: 409, detail: "The id was used before with another body" };
  const { client } = clientAnsweredWith(() => Response.json(problem, { status: 409 }));
  expect(await client.checkIn(checkInRequest)).toEqual({ kind: "problem", problem, status: 409 });
});

test("signing out has no body to read", async () => {
  const { client } = clientAnsweredWith(() => new Response(null, { status: 204 }));
  expect(await client.closeSession()).toEqual({ kind: "ok", value: null });
});

const notAnAnswer: readonly { title: string; response: () => Response }[] = [
  { title: "the login page of a hotspot", response: () => new Response("<html>Please sign in</html>", { status: 200, headers: { "content-type": "text/html" } }) },
  { title: "the error page of a proxy", response: () => new Response("Bad gateway", { status: 502 }) },
  { title: "JSON without the fields of the contract", response: () => Response.json({ id, verdict: "admit" }) },
  { title: "a problem without its fields", response: () => Response.json({ message: "no" }, { status: 500 }) },
  { title: "the answer to another check-in", response: () => Response.json({ id: "other", verdict: "admit", findings: [], obligations: [], counts: {} }) },
  { title: "a verdict that does not exist", response: () => Response.json({ id, verdict: "welcome", findings: [], obligations: [], counts: {} }) },
  { title: "null", response: () => Response.json(null) },
];

test.each(notAnAnswer)("takes $title for no answer at all", async ({ response }) => {
  const { client } = clientAnsweredWith(response);
  expect((await client.checkIn(checkInRequest)).kind).toBe("unreachable");
});
