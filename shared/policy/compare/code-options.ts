import { monitoringStates, type CredentialClaims, type CredentialKind, type HealthStatus, type ItineraryColour, type MonitoringState } from "../../domain/credential.ts";
import { agesAround } from "./borders.ts";
import { harmlessClaims } from "./harmless-claims.ts";
import { being, doing, joined, type MatterOptions, type Option } from "./option.ts";
import { noted, showing } from "./sketch.ts";

const dayMs = 86_400_000;

const badStatuses: readonly HealthStatus[] = ["yellow", "red", "grey", "unknown"];
const badColours: readonly ItineraryColour[] = ["yellow", "orange", "red", "unknown"];

/** What an itinerary would show can be said all the same. */
function without(kind: CredentialClaims["kind"]): Option {
  return doing((sketch) => {
    const stays = kind === "itinerary" ? sketch.claims.flatMap((claim) => (claim.kind === "itinerary" ? claim.stays : [])) : [];
    return noted(showing(sketch, kind, []), { declaredStays: [...sketch.visit.declaredStays, ...stays] });
  });
}

function status(one: HealthStatus): Option {
  return doing((sketch) => showing(sketch, "health-code", [{ kind: "health-code", status: one }]));
}

/** What other policies may take instead of a code. */
const insteadOfCode: readonly Option[] = [
  joined(without("health-code"), doing((sketch) => noted(sketch, { codeSeen: "green" }))),
  joined(without("health-code"), doing((sketch) => noted(sketch, { identityChecked: true, registered: true }))),
];

function itinerary(colour: ItineraryColour | null, starred: boolean): Option {
  return doing((sketch) => showing(sketch, "itinerary", [{ kind: "itinerary", stays: [], borderEntries: [], ...sketch.claims.find((claim) => claim.kind === "itinerary"), colour, starred }]));
}

/** A code of this kind, issued so long ago, and no other. */
function codeOfAge(kind: CredentialKind, codeAgeMs: number): Option {
  return doing((sketch) => {
    const shown = kind === "itinerary" ? itinerary(null, false).how(sketch) : showing(sketch, kind, [harmlessClaims(kind, sketch)]);
    return { ...shown, claims: shown.claims.filter((claim) => claim.kind === kind), codeAgeMs };
  });
}

function monitored(state: MonitoringState): Option {
  return being((sketch) => showing(sketch, "monitoring", [{ kind: "monitoring", state, sinceMs: sketch.nowMs - dayMs, releasedAtMs: null }]));
}

function listedAs(personClass: string, daysAgo: number): Option {
  return being((sketch) => ({ ...showing(sketch, "health-code", [{ kind: "health-code", status: "green" }]), listed: [{ personClass, sinceMs: sketch.nowMs - daysAgo * dayMs, releasedAtMs: null }] }));
}

/** Visitors on a list of the authority, since as many days as make a difference. */
export function listedOptions(personClasses: readonly string[], days: readonly number[]): readonly Option[] {
  return personClasses.flatMap((personClass) => days.map((daysAgo) => listedAs(personClass, daysAgo)));
}

/** Health and itinerary codes, and records of the authority, that a rule may judge. */
export const codeOptions = {
  "code-status": () => [without("health-code"), ...badStatuses.map(status), ...insteadOfCode],
  "credentials-required": ({ credentials }) => credentials.map(without),
  "itinerary-colour": () => [...badColours.map((colour) => itinerary(colour, false)), itinerary(null, true)],
  "code-freshness": (rule, peers) => agesAround([rule, ...peers]).flatMap((age) => rule.codeKinds.map((kind) => codeOfAge(kind, age))),
  "issuer-silence": () => [joined(without("health-code"), doing((sketch) => ({ ...sketch, isSilent: true })))],
  "monitoring-status": ({ outcomes }) => monitoringStates.filter((state) => outcomes[state] !== undefined).map(monitored),
  "personal-list": ({ personClasses }) => listedOptions(personClasses, [1]),
} satisfies Partial<MatterOptions>;
