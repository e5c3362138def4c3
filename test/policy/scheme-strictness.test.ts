import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monitoringStates } from "../../shared/domain/credential.ts";
import { verdicts } from "../../shared/domain/verdict.ts";
import { judge } from "../../shared/policy/judge.ts";
import type { Outcome } from "../../shared/policy/rule-parts.ts";
import { monitoringScheme, type MonitoringSchemeRule, type SchemePhase } from "../../shared/policy/rules/monitoring-scheme.ts";
import { contextAt } from "../support/entry-place.ts";
import { personWith } from "../support/person-with.ts";
import { findingsOnDay, ruleOfWalk, schemeWalks } from "../support/scheme-walk.ts";

const startMs = Date.parse("2022-02-10T00:00:00+08:00");
const dayMs = 86_400_000;

const fallingOutcomes: readonly (Outcome | null)[] = [
  { verdict: "refuse", obligations: ["report"] },
  { verdict: "recheck", obligations: [] },
  { verdict: "admit-with-condition", obligations: [] },
  null,
];

/** Phases listed from the strictest to the mildest. */
const fallingPhases: fc.Arbitrary<readonly SchemePhase[]> = fc
  .array(fc.record({ state: fc.constantFrom(...monitoringStates), days: fc.integer({ min: 1, max: 30 }), step: fc.nat({ max: 3 }) }), { minLength: 1, maxLength: 5 })
  .map((phases) => phases.toSorted((one, other) => one.step - other.step).map(({ state, days, step }) => ({ state, days, outcome: fallingOutcomes[step] ?? null })));

function saidOn(phases: readonly SchemePhase[], atMs: number): { readonly rank: number; readonly words: number } {
  const rule: MonitoringSchemeRule = { id: "scheme", kind: "monitoring-scheme", references: ["design default: test"], label: "any", trigger: { kind: "listed", personClasses: ["any"] }, phases, tests: [] };
  const context = { ...contextAt(atMs, null), listedAs: () => [{ personClass: "any", sinceMs: startMs, releasedAtMs: null }] };
  const remarks = monitoringScheme(rule, personWith({}), context);
  return { rank: verdicts.indexOf(judge(remarks.map((remark) => ({ ...remark, ruleId: "scheme" }))).verdict), words: remarks.length };
}

const instantOfScheme = fc.integer({ min: 0, max: 200 * dayMs - 1 });

describe("phases in falling strictness", () => {
  it("never get stricter with the time served", () => {
    fc.assert(
      fc.property(fallingPhases, instantOfScheme, instantOfScheme, (phases, one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(saidOn(phases, startMs + later).rank).toBeLessThanOrEqual(saidOn(phases, startMs + earlier).rank);
      }),
    );
  });

  it("say nothing after the sum of their days, and begin with the first (R-383, LINT-6)", () => {
    fc.assert(
      fc.property(fallingPhases, fc.integer({ min: 0, max: 1_000 }), (phases, daysLater) => {
        const sum = phases.reduce((days, phase) => days + phase.days, 0);
        expect(saidOn(phases, startMs + (sum + 1 + daysLater) * dayMs).words).toBe(0);
        expect(saidOn(phases, startMs + (sum + 1) * dayMs - 1).words).toBe(phases.at(-1)?.outcome === null ? 0 : 1);
        expect(saidOn(phases, startMs).words).toBe(phases[0]?.outcome === null ? 0 : 1);
      }),
    );
  });
});

describe.each(schemeWalks.filter((walk) => ruleOfWalk(walk).kind === "monitoring-scheme"))("$scheme", (walk) => {
  const said = (day: number) => findingsOnDay({ walk, day, sampled: walk.sampled });
  const rankOn = (day: number): number => verdicts.indexOf(judge(said(day)).verdict);
  const lastDay = Math.max(...walk.days.flatMap(([, , until]) => (until === null ? [] : [until])), 0);

  it("never gets stricter with the time served, for who does the tests", () => {
    const ranks = Array.from({ length: 40 }, (_, day) => rankOn(day));
    expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
  });

  it("says nothing once its days are served and its tests done", () => {
    expect(Array.from({ length: 30 }, (_, days) => said(lastDay + 1 + days).length)).toEqual(Array.from({ length: 30 }, () => 0));
  });
});
