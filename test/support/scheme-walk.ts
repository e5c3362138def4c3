import { z } from "zod";
import { beijingDate } from "../../shared/domain/beijing-time.ts";
import { monitoringStates } from "../../shared/domain/credential.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import { verdicts } from "../../shared/domain/verdict.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { Rule } from "../../shared/policy/policy-pack.ts";
import { contextOf, evidenceOf } from "../../shared/wire/case-evidence.ts";
import { parsePolicyCases } from "../../shared/wire/policy-case.ts";
import { caseRisk } from "./case-lists.ts";
import { policyPackFile } from "./policy-pack-file.ts";
import { readJson } from "./read-json.ts";

const verdict = z.enum(verdicts);

const walkSchema = z.strictObject({
  scheme: z.string(),
  rule: z.string(),
  pack: z.string(),
  by: z.string(),
  /** As in a policy case. */
  evidence: z.record(z.string(), z.unknown()),
  context: z.record(z.string(), z.unknown()),
  /** The days on which somebody is sampled who does all that the scheme asks. */
  sampled: z.array(z.int()),
  /** `[day, state, last day of the state, verdict with all tests, tests missing without any, verdict without any]`. */
  days: z.array(z.tuple([z.int(), z.enum(monitoringStates).nullable(), z.int().nullable(), verdict, z.array(z.int()), verdict])),
});

export type SchemeWalk = z.infer<typeof walkSchema>;

export const schemeWalks: readonly SchemeWalk[] = z.array(walkSchema).parse(readJson("test/fixtures/monitoring-schemes.json"));

const startMs = Date.parse("2022-02-10T00:00:00+08:00");
const dayMs = 86_400_000;
const noonMs = 43_200_000;

/** The date of a day of a walk; all of them start on 10 February. */
export function dateOfDay(day: number): string {
  return beijingDate(startMs + day * dayMs);
}

/** The rule of the pack that the walk is about. */
export function ruleOfWalk({ pack, by }: Pick<SchemeWalk, "pack" | "by">): Rule {
  const found = policyPackFile(`shared/policy/packs/${pack}.json`).rules.find(({ id }) => id === by);
  if (found === undefined) throw new Error(`${pack} has no rule ${by}`);
  return found;
}

interface OnDay {
  readonly walk: Pick<SchemeWalk, "pack" | "by" | "evidence" | "context">;
  readonly day: number;
  /** The days of the negative tests that are shown; those to come are not. */
  readonly sampled: readonly number[];
}

/** What the rule alone says at noon of a day of the scheme. */
export function findingsOnDay({ walk: { pack: packId, by, evidence, context }, day, sampled }: OnDay): readonly Finding[] {
  const scans = z.array(z.unknown()).parse(evidence["scans"]);
  const tests = sampled.filter((each) => each <= day).map((each) => ({ test: "negative", sampled: `${dateOfDay(each)}T09:00:00+08:00`, reported: null }));
  const row = {
    rule: "R-000",
    by,
    title: "",
    evidence: { ...evidence, scans: [...scans, ...tests] },
    context: { listUpdated: `${dateOfDay(day)}T08:00:00+08:00`, ...context },
    now: `${dateOfDay(day)}T12:00:00+08:00`,
    codes: [],
    verdict: "admit",
    obligations: [],
  };
  const parsed = parsePolicyCases([row]);
  const [parsedRow] = parsed.kind === "cases" ? parsed.cases : [];
  if (parsedRow === undefined || "event" in parsedRow) throw new Error(`no case: ${JSON.stringify(parsed)}`);
  const pack = { ...policyPackFile(`shared/policy/packs/${packId}.json`), rules: [ruleOfWalk({ pack: packId, by })] };
  const nowMs = startMs + day * dayMs + noonMs;
  return evaluatePolicy(combinePacks("walk", [pack], nowMs), evidenceOf(parsedRow), contextOf(parsedRow, pack.scope, caseRisk));
}
