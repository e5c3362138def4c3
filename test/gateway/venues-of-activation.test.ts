import { expect, test } from "vitest";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestTokenName } from "../support/test-gateway.ts";

/** It is noon of 2022-04-16 in Beijing; one activation for both venues holds today, another tomorrow. */
async function venuesTold(as: TestTokenName): Promise<readonly unknown[]> {
  const gateway = await openTestGateway();
  const read = async (path: string) => (await gateway.request("GET", `/api/v1/${path}`, { as })).json();
  const save = (id: string, activation: object) => gateway.request("PUT", `/api/v1/policies/${id}`, { as: "administrator", body: { ...samplePack({ id }), activation } });
  expect((await save("city-order", { venueIds: ["theatre", "market"], reason: "Order no. 35" })).status).toBe(200);
  expect((await save("next-order", { venueIds: ["theatre", "market"], from: "2022-04-17", reason: "Order no. 36" })).status).toBe(200);
  const [activation] = (await read("policies/city-order")).activations;
  const { inForce } = await read("policies?venueId=theatre");
  const [ground] = inForce.find(({ pack }: { pack: { id: string } }) => pack.id === "city-order").grounds;
  const [next] = (await read("venues/theatre/policies-to-come")).toCome;
  return [activation, ground.activation, next.activation].map(({ venueIds, reason }) => [reason, venueIds]);
}

function bothOrders(venueIds: readonly string[]): readonly unknown[] {
  return [["Order no. 35", venueIds], ["Order no. 35", venueIds], ["Order no. 36", venueIds]];
}

test.each(["north", "manager"] as const)("an activation for several venues is shown to the %s of one as if it were for that alone", async (as) => {
  expect(await venuesTold(as)).toEqual(bothOrders(["theatre"]));
});

test.each(["inspector", "administrator"] as const)("an activation for several venues is shown to the %s with all of them", async (as) => {
  expect(await venuesTold(as)).toEqual(bothOrders(["theatre", "market"]));
});
