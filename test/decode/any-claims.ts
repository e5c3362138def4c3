import fc from "fast-check";
import { type CredentialClaims, itineraryColours, monitoringStates } from "../../shared/domain/credential.ts";
import { personGroups, personRoles } from "../../shared/domain/visit.ts";

const instantMs = fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1_000);
const divisionCode = fc.oneof(...[2, 4, 6, 9].map((digits) => fc.integer({ min: 10 ** (digits - 1), max: 10 ** digits - 1 }).map(String)));
const span = fc.tuple(instantMs, instantMs).map(([oneMs, otherMs]) => ({ fromMs: Math.min(oneMs, otherMs), toMs: Math.max(oneMs, otherMs) }));
const stay = fc.tuple(divisionCode, span).map(([code, { fromMs, toMs }]) => ({ divisionCode: code, fromMs, toMs }));
const name = fc.string({ unit: fc.constantFrom(...Array.from("朝阳区疾控中心 ABCdef123.-é𐅑")), minLength: 1, maxLength: 32 });
const venueId = fc.string({ unit: fc.constantFrom(...Array.from("abcxyz019-")), minLength: 1, maxLength: 63 });

/** Whatever an issuer can say, in times of whole seconds. */
export const anyClaims: fc.Arbitrary<CredentialClaims> = fc.oneof(
  fc.record({ kind: fc.constant("health-code" as const), status: fc.constantFrom("green" as const, "yellow" as const, "red" as const, "grey" as const, "unknown" as const) }),
  fc.record({
    kind: fc.constant("itinerary" as const),
    stays: fc.array(stay, { maxLength: 30 }),
    colour: fc.option(fc.constantFrom(...itineraryColours)),
    starred: fc.boolean(),
    borderEntries: fc.array(fc.record({ atMs: instantMs, portDivisionCode: divisionCode }), { maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant("test-certificate" as const),
    result: fc.constantFrom("negative" as const, "positive" as const, "pending" as const, "unknown" as const),
    sampledAtMs: fc.option(instantMs),
    reportedAtMs: fc.option(instantMs),
    laboratory: fc.option(name),
  }),
  fc
    .record({ state: fc.constantFrom(...monitoringStates), between: span, over: fc.boolean() })
    .map(({ state, between, over }) => ({ kind: "monitoring" as const, state, sinceMs: between.fromMs, releasedAtMs: over ? between.toMs : null })),
  fc
    .record({
      holder: fc.constantFrom(...personRoles),
      venueId,
      slot: span,
      approver: fc.option(name),
      groups: fc.shuffledSubarray([...personGroups]),
      medicalCheckUntilMs: fc.option(instantMs),
      trainedUntilMs: fc.option(instantMs),
    })
    .map(({ slot, ...rest }) => ({ kind: "pass" as const, ...rest, ...slot })),
  fc.tuple(venueId, span).map(([id, slot]) => ({ kind: "booking" as const, venueId: id, ...slot })),
);
