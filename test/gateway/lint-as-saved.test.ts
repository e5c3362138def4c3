import { expect, test } from "vitest";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway } from "../support/test-gateway.ts";

const overlay = samplePack({ id: "venue-theatre", layer: "venue" });

test.each<[string, "manager" | "administrator", Partial<PolicyPack>, string]>([
  ["the own pack of a venue on another layer", "manager", { layer: "sector" }, "layer"],
  ["a pack with the name of what is in force together", "administrator", { id: "set" }, "id"],
  ["the own pack of a venue that does not exist", "administrator", { id: "venue-nowhere" }, "id"],
])("%s has the faults when it is tried for which it would not be saved", async (_what, as, changes, path) => {
  const gateway = await openTestGateway();
  const pack = { ...overlay, ...changes };
  const refused = await (await gateway.request("PUT", `/api/v1/policies/${pack.id}`, { as, body: pack })).json();
  expect(refused).toMatchObject({ status: 400, errors: [{ path }] });
  const tried = await (await gateway.request("POST", "/api/v1/policies/lint", { as, body: pack })).json();
  expect(tried.faults).toEqual(refused.errors);
});

test("the own pack of another venue is answered to a manager as that of none, and to an administrator as what it is", async () => {
  const gateway = await openTestGateway();
  const faultsOf = async (as: "manager" | "administrator", id: string) =>
    (await (await gateway.request("POST", "/api/v1/policies/lint", { as, body: { ...overlay, id } })).json()).faults;
  expect(await faultsOf("manager", "venue-theatre")).toEqual([]);
  expect(await faultsOf("manager", "venue-market")).toMatchObject([{ path: "id" }]);
  expect(await faultsOf("manager", "venue-nowhere")).toMatchObject([{ path: "id" }]);
  expect(await faultsOf("administrator", "venue-market")).toEqual([]);
});
