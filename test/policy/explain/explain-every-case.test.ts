import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Credential } from "../../../shared/domain/credential.ts";
import type { Evidence } from "../../../shared/domain/evidence.ts";
import { findWays } from "../../../shared/policy/explain/find-ways.ts";
import { judgeSituation, policyAt, type Situation } from "../../../shared/policy/explain/situation.ts";
import { combinePacks } from "../../../shared/policy/policy-in-force.ts";
import { contextOf, evidenceOf } from "../../../shared/wire/case-evidence.ts";
import type { VisitorCase } from "../../../shared/wire/policy-case.ts";
import { caseRisk } from "../../support/case-lists.ts";
import { policyCaseFile } from "../../support/policy-case-file.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";

const casesFolder = "test/fixtures/policy-cases";
const withCases = readdirSync("shared/policy/packs").filter((file) => readdirSync(casesFolder).includes(file));
const withVisitors = withCases
  .map((file) => ({ pack: policyPackFile(`shared/policy/packs/${file}`), rows: policyCaseFile(`${casesFolder}/${file}`).filter((row): row is VisitorCase => "evidence" in row) }))
  .filter(({ rows }) => rows.length > 0);

/** A visitor with the codes of one row, and all else of another: what no author has thought of. */
const visitors = fc.constantFrom(...withVisitors).chain(({ pack, rows }) =>
  fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...rows)).map(([codes, rest]) => {
    const { readings } = evidenceOf({ ...rest, evidence: { ...rest.evidence, scans: codes.evidence.scans } });
    const context = contextOf({ ...rest, context: { ...rest.context, listed: codes.context.listed, listUpdated: codes.context.listUpdated } }, pack.scope, caseRisk);
    return { policy: combinePacks("v", [pack], rest.now), situation: { evidence: { ...evidenceOf(rest), readings }, context } };
  }),
);

function opensAt(policy: Parameters<typeof findWays>[0], start: Situation, reached: Situation): boolean {
  return judgeSituation(policyAt(policy, start.context.nowMs, reached.context.nowMs), reached).opens;
}

function credentials({ readings }: Evidence): readonly Credential[] {
  return readings.flatMap((reading) => (reading.kind === "credential" ? [reading.credential] : []));
}

function positives(evidence: Evidence): number {
  return credentials(evidence).filter(({ claims }) => claims.kind === "test-certificate" && claims.result === "positive").length;
}

function yesses({ visit }: Evidence): readonly string[] {
  return Object.keys(visit.answers).filter((id) => visit.answers[id] === true);
}

describe("every way that is offered", () => {
  it("leads in when all of it is done, and not when one thing is left out", () => {
    fc.assert(
      fc.property(visitors, ({ policy, situation }) => {
        for (const { changes } of findWays(policy, situation)) {
          expect(opensAt(policy, situation, changes.reduce((before, change) => change.apply(before), situation))).toBe(true);
          if (positives(situation.evidence) > 0) continue;
          for (const left of changes) {
            const others = changes.filter((change) => change !== left);
            expect(opensAt(policy, situation, others.reduce((before, change) => change.apply(before), situation))).toBe(false);
          }
        }
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it("is honest: the same person, in the same role, with the same past", () => {
    fc.assert(
      fc.property(visitors, ({ policy, situation }) => {
        const { evidence } = situation;
        const subjects = new Set(credentials(evidence).map(({ subjectKey }) => subjectKey));
        for (const { situation: reached } of findWays(policy, situation)) {
          const { role, groups, direction } = evidence.visit;
          expect(reached.evidence.visit).toMatchObject({ role, groups, direction });
          expect(reached.context.place).toEqual(situation.context.place);
          const strangers = credentials(reached.evidence).filter(({ subjectKey }) => !subjects.has(subjectKey));
          expect(new Set(strangers.map(({ subjectKey }) => subjectKey)).size).toBeLessThanOrEqual(subjects.size === 0 ? 1 : 0);
          if (reached.evidence.partySize >= subjects.size) expect(positives(reached.evidence)).toBe(positives(evidence));
          expect(yesses(reached.evidence)).toEqual(yesses(evidence));
        }
      }),
      { numRuns: 400, seed: 2 },
    );
  });

  it("is offered to nobody who gets in, or who showed a forged code", () => {
    fc.assert(
      fc.property(visitors, ({ policy, situation }) => {
        const isForged = situation.evidence.readings.some((reading) => reading.kind === "unusable" && reading.code === "auth.bad-signature");
        if (isForged || judgeSituation(policy, situation).opens) expect(findWays(policy, situation)).toEqual([]);
      }),
      { numRuns: 400, seed: 3 },
    );
  });
});
