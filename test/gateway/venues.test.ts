import { describe, expect, test } from "vitest";
import { checkInBody } from "../support/check-in-body.ts";
import { openTestGateway, testTokens, type TestGateway } from "../support/test-gateway.ts";

const north = { id: "north", name: "North" };
const south = { id: "south", name: "South" };

async function putTheatre(gateway: TestGateway, gates: readonly object[]): Promise<{ newTokens: { gateId: string; token: string }[] }> {
  const body = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 400, persons: null, gates };
  const response = await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body });
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

async function statusAtSouth(gateway: TestGateway, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await gateway.request("POST", "/api/v1/check-ins", { headers, body: checkInBody({ gateId: "south" }) })).status;
}

describe("the gates of a venue", () => {
  test("decide nothing any more once they are removed, and come back with another token", async () => {
    const gateway = await openTestGateway();
    expect(await statusAtSouth(gateway, testTokens.south)).toBe(200);
    expect(await putTheatre(gateway, [north])).toMatchObject({ newTokens: [] });
    expect(await statusAtSouth(gateway, testTokens.south)).toBe(401);
    expect((await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody() })).status).toBe(200);

    const { newTokens } = await putTheatre(gateway, [north, south]);
    expect(newTokens.map(({ gateId }) => gateId)).toEqual(["south"]);
    expect(await statusAtSouth(gateway, newTokens[0]?.token ?? "")).toBe(200);
    expect(await statusAtSouth(gateway, testTokens.south)).toBe(401);
  });

  test("of another venue are not touched, nor are its people", async () => {
    const gateway = await openTestGateway();
    await putTheatre(gateway, [north]);
    expect((await gateway.request("GET", "/api/v1/door", { as: "market" })).status).toBe(200);
    expect((await gateway.request("GET", "/api/v1/venues/theatre", { as: "manager" })).status).toBe(200);
  });
});

test("a venue is refused under a pack that does not speak of its class", async () => {
  const gateway = await openTestGateway();
  const body = { name: "Nursery", venueClass: "edu.kindergarten", divisionCode: "310113", policyId: "theatre-75", seats: null, persons: 50, gates: [north] };
  const answer = await gateway.request("PUT", "/api/v1/venues/nursery", { as: "administrator", body });
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors).toEqual([{ path: "policyId", detail: 'the policy "theatre-75" does not speak of venues of this class, or in this place' }]);
  expect((await gateway.request("PUT", "/api/v1/venues/nursery", { as: "administrator", body: { ...body, policyId: "sector-kindergarten" } })).status).toBe(200);
});
