import { beforeEach, expect, test } from "vitest";
import { policiesToComeSchema } from "../../shared/wire/policies-to-come.ts";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

let gateway: TestGateway;

/** It is noon of 2022-04-16 in Beijing. */
beforeEach(async () => {
  gateway = await openTestGateway();
  expect((await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body: samplePack() })).status).toBe(200);
});

async function activate(activation: object, id = "city-order"): Promise<string> {
  const response = await gateway.request("POST", `/api/v1/policies/${id}/activations`, { as: "administrator", body: { reason: "Ordered", ...activation } });
  const body = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return body.activation.id;
}

async function toCome(venueId = "theatre") {
  const response = await gateway.request("GET", `/api/v1/venues/${venueId}/policies-to-come`, { as: "administrator" });
  expect(response.status).toBe(200);
  return policiesToComeSchema.parse(await response.json()).toCome;
}

test("an activation from a later day is told with who made it and why, and no longer from its first day on", async () => {
  const id = await activate({ venueIds: ["theatre"], from: "2022-04-17", to: "2022-05-01" });
  expect(await toCome()).toMatchObject([
    { packId: "city-order", title: { en: "Order no. 35 of the city" }, layer: "city", from: "2022-04-17", to: "2022-05-01", activation: { id, reason: "Ordered", by: "administrator" } },
  ]);
  expect(await toCome("market")).toEqual([]);
  gateway.setNow(Date.parse("2022-04-16T23:59:59+08:00"));
  expect(await toCome()).toHaveLength(1);
  gateway.setNow(Date.parse("2022-04-17T00:00:00+08:00"));
  expect(await toCome()).toEqual([]);
});

test("an activation that holds today is not to come", async () => {
  await activate({ from: "2022-04-16" });
  expect(await toCome()).toEqual([]);
});

test("one that was ended before it began never comes", async () => {
  const id = await activate({ from: "2022-05-01" });
  expect(await toCome()).toHaveLength(1);
  expect((await gateway.request("DELETE", `/api/v1/policies/city-order/activations/${id}?reason=withdrawn`, { as: "administrator" })).status).toBe(200);
  expect(await toCome()).toEqual([]);
});

test("one that a newer one for the same venue supersedes by then is left out", async () => {
  await activate({ venueIds: ["theatre"], from: "2022-05-01" });
  const newer = await activate({ from: "2022-04-20" });
  expect((await toCome()).map(({ from, activation }) => [from, activation?.id])).toEqual([["2022-04-20", newer]]);
});

test("what begins sooner is told first, and a pack with days of its own comes by itself", async () => {
  await activate({ from: "2022-05-02" });
  const own = samplePack({ id: "may-order", effective: { from: "2022-05-01", to: "2022-05-05", certainty: "stated" } });
  expect((await gateway.request("PUT", "/api/v1/policies/may-order", { as: "administrator", body: own })).status).toBe(200);
  expect((await toCome()).map(({ packId, from, to, activation }) => [packId, from, to, activation === null])).toEqual([
    ["may-order", "2022-05-01", "2022-05-05", true],
    ["city-order", "2022-05-02", null, false],
  ]);
});

test("nothing is told of a venue that there is none", async () => {
  expect((await gateway.request("GET", "/api/v1/venues/nowhere/policies-to-come", { as: "administrator" })).status).toBe(404);
});
