import { eventOrganisers, eventTypes, type EventFiling, type EventPlan } from "../../domain/event-plan.ts";
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

const differencesMax = 3;
/** More than any pack of the sources has. */
const bordersMax = 60;

/** All plans that take the first choice of each field but for a few. */
function plansWithin(choices: readonly (readonly Partial<EventPlan>[])[], left: number, plan: EventPlan): readonly EventPlan[] {
  const [field, ...others] = choices;
  if (field === undefined) return [plan];
  return field.flatMap((choice, place) => (place > 0 && left === 0 ? [] : plansWithin(others, place > 0 ? left - 1 : left, { ...plan, ...choice })));
}

/** What is on file: all that the upper rules ask for, the same without each thing that this rule asks for, or nothing. */
function filedOf(rule: EventSizeRule, peers: readonly EventSizeRule[]): readonly (readonly EventFiling[])[] {
  const asked = [...new Set(peers.flatMap((peer) => peer.filings))];
  const all = [...new Set([...asked, ...rule.filings])];
  return [asked, ...rule.filings.map((lacking) => all.filter((filing) => filing !== lacking)), []];
}

/** Events of the types and organisers that the rule names, on both sides of each border, with all on file or with less; few differences at once. */
export function plansOf(rule: EventSizeRule, peers: readonly EventSizeRule[]): readonly EventPlan[] {
  const all = [rule, ...peers];
  const sizes = [...around([rule.attendeesFrom?.value, rule.attendeesBelow?.value]), smallEvent.attendees, ...around(peers.flatMap(({ attendeesFrom, attendeesBelow }) => [attendeesFrom?.value, attendeesBelow?.value]))];
  const tables = [...around([rule.tablesFrom?.value]), 0, ...around(peers.map(({ tablesFrom }) => tablesFrom?.value))];
  const types = rule.types ?? [smallEvent.type, ...eventTypes.filter((type) => type !== smallEvent.type)];
  const organisers = rule.organisers ?? [smallEvent.organiser, ...eventOrganisers.filter((organiser) => organiser !== smallEvent.organiser)];
  const larges = all.some(({ largeOnly }) => largeOnly === true) ? (rule.largeOnly === true ? [true] : [false, true]) : [false];
  const choices = [
    types.map((type) => ({ type })),
    organisers.map((organiser) => ({ organiser })),
    larges.map((large) => ({ large })),
    [...new Set(sizes)].slice(0, bordersMax).map((attendees) => ({ attendees })),
    [...new Set(tables)].slice(0, bordersMax).map((count) => ({ tables: count })),
    filedOf(rule, peers).map((filings) => ({ filings })),
  ];
  return plansWithin(choices, differencesMax, smallEvent);
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
