import type { CredentialClaims, PassClaims, TestCertificateClaims } from "../../domain/credential.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import type { Rule, RuleKind } from "../policy-pack.ts";
import type { AccessKey } from "../rules/access.ts";
import { callByKind, type ByKind, type RuleOf } from "./by-kind.ts";
import { noted, showing, situationOf, type Sketch } from "./sketch.ts";

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;
const daysOfTests = 30;

function has(sketch: Sketch, kind: CredentialClaims["kind"]): boolean {
  return sketch.claims.some((claim) => claim.kind === kind);
}

function shown(sketch: Sketch, claims: CredentialClaims): Sketch {
  return { ...sketch, claims: [...sketch.claims, claims] };
}

/** A negative test sampled and reported then. */
export function negativeTest(atMs: number): TestCertificateClaims {
  return { kind: "test-certificate", result: "negative", sampledAtMs: atMs, reportedAtMs: atMs, laboratory: null };
}

/** A pass of the visitor's own role, good for today. */
export function passOf({ nowMs, place, visit }: Sketch, approver: string | null): PassClaims {
  const untilMs = nowMs + dayMs;
  return { kind: "pass", holder: visit.role, venueId: place.venueId, fromMs: nowMs - dayMs, toMs: untilMs, approver, groups: visit.groups, medicalCheckUntilMs: untilMs, trainedUntilMs: untilMs };
}

function withKey(sketch: Sketch, keys: readonly AccessKey[]): Sketch {
  const key = keys.find(({ kind, holders }) => kind === "booking" || holders === undefined || holders.includes(sketch.visit.role));
  if (key === undefined) return sketch;
  if (key.kind === "pass") return shown(sketch, passOf(sketch, key.approvers?.[0] ?? null));
  return shown(sketch, { kind: "booking", venueId: sketch.place.venueId, fromMs: sketch.nowMs - hourMs, toMs: sketch.nowMs + hourMs });
}

/** Tests at these times, but for those that are there already. */
function withTests(sketch: Sketch, times: readonly number[]): Sketch {
  const known = new Set(sketch.claims.map((claim) => (claim.kind === "test-certificate" ? claim.sampledAtMs : null)));
  return { ...sketch, claims: [...sketch.claims, ...times.filter((atMs) => !known.has(atMs)).map(negativeTest)] };
}

function withItinerary(sketch: Sketch): Sketch {
  return has(sketch, "itinerary") ? sketch : shown(sketch, { kind: "itinerary", stays: [], colour: null, starred: false, borderEntries: [] });
}

function withHealthCode(sketch: Sketch): Sketch {
  return has(sketch, "health-code") ? sketch : shown(sketch, { kind: "health-code", status: "green" });
}

/** Tests after each arrival, and one a day, so that every milestone has one. */
function testsOfScheme(sketch: Sketch): Sketch {
  return withTests(sketch, Array.from({ length: daysOfTests }, (_, index) => sketch.nowMs - hourMs - index * dayMs));
}

function afterArrival(sketch: Sketch): Sketch {
  const ends = sketch.claims.flatMap((claim) => (claim.kind === "itinerary" ? claim.stays.map(({ toMs }) => toMs + minuteMs) : []));
  return withTests(sketch, ends.filter((atMs) => atMs <= sketch.nowMs));
}

const asIs = (_rule: Rule, sketch: Sketch): Sketch => sketch;

function shownAll({ credentials }: RuleOf<"credentials-required">, sketch: Sketch): Sketch {
  const coded = credentials.includes("health-code") ? withHealthCode(sketch) : sketch;
  const travelled = credentials.includes("itinerary") ? withItinerary(coded) : coded;
  return credentials.includes("test-certificate") ? withTests(travelled, [sketch.nowMs - hourMs]) : travelled;
}

function completed({ documents }: RuleOf<"goods-documents">, sketch: Sketch): Sketch {
  const { goods } = sketch.visit;
  return goods === null ? sketch : noted(sketch, { goods: { ...goods, documents: [...new Set([...goods.documents, ...documents])] } });
}

