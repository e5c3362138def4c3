import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { uuidv7 } from "uuidv7";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { checkInAnswerSchema } from "../../shared/wire/check-in.ts";
import type { QuestionsRule } from "../../shared/policy/rules/questions.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { feverAtExit, samplePack } from "../support/sample-pack.ts";
import { openTestGateway } from "../support/test-gateway.ts";

const asked: QuestionsRule = {
  id: "questions",
  kind: "questions",
  references: ["source order-35"],
  questions: [
    { id: "contact", text: { "zh-CN": "是否接触过确诊病例？", en: "Contact with a confirmed case?" } },
    { id: "abroad", text: { "zh-CN": "是否有境外旅居史？", en: "A stay abroad?" } },
  ],
  unanswered: { verdict: "recheck", obligations: [] },
  yes: { verdict: "refuse", obligations: ["report"] },
};
const askedElsewhere: QuestionsRule = { ...asked, id: "rural", appliesTo: { setting: "rural" }, questions: [{ id: "market-day", text: { "zh-CN": "是否赶过集？", en: "Been to a market day?" } }] };

test("of the answers to questions only those are kept, and looked at, that a rule of the place asks for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "venue-gate-answers-"));
  const stores = openSqliteStores({ path: join(folder, "venue-gate.sqlite") });
  const gateway = await openTestGateway({ stores });
  const pack = samplePack({ rules: [asked, askedElsewhere, feverAtExit] });
  expect((await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body: { ...pack, activation: { reason: "Order no. 35" } } })).status).toBe(200);

  const visit = { answers: { contact: true, "market-day": true, "q-11010119900307123x": true } };
  const body = checkInBody({ scans: [await gateway.health("green", "a")], visit });
  const answer = checkInAnswerSchema.parse(await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json());
  expect(answer.findings.map(({ code }) => code).toSorted()).toEqual(["rule.question-yes", "rule.questions-open"]);
  const { id, gateId, at } = checkInBody({ id: uuidv7() });
  expect((await gateway.request("POST", "/api/v1/check-outs", { as: "north", body: { id, gateId, at, deviceSeq: 2, visit } })).status).toBe(200);

  const kept = await stores.ledger.checkIn("theatre", body.id);
  expect(JSON.parse(kept?.evidenceJson ?? "").visit.answers).toEqual({ contact: true });
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
  expect(written.some((bytes) => bytes.includes(body.id))).toBe(true);
  expect(written.filter((bytes) => bytes.includes("11010119900307123x"))).toEqual([]);
});
