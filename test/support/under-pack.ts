import { readCoverageRegister } from "../../scripts/policy/coverage-register.ts";
import type { Obligation, Verdict } from "../../shared/domain/verdict.ts";
import { evaluateEvent } from "../../shared/policy/evaluate-event.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { judge } from "../../shared/policy/judge.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack, Rule } from "../../shared/policy/policy-pack.ts";
import { contextOf, evidenceOf } from "../../shared/wire/case-evidence.ts";
import { parsePolicyCases, type PolicyCase } from "../../shared/wire/policy-case.ts";
import { caseRisk } from "./case-lists.ts";
import { policyPackFile } from "./policy-pack-file.ts";

/** A pack that comes with the program. */
export function shipped(id: string): PolicyPack {
  return policyPackFile(`shared/policy/packs/${id}.json`);
}

/** One rule of such a pack, `theatre-75/mask`; throws when there is none, or it is of another kind. */
export function ruleOf<Kind extends Rule["kind"]>(name: string, kind: Kind): Extract<Rule, { kind: Kind }> {
  const [pack = "", id] = name.split("/");
  const rule = shipped(pack).rules.find((one): one is Extract<Rule, { kind: Kind }> => one.id === id && one.kind === kind);
  if (rule === undefined) throw new Error(`there is no rule ${name} of the kind ${kind}`);
  return rule;
}

interface Row {
  readonly evidence?: object;
  readonly event?: object;
  readonly context?: object;
  readonly now?: string;
}

function caseOf({ evidence = {}, event, context = {}, now = "2022-02-07T12:00:00+08:00" }: Row): PolicyCase {
  const whatHappens = event === undefined ? { evidence: { scans: [], ...evidence } } : { event };
  const parsed = parsePolicyCases([{ rule: "core.verify", by: "core.verify", title: "", context: { listUpdated: now, ...context }, now, codes: [], verdict: "admit", obligations: [], ...whatHappens }]);
  const [row] = parsed.kind === "cases" ? parsed.cases : [];
  if (row === undefined) throw new Error(JSON.stringify(parsed));
  return row;
}

/** What one rule of a pack says, on its pack alone: each finding as `[code, severity, ...obligations]`. */
export function saidBy(name: string, row: Row): readonly (readonly string[])[] {
  const pack = shipped(name.slice(0, name.indexOf("/")));
  const read = caseOf(row);
  const policy = combinePacks("v", [pack], read.now);
  const context = contextOf(read, pack.scope, caseRisk);
  const findings = "event" in read ? evaluateEvent(policy, read.event, context.place) : evaluatePolicy(policy, evidenceOf(read), context);
  return findings.filter(({ ruleId }) => ruleId === name).map(({ code, severity, obligations }) => [code, severity, ...obligations]);
}

/** What becomes of the event under a pack. */
export function eventUnder(id: string, event: object, context: object = {}): Verdict {
  const pack = shipped(id);
  const read = caseOf({ event, context });
  if (!("event" in read)) throw new Error("the row is no event");
  return judge(evaluateEvent(combinePacks("v", [pack], read.now), read.event, contextOf(read, pack.scope, caseRisk).place)).verdict;
}

/** What must be done and what is decided about somebody under a pack. */
export function personUnder(id: string, row: Row): { readonly verdict: Verdict; readonly obligations: readonly Obligation[] } {
  const pack = shipped(id);
  const read = caseOf(row);
  if (!("evidence" in read)) throw new Error("the row is no visitor");
  return judge(evaluatePolicy(combinePacks("v", [pack], read.now), evidenceOf(read), contextOf(read, pack.scope, caseRisk)));
}

/** Where the register says that rules of the sources are met. */
export function metAs(...ids: readonly string[]): readonly string[] {
  const rows = new Map(readCoverageRegister().map((row) => [row.id, row.as]));
  return ids.map((id) => rows.get(id) ?? "no row");
}
