import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mutantsOf } from "../../../scripts/policy/mutants.ts";
import { verdicts } from "../../../shared/domain/verdict.ts";
import { compare, compareRules } from "../../../shared/policy/compare/compare.ts";
import type { CounterExample } from "../../../shared/policy/compare/counter-example.ts";
import { judgeSituation } from "../../../shared/policy/explain/situation.ts";
import { evaluateEvent } from "../../../shared/policy/evaluate-event.ts";
import { judge } from "../../../shared/policy/judge.ts";
import { combinePacks, type PolicyInForce } from "../../../shared/policy/policy-in-force.ts";
import type { PolicyPack, Rule } from "../../../shared/policy/policy-pack.ts";
import { contextOf, evidenceOf } from "../../../shared/wire/case-evidence.ts";
import { parsePolicyCases } from "../../../shared/wire/policy-case.ts";
import { parsePolicyPack } from "../../../shared/wire/policy-pack.ts";
import { caseRisk } from "../../support/case-lists.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";

const packs = readdirSync("shared/policy/packs").map((file) => policyPackFile(`shared/policy/packs/${file}`));
const nowMs = Date.parse("2022-02-10T12:00:00+08:00");
const anywhere = { divisions: null, venueClasses: null };

function codesAndVerdict(policy: PolicyInForce, { row }: CounterExample): readonly unknown[] {
  const parsed = parsePolicyCases([row]);
  if (parsed.kind === "malformed") throw new Error(JSON.stringify([row, parsed.faults]));
  return parsed.cases.map((read) => {
    const context = contextOf(read, anywhere, caseRisk);
    const { findings, onPerson, onGoods } = "event" in read ? eventJudged(policy, read.event, context.place) : judgeSituation(policy, { evidence: evidenceOf(read), context });
    return [findings.map(({ code }) => code), onPerson.verdict, onPerson.obligations, onGoods?.verdict, onGoods?.obligations];
  });
}

function eventJudged(policy: PolicyInForce, ...[plan, place]: [Parameters<typeof evaluateEvent>[1], Parameters<typeof evaluateEvent>[2]]) {
  const findings = evaluateEvent(policy, plan, place);
  return { findings, onPerson: judge(findings), onGoods: null };
}

describe.each(packs.map((pack) => [pack.id, pack] as const))("the pack %s", (_id, pack) => {
  const policy = combinePacks("v", [pack], nowMs);

  it("is not stricter than itself", () => {
    expect(compare(policy, policy, nowMs)).toBeNull();
  });

  it("has counter-examples against nothing at all that hold when they are read back as policy cases", () => {
    const nothing = combinePacks("nothing", [{ ...pack, rules: [] }], nowMs);
    for (const example of compareRules(policy, nothing, nowMs)) {
      const { codes, verdict, obligations, goodsVerdict, goodsObligations } = example.row;
      expect(codesAndVerdict(policy, example)).toEqual([[codes, verdict, obligations, goodsVerdict, goodsObligations]]);
      const noGoods = goodsVerdict === undefined;
      expect(codesAndVerdict(nothing, example)).toEqual([[[], "admit", [], noGoods ? undefined : "admit", noGoods ? undefined : []]]);
      expect(verdicts.indexOf(example.lower.verdict) + (example.lower.goodsVerdict === null ? 0 : verdicts.indexOf(example.lower.goodsVerdict))).toBeGreaterThan(0);
    }
  });
});

/** Kinds that no rule alone makes a visitor feel. */
const notAlone: readonly Rule["kind"][] = ["capacity", "carrier-and-goods", "never-stricter", "not-asked", "risk-list-age"];

interface Harder {
  readonly pack: PolicyPack;
  readonly rule: Rule;
  readonly name: string;
  readonly broken: Rule;
}

function hardened(pack: PolicyPack): readonly Harder[] {
  return pack.rules.flatMap((rule) => {
    if (notAlone.includes(rule.kind)) return [];
    const harder = mutantsOf(JSON.parse(JSON.stringify(rule))).filter(({ name }) => /(?:verdict: refuse|\.inclusive: (?:true|false)|appliesTo\.without \w+)$/.test(name));
    return harder.flatMap(({ name, rule: json }): readonly Harder[] => {
      const parsed = parsePolicyPack({ ...pack, rules: [json] });
      const [broken] = parsed.kind === "pack" ? parsed.pack.rules : [];
      return broken === undefined ? [] : [{ pack, rule, name, broken }];
    });
  });
}

function ofOneRule(pack: PolicyPack, rule: Rule): PolicyInForce {
  return combinePacks("v", [{ ...pack, rules: [{ ...rule, during: undefined }] }], nowMs);
}

/** Changes that make no difference to anybody, and why. */
const noDifference: readonly { readonly mutant: RegExp; readonly because: string }[] = [
  { mutant: /test-24h-after-arrival within\.inclusive/, because: "a test that is due and one that is overdue are both checked again" },
  { mutant: /test-24h-after-arrival appliesTo\.without from/, because: "such a test speaks of arrivals from another province alone" },
  { mutant: /high-risk-14-7 tests/, because: "whoever may lack a test is kept out by the days themselves" },
  { mutant: /self-monitoring-case-province-7d trigger\.condition\.lookBack\.inclusive/, because: "the monitoring is over long before the look-back is" },
];

it("a flipped bound, a refusal or a wider selector in any pack is found, on one side or the other", () => {
  const all = packs.flatMap(hardened);
  const missed = all.filter(({ pack, rule, broken }) => {
    const [one, other] = [ofOneRule(pack, rule), ofOneRule(pack, broken)];
    return compare(one, other, nowMs) === null && compare(other, one, nowMs) === null;
  });
  const unexplained = missed.map(({ pack, rule, name }) => `${pack.id}/${rule.id} ${name}`).filter((name) => !noDifference.some(({ mutant }) => mutant.test(name)));
  expect(unexplained).toEqual([]);
});