function disinfected(_rule: Rule, sketch: Sketch): Sketch {
  const { goods } = sketch.visit;
  return goods === null ? sketch : noted(sketch, { goods: { ...goods, disinfected: true } });
}

/** What is done to satisfy a rule of each kind; about stays, records and the authority's lists nothing can be done. */
const satisfyByKind: ByKind<Sketch, Sketch> = {
  "code-status": (_rule, sketch) => withHealthCode(sketch),
  "credentials-required": shownAll,
  "code-freshness": ({ ageMax }, sketch) => ({ ...sketch, codeAgeMs: Math.min(sketch.codeAgeMs, Math.max(0, (ageMax.value - 1) * minuteMs)) }),
  "risk-list-age": ({ ageMax }, sketch) => (sketch.listAgeMs === null ? sketch : { ...sketch, listAgeMs: Math.min(sketch.listAgeMs, Math.max(0, ageMax.value * hourMs - minuteMs)) }),
  "test-certificate": (_rule, sketch) => withTests(sketch, [sketch.nowMs - hourMs]),
  "arrival-test": (_rule, sketch) => afterArrival(sketch),
  "test-frequency": ({ testsMin }, sketch) => withTests(sketch, Array.from({ length: testsMin }, (_, index) => sketch.nowMs - hourMs - index * minuteMs)),
  "monitoring-scheme": ({ tests }, sketch) => (tests.length > 0 ? testsOfScheme(sketch) : sketch),
  temperature: (_rule, sketch) => ({ ...sketch, temperature: { tenthsC: 366, source: "infrared" } }),
  mask: ({ medical }, sketch) => noted({ ...sketch, mask: true }, medical === true ? { medicalMask: true } : {}),
  spacing: (_rule, sketch) => noted(sketch, { spacing: true }),
  symptoms: (_rule, sketch) => noted(sketch, { symptoms: [] }),
  questions: ({ questions }, sketch) => noted(sketch, { answers: { ...sketch.visit.answers, ...Object.fromEntries(questions.map(({ id }) => [id, false])) } }),
  access: ({ unless }, sketch) => withKey(sketch, unless),
  "staff-record": (_rule, sketch) => (has(sketch, "pass") ? sketch : shown(sketch, passOf(sketch, null))),
  identity: (_rule, sketch) => noted(sketch, { identityChecked: true }),
  registration: (_rule, sketch) => noted(sketch, { registered: true }),
  "required-papers": ({ papers }, sketch) => noted(sketch, { papers: [...new Set([...sketch.visit.papers, ...papers])] }),
  "medicine-register": (_rule, sketch) => noted(sketch, { registered: true, identityChecked: true, symptoms: [] }),
  "goods-documents": completed,
  "goods-disinfection": disinfected,
  "goods-ban": asIs,
  "carrier-and-goods": asIs,
  "case-trajectory": asIs,
  cooperation: asIs,
  "issuer-silence": asIs,
  "itinerary-colour": asIs,
  "listed-area-stay": asIs,
  "monitoring-status": asIs,
  "personal-list": asIs,
  "risk-stay": asIs,
  "time-slot": asIs,
  "event-size": asIs,
  capacity: asIs,
  "never-stricter": asIs,
  "not-asked": asIs,
};

/** Rules that have nothing to say as long as nothing is shown, but ask for it to be fresh. */
const asksForFresh: readonly RuleKind[] = ["code-freshness", "risk-list-age"];

/** The same visitor once all is done that the policy asks of such a visitor, as far as anything can be done; nothing of it changes who that is. */
export function satisfied(sketch: Sketch, policy: PolicyInForce): Sketch {
  const { evidence, context } = situationOf(sketch);
  const asking = new Set(evaluatePolicy(policy, evidence, context).map(({ ruleId }) => ruleId));
  const asked = policy.rules.filter(({ id, rule }) => asking.has(id) || asksForFresh.includes(rule.kind));
  return asked.reduce((before, { rule }) => callByKind(satisfyByKind, rule, before), sketch);
}

/** The same visitor with these tests, and no others. */
export function testedOnly(sketch: Sketch, tests: readonly TestCertificateClaims[]): Sketch {
  return showing(sketch, "test-certificate", tests);
}
