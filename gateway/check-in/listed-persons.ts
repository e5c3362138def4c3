import type { ScanReading } from "../../shared/domain/evidence.ts";
import type { EvaluationContext, ListedPerson } from "../../shared/policy/evaluation-context.ts";
import type { PolicyInForce } from "../../shared/policy/policy-in-force.ts";

/** What the authority's lists say of the persons of one check-in, by subject key; who is on none is left out. */
export type ListedPersons = ReadonlyMap<string, readonly ListedPerson[]>;

type ListedAs = EvaluationContext["listedAs"];

function classesThatCount({ rules }: PolicyInForce): ReadonlySet<string> {
  const named = rules.flatMap(({ rule }) => {
    if (rule.kind === "personal-list") return rule.personClasses;
    return rule.kind === "monitoring-scheme" && rule.trigger.kind === "listed" ? rule.trigger.personClasses : [];
  });
  return new Set(named);
}

/** Looks up whose codes were read. Of classes that no rule in force names nothing is taken, since what is taken is kept. */
export function listedPersons(readings: readonly ScanReading[], policy: PolicyInForce, listedAs: ListedAs): ListedPersons {
  const keys = new Set(readings.flatMap((reading) => (reading.kind === "credential" ? [reading.credential.subjectKey] : [])));
  const found = [...keys].map((key) => [key, listedAs(key)] as const).filter(([, entries]) => entries.length > 0);
  if (found.length === 0) return new Map();
  const classes = classesThatCount(policy);
  return new Map(found.map(([key, entries]) => [key, entries.filter(({ personClass }) => classes.has(personClass))] as const).filter(([, entries]) => entries.length > 0));
}

/** How rules ask for it. */
export function askListed(listed: ListedPersons): ListedAs {
  return (subjectKey) => listed.get(subjectKey) ?? [];
}
