import { beforeAll, describe, expect, test } from "vitest";
import { eventAssessmentSchema, type EventAssessment } from "../../shared/wire/event-plan.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
  const body = { venueIds: ["market"], from: "2022-01-01", to: "2022-12-31", reason: "plan of the festivals" };
  const answer = await gateway.request("POST", "/api/v1/policies/cn-two-festivals/activations", { as: "administrator", body });
  expect(answer.status).toBe(200);
});

async function assess(venueId: string, plan: unknown): Promise<EventAssessment> {
  const answer = await gateway.request("POST", `/api/v1/venues/${venueId}/event-plans/assess`, { as: "administrator", body: plan });
  expect(answer.status).toBe(200);
  return eventAssessmentSchema.parse(await answer.json());
}

describe("an event at a venue under the plan of the festivals", () => {
  test.each([
    [49, true, []],
    [50, false, ["event.filings-missing"]],
    [51, false, ["event.filings-missing"]],
  ] as const)("of %i people needs a control plan from 50 on (R-228)", async (attendees, allowed, codes) => {
    const assessment = await assess("market", { type: "meeting", attendees });
    expect([assessment.allowed, assessment.findings.map(({ code }) => code)]).toEqual([allowed, codes]);
  });

  test("says in both languages what is still to be filed, and is content when it is there", async () => {
    const [finding] = (await assess("market", { type: "meeting", attendees: 50 })).findings;
    expect(finding?.text).toEqual({ "zh-CN": "举办活动尚缺：防控方案", en: "The event still lacks: a control plan" });
    expect((await assess("market", { type: "meeting", attendees: 50, filings: ["control-plan"] })).allowed).toBe(true);
  });

  test("is free where no pack speaks of events", async () => {
    expect(await assess("theatre", { type: "meeting", attendees: 10_000 })).toMatchObject({ allowed: true, verdict: "admit", findings: [] });
  });

  test("is not assessed when its plan is none, and the place of the fault is said", async () => {
    const answer = await gateway.request("POST", "/api/v1/venues/market/event-plans/assess", { as: "administrator", body: { type: "rave", attendees: -1 } });
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors.map(({ path }: { path: string }) => path)).toEqual(["type", "attendees"]);
  });

  test("is not assessed at a venue that does not exist", async () => {
    expect((await gateway.request("POST", "/api/v1/venues/nowhere/event-plans/assess", { as: "administrator", body: { type: "meeting", attendees: 1 } })).status).toBe(404);
  });
});
