import type { Text } from "../../../shared/domain/reason.ts";
import type { Origin, Selector } from "../../../shared/policy/rule-parts.ts";
import { originNames } from "./area-names.ts";
import { lookBackWords } from "./bound-words.ts";
import { groupNames, roleNames } from "./person-names.ts";
import { joined, sentence } from "./sentence.ts";
import { settingNames, venueClassNames, zoneNames } from "./venue-names.ts";

function listed<Value extends string>(values: readonly Value[], names: Readonly<Record<Value, Text>>): Text {
  return joined(
    values.map((value) => names[value]),
    "、",
    ", ",
  );
}

/** Where the people come from whom a rule speaks of. */
export function originWords({ scope, lookBack }: Origin): Text {
  return sentence("{days}从{place}来", "from {place} {days}", { days: lookBackWords(lookBack), place: originNames[scope] });
}

const everybody = sentence("所有人", "everybody");

/** Roles say who somebody is today, groups what somebody does; where both narrow a rule, the group stands apart. */
function peopleWords({ roles, groups }: Selector): Text {
  if (roles !== undefined) return listed(roles, roleNames);
  return groups === undefined ? everybody : listed(groups, groupNames);
}

function comerWords(selector: Selector): Text {
  const { from, directions = ["in"] } = selector;
  const people = peopleWords(selector);
  const comers = from === undefined ? people : sentence("{from}的{people}", "{people} {from}", { from: originWords(from), people: people === everybody ? { "zh-CN": "人", en: everybody.en } : people });
  if (directions.includes("in") && directions.includes("out")) return sentence("{comers}，进出时", "{comers}, coming in and going out", { comers });
  return directions.includes("out") ? sentence("{comers}，离开时", "{comers}, on leaving", { comers }) : comers;
}

/** Whom a rule speaks of, part by part: the people, then what narrows it. */
export function selectorWords(selector: Selector = {}): readonly Text[] {
  const { roles, groups, notGroups, venueClasses, notVenueClasses, setting, zones } = selector;
  return [
    comerWords(selector),
    ...(roles === undefined || groups === undefined ? [] : [sentence("仅限：{groups}", "only {groups}", { groups: listed(groups, groupNames) })]),
    ...(notGroups === undefined ? [] : [sentence("不含：{groups}", "not {groups}", { groups: listed(notGroups, groupNames) })]),
    ...(venueClasses === undefined ? [] : [sentence("仅限场所：{classes}", "only at {classes}", { classes: listed(venueClasses, venueClassNames) })]),
    ...(notVenueClasses === undefined ? [] : [sentence("不含场所：{classes}", "not at {classes}", { classes: listed(notVenueClasses, venueClassNames) })]),
    ...(setting === undefined ? [] : [sentence("仅限{setting}场所", "only {setting}", { setting: settingNames[setting] })]),
    ...(zones === undefined ? [] : [sentence("仅限区域：{zones}", "only at the way to {zones}", { zones: listed(zones, zoneNames) })]),
  ];
}
