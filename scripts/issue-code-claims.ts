import { healthStatuses, testResults } from "../shared/decode/code-labels.ts";
import { type CredentialClaims, itineraryColours, type ItineraryClaims, type MonitoringClaims, monitoringStates, type PassClaims, type TestCertificateClaims } from "../shared/domain/credential.ts";
import { personGroups, personRoles } from "../shared/domain/visit.ts";
import { ArgumentComplaint } from "./argument-complaint.ts";
import { type OptionValues, refuseForeignOptions } from "./issue-code-options.ts";
import { oneOf, readBorderEntry, readInstantIfGiven, readStay, readVenueId, readVisibleName, required, requiredInstant, requiredOneOf } from "./issue-code-values.ts";

/** What the options ask a code to say. */
export function readClaims(values: OptionValues): CredentialClaims {
  const kind = oneOf("kind", required("kind", values.kind, "health, itinerary, test, monitoring, pass or booking"), ["health", "itinerary", "test", "monitoring", "pass", "booking"] as const);
  refuseForeignOptions(`--kind ${kind}`, values);
  switch (kind) {
    case "health":
      return { kind: "health-code", status: requiredOneOf("status", values.status, healthStatuses) };
    case "itinerary":
      return readItinerary(values);
    case "test":
      return readTest(values);
    case "monitoring":
      return readMonitoring(values);
    case "pass":
      return readPass(values);
    case "booking":
      return { kind: "booking", ...readVenueSlot(values) };
  }
}

function readItinerary({ stay = [], colour, starred = false, "border-entry": borderEntry = [] }: OptionValues): ItineraryClaims {
  return {
    kind: "itinerary",
    stays: stay.map(readStay),
    colour: colour === undefined ? null : oneOf("colour", colour, itineraryColours),
    starred,
    borderEntries: borderEntry.map(readBorderEntry),
  };
}

function readTest({ result, sampled, reported, laboratory }: OptionValues): TestCertificateClaims {
  return {
    kind: "test-certificate",
    result: requiredOneOf("result", result, testResults),
    sampledAtMs: readInstantIfGiven("sampled", sampled),
    reportedAtMs: readInstantIfGiven("reported", reported),
    laboratory: laboratory === undefined ? null : readVisibleName("laboratory", laboratory),
  };
}

function readMonitoring({ state, since, released }: OptionValues): MonitoringClaims {
  const namedState = requiredOneOf("state", state, monitoringStates);
  const sinceMs = requiredInstant("since", since);
  const releasedAtMs = readInstantIfGiven("released", released);
  if (releasedAtMs !== null && releasedAtMs < sinceMs) throw new ArgumentComplaint(`Cannot take --released "${released}": it lies before --since; exchange the times`);
  return { kind: "monitoring", state: namedState, sinceMs, releasedAtMs };
}

function readPass(values: OptionValues): PassClaims {
  const { holder, approver, group = [] } = values;
  return {
    kind: "pass",
    holder: requiredOneOf("holder", holder, personRoles),
    ...readVenueSlot(values),
    approver: approver === undefined ? null : readVisibleName("approver", approver),
    groups: [...new Set(group.map((text) => oneOf("group", text, personGroups)))],
    medicalCheckUntilMs: readInstantIfGiven("medical-check-until", values["medical-check-until"]),
    trainedUntilMs: readInstantIfGiven("trained-until", values["trained-until"]),
  };
}

function readVenueSlot({ venue, from, to }: OptionValues): Pick<PassClaims, "venueId" | "fromMs" | "toMs"> {
  const slot = { venueId: readVenueId(venue), fromMs: requiredInstant("from", from), toMs: requiredInstant("to", to) };
  if (slot.fromMs > slot.toMs) throw new ArgumentComplaint(`Cannot take --to "${to}": it lies before --from; exchange the times`);
  return slot;
}
