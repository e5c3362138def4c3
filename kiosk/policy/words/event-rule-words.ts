import type { Text } from "../../../shared/domain/reason.ts";
import { filingWords, listedWords } from "../../../shared/domain/words.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { EventSizeRule } from "../../../shared/policy/rules/event-size.ts";
import { belowCountWords, fromCountWords, shareWords } from "./bound-words.ts";
import { eventTypeNames, organiserNames } from "./event-names.ts";
import { lintNames } from "./lint-names.ts";
import { outcomeWords } from "./outcome-words.ts";
import type { RuleWords } from "./rule-words.ts";
import { joined, sentence } from "./sentence.ts";

type VenueRule = Extract<Rule, { readonly kind: "event-size" | "capacity" | "never-stricter" }>;

/** What a rule about the venue as a whole says: its events, its capacity, what packs below it may ask. */
export function eventRuleWords(rule: VenueRule): RuleWords {
  switch (rule.kind) {
    case "event-size":
      return eventSize(rule);
    case "capacity":
      return {
        asks: rule.shareOfSeats === null ? sentence("人数上限由场所自行确定", "The venue sets its own limit") : sentence("场内人数{share}", "People inside: {share}", { share: shareWords(rule.shareOfSeats) }),
        details: rule.shareOfSeats === null ? [] : [sentence("与场所设定的上限相比，取较小者", "Where the venue has a lower limit of its own, that one applies")],
        follows: [],
      };
    case "never-stricter":
      return {
        asks: sentence("下级规则保存时须遵守以下要求", "Packs of lower layers have to keep to this when they are saved"),
        details: rule.lints.map((lint) => lintNames[lint]),
        follows: [],
      };
  }
}

function eventSize(rule: EventSizeRule): RuleWords {
  const { types, organisers, attendeesFrom, attendeesBelow, tablesFrom, largeOnly, filings, notAllowed } = rule;
  const narrowed: readonly Text[] = [
    ...(largeOnly === true ? [sentence("大型活动", "large ones only")] : []),
    ...(organisers === undefined ? [] : [sentence("由{organisers}举办", "held by {organisers}", { organisers: listedWords(organisers.map((organiser) => organiserNames[organiser])) })]),
    ...(attendeesFrom === undefined ? [] : [fromCountWords(attendeesFrom)]),
    ...(attendeesBelow === undefined ? [] : [belowCountWords(attendeesBelow)]),
    ...(tablesFrom === undefined ? [] : [fromCountWords(tablesFrom)]),
  ];
  const kinds = types === undefined ? sentence("所有活动", "all events") : listedWords(types.map((type) => eventTypeNames[type]));
  const events = narrowed.length === 0 ? kinds : sentence("{kinds}（{narrowed}）", "{kinds} ({narrowed})", { kinds, narrowed: joined(narrowed) });
  return filings.length === 0
    ? { asks: sentence("{events}", "Events: {events}", { events }), details: [], follows: [{ when: sentence("一律", "Always"), outcome: outcomeWords(notAllowed, "event") }] }
    : {
        asks: sentence("{events}须先办理：{filings}", "Events that need a filing first: {events}. Needed: {filings}", { events, filings: listedWords(filings.map((filing) => filingWords[filing])) }),
        details: [],
        follows: [{ when: sentence("缺少任何一项", "One of them is missing"), outcome: outcomeWords(notAllowed, "event") }],
      };
}
