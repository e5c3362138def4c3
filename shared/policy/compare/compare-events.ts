import { eventOrganisers, eventTypes, type EventPlan } from "../../domain/event-plan.ts";
import { filingWords, listedWords } from "../../domain/words.ts";
import type { Text } from "../../domain/reason.ts";
import type { Finding } from "../../domain/finding.ts";
import { evaluateEvent } from "../evaluate-event.ts";
import type { EntryPlace } from "../evaluation-context.ts";
import { explainFinding } from "../explain/explain.ts";
import { orderFindings } from "../explain/order-findings.ts";
import { judge } from "../judge.ts";
import type { PolicyInForce, RuleInForce } from "../policy-in-force.ts";
import type { EventSizeRule } from "../rules/event-size.ts";
import type { CounterExample, Treatment } from "./counter-example.ts";
import { eventTypeWords, organiserWords } from "./event-words.ts";
import { placesToTell } from "./places.ts";
import { eventRow } from "./sketch-row.ts";
import { isStricterJudged } from "./strictness.ts";

interface ComparedEvents {
  readonly lower: PolicyInForce;
  readonly upper: PolicyInForce;
  readonly nowMs: number;
}

const smallEvent: EventPlan = { type: "meeting", organiser: "unit", attendees: 2, tables: 0, large: false, filings: [] };

function around(values: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(values.flatMap((value) => (value === undefined ? [] : [value - 1, value, value + 1])))].filter((value) => value >= 0);
}

/** Events of the types and organisers that the rule names, on both sides of each border, with all on file that the upper rules ask for, or with less. */
export function plansOf(rule: EventSizeRule, peers: readonly EventSizeRule[]): readonly EventPlan[] {
  const all = [rule, ...peers];
  const filings = [...new Set(peers.flatMap((peer) => peer.filings))];
  const sizes = [smallEvent.attendees, ...around(all.flatMap(({ attendeesFrom, attendeesBelow }) => [attendeesFrom?.value, attendeesBelow?.value]))];
  const tables = [0, ...around(all.map(({ tablesFrom }) => tablesFrom?.value))];
  const types = rule.types ?? [smallEvent.type, ...eventTypes.filter((type) => type !== smallEvent.type)];
  const organisers = rule.organisers ?? [smallEvent.organiser, ...eventOrganisers.filter((organiser) => organiser !== smallEvent.organiser)];
  const larges = rule.largeOnly === true ? [true] : [false, true];
  const kinds = types.flatMap((type) => organisers.flatMap((organiser) => larges.map((large) => ({ type, organiser, large }))));
  const onFile = [filings, ...rule.filings.map((lacking) => [...new Set([...filings, ...rule.filings])].filter((filing) => filing !== lacking)), []];
  return kinds.flatMap((kind) => sizes.flatMap((attendees) => tables.flatMap((count) => onFile.map((filed) => ({ ...kind, attendees, tables: count, filings: filed })))));
}

function differences(plan: EventPlan): number {
  return [plan.type !== smallEvent.type, plan.organiser !== smallEvent.organiser, plan.attendees !== smallEvent.attendees, plan.tables !== 0, plan.large].filter(Boolean).length;
}

function describeEvent({ type, organiser, attendees, tables, large, filings }: EventPlan): Text {
  const named = listedWords(filings.map((filing) => filingWords[filing]));
  const zh = [organiserWords[organiser]["zh-CN"], `${large ? "大型" : ""}${eventTypeWords[type]["zh-CN"]}`, `${attendees}人`, ...(tables === 0 ? [] : [`${tables}桌`]), ...(filings.length === 0 ? [] : [`已办理${named["zh-CN"]}`])];
  const en = [`${large ? "a large event: " : ""}${eventTypeWords[type].en}`, organiserWords[organiser].en, `${attendees} people`, ...(tables === 0 ? [] : [`${tables} tables`]), ...(filings.length === 0 ? [] : [`on file: ${named.en}`])];
  return { "zh-CN": zh.join("，"), en: en.join(", ") };
}

function treatment(findings: readonly Finding[]): Treatment {
  return { ...judge(findings), goodsVerdict: null, findings: orderFindings(findings).map(explainFinding) };
}

interface Held {
  readonly plan: EventPlan;
  readonly place: EntryPlace;
}

/** The plainest event that the lower policy treats more strictly because of this rule. */
export function smallestEvent({ id, rule }: RuleInForce, { lower, upper, nowMs }: ComparedEvents): CounterExample | null {
  if (rule.kind !== "event-size") return null;
  const peers = upper.rules.flatMap((other) => (other.rule.kind === "event-size" ? [other.rule] : []));
  const held = placesToTell(rule, peers, lower.packs).flatMap((place) => plansOf(rule, peers).map((plan): Held => ({ plan, place })));
  const inOrder = held.toSorted((one, other) => differences(one.plan) - differences(other.plan));
  const found = inOrder.find(({ plan, place }) => {
    const strict = evaluateEvent(lower, plan, place);
    return strict.some(({ ruleId }) => ruleId === id) && isStricterJudged(judge(strict), judge(evaluateEvent(upper, plan, place)));
  });
  if (found === undefined) return null;
  const { plan, place } = found;
  const strict = evaluateEvent(lower, plan, place);
  const about = describeEvent(plan);
  const row = eventRow(plan, { place, nowMs }, { ruleId: id, title: about.en, findings: strict, onPerson: judge(strict), onGoods: null });
  return { ruleId: id, about, lower: treatment(strict), upper: treatment(evaluateEvent(upper, plan, place)), weight: differences(plan), row };
}
