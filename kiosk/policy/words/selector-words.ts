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

function wayWords({ directions = ["in"], roles }: Selector): Text {
  const people = roles === undefined ? sentence("所有人", "everybody") : listed(roles, roleNames);
  if (directions.includes("in") && directions.includes("out")) return sentence("{people}进出时", "{people}, coming in and going out", { people });
  return directions.includes("out") ? sentence("{people}离开时", "{people}, on leaving", { people }) : people;
}

/** Whom a rule speaks of, part by part: the people, then what narrows it. */
export function selectorWords(selector: Selector = {}): readonly Text[] {
  const { groups, notGroups, from, venueClasses, notVenueClasses, setting, zones } = selector;
  return [
    wayWords(selector),
    ...(groups === undefined ? [] : [sentence("仅限：{groups}", "only {groups}", { groups: listed(groups, groupNames) })]),
    ...(notGroups === undefined ? [] : [sentence("不含：{groups}", "not {groups}", { groups: listed(notGroups, groupNames) })]),
    ...(from === undefined ? [] : [originWords(from)]),
    ...(venueClasses === undefined ? [] : [sentence("仅限场所：{classes}", "only at {classes}", { classes: listed(venueClasses, venueClassNames) })]),
    ...(notVenueClasses === undefined ? [] : [sentence("不含场所：{classes}", "not at {classes}", { classes: listed(notVenueClasses, venueClassNames) })]),
    ...(setting === undefined ? [] : [sentence("仅限{setting}场所", "only {setting}", { setting: settingNames[setting] })]),
    ...(zones === undefined ? [] : [sentence("仅限区域：{zones}", "only at the way to {zones}", { zones: listed(zones, zoneNames) })]),
  ];
}
