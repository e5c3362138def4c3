import { describe, expect, test } from "vitest";
import { type Attempt, emptyAttempt } from "../../../kiosk/door/collect/attempt.ts";
import { attemptAgain } from "../../../kiosk/door/collect/attempt-again.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Verdict } from "../../../shared/domain/verdict.ts";
import { plainVisit } from "../../../shared/domain/visit.ts";
import type { ReasonCode } from "../../../shared/domain/reason.ts";
import { codeRule } from "./every-rule.ts";
import { answerTo, booking, document, finding, greenCode, itinerary, negativeTest, noonMs, onlineCode, pass } from "./door-fixture.ts";

/** Everything has been shown, measured, seen and asked. */
const full: Attempt = {
  ...emptyAttempt,
  scans: [greenCode(), itinerary("310115"), negativeTest(), pass("visitor"), booking(), onlineCode],
  temperature: { tenthsC: 378, source: "infrared", atMs: noonMs },
  mask: true,
  noted: {
    ...plainVisit,
    role: "student",
    spacing: true,
    medicalMask: true,
    symptoms: [],
    answers: { one: false, two: true },
    codeSeen: "green",
    cooperation: "refused",
    identityChecked: true,
    registered: true,
    papers: ["health-card"],
    medicines: ["antipyretic"],
    goods: { kinds: ["parcel"], documents: ["traceability"], disinfected: true },
  },
  documents: [document()],
  skipped: ["test", "facts"],
  shown: "mask",
  partySize: 2,
};

function after(...findings: readonly (ReasonCode | readonly [ReasonCode, Verdict])[]): Attempt {
  const objections = findings.map((objection) => (typeof objection === "string" ? finding(objection, "recheck") : finding(...objection)));
  const again = attemptAgain(full, answerTo("id-5", "recheck", objections));
  if (again === null) throw new Error("It is not offered");
  return again;
}

function kindsLeft({ scans }: Attempt): readonly string[] {
  return scans.map(({ reading }) => (reading.kind === "credential" ? reading.credential.claims.kind : reading.kind));
}

const allCodes = ["health-code", "itinerary", "test-certificate", "pass", "booking", "online"];

describe("what an answer objects to", () => {
  test("is taken away, and everything else stays: the mask", () => {
    const again = after("rule.mask-missing");
    expect(again).toEqual({ ...full, mask: null, noted: { ...full.noted, medicalMask: null, cooperation: "given" }, skipped: [], shown: null });
  });

  test("is the mask also when it is not a medical one", () => {
    expect(after("rule.medical-mask-missing")).toMatchObject({ mask: null, noted: { medicalMask: null, spacing: true } });
  });

  test.each([
    ["rule.spacing-not-kept", { spacing: null }],
    ["rule.symptoms", { symptoms: null }],
    ["rule.medicine-suspicious", { symptoms: null }],
    ["rule.question-yes", { answers: { one: false } }],
    ["status.yellow", { codeSeen: null }],
    ["status.red", { codeSeen: null }],
    ["status.grey", { codeSeen: null }],
  ] as const)("is the fact that %s is about", (code, noted) => {
    expect(after(code).noted).toEqual({ ...full.noted, cooperation: "given", ...noted });
  });

  test.each(["rule.questions-open", "rule.identity-not-checked", "rule.not-registered", "rule.papers-missing", "rule.not-cooperating"] as const)("is nothing that was noted when %s", (code) => {
    expect(after(code).noted).toEqual({ ...full.noted, cooperation: "given" });
  });

  test("is the reading, which counts as the first when it was too high", () => {
    const first = { tenthsC: 378, source: "infrared", atMs: noonMs };
    for (const code of ["temp.rest-first", "temp.same-instrument", "temp.fever"] as const) expect(after(code)).toMatchObject({ temperature: null, earlierTemperatures: [first] });
    for (const code of ["temp.too-low", "temp.implausible"] as const) expect(after(code)).toMatchObject({ temperature: null, earlierTemperatures: [] });
    expect(after("rule.mask-missing")).toMatchObject({ temperature: first, earlierTemperatures: [] });
  });

  test("does not push the first reading out, however often it is measured", () => {
    const reading = (minute: number) => ({ tenthsC: 380, source: "infrared", atMs: noonMs + minute }) as const;
    const often = { ...full, earlierTemperatures: Array.from({ length: 10 }, (_, minute) => reading(minute)) };
    const again = attemptAgain(often, answerTo("id-5", "refuse", [finding("temp.fever", "refuse")]));
    expect(again?.earlierTemperatures).toEqual(often.earlierTemperatures);
  });
});

describe("the codes", () => {
  test.each(["auth.stale", "read.damaged", "status.red"] as const)("all go on %s, but what is true of its days stays", (code) => {
    expect(kindsLeft(after(code))).toEqual(["itinerary"]);
  });

  test("all go where nobody knows whose they are", () => {
    expect(kindsLeft(after("auth.different-persons"))).toEqual([]);
  });

  test("without the test go on with what a test is about", () => {
    expect(kindsLeft(after("test.too-old"))).toEqual(allCodes.filter((kind) => kind !== "test-certificate"));
  });

  test.each(["rule.outsider", "rule.no-approval", "rule.no-booking", "rule.slot", "rule.staff-record"] as const)("that let in are asked for again on %s", (code) => {
    expect(kindsLeft(after(code))).toEqual(["health-code", "itinerary", "test-certificate", "online"]);
  });

  test("stay when the answer only remarks on them and lets in", () => {
    expect(kindsLeft(after("rule.mask-missing", ["status.itinerary-starred", "admit-with-condition"]))).toEqual(allCodes);
  });
});

test("a platform that was silent is not asked again: staff look for what can stand in for the code", () => {
  const silent = answerTo("id-5", "recheck", [finding("auth.issuer-silent", "recheck")]);
  const under = (rules: readonly Rule[]) => attemptAgain({ ...full, judgement: { ...full.judgement, rules } }, silent);
  expect(under([codeRule])).toMatchObject({ scans: [{ text: "stay in 310115 of anna" }], standIn: "resident-id-card" });
  expect(under([])).toMatchObject({ standIn: null });
});

test.each(["rule.closed", "rule.suspended", "area.high-risk", "area.no-list"] as const)("is not offered where asking once more could change nothing: %s", (code) => {
  expect(attemptAgain(full, answerTo("id-5", "refuse", [finding(code, "refuse")]))).toBeNull();
});
