import fc from "fast-check";
import { expect, test } from "vitest";
import type { DoorEvent, Facts } from "../../../kiosk/door/door-event.ts";
import { checkInRequestSchema, type CheckInRequest } from "../../../shared/wire/check-in.ts";
import { answerTo, document, finding, greenCode, openDoor, type PlayedDoor, redCode, scanned, setupWith } from "./door-fixture.ts";
import { everyRulePack } from "./every-rule.ts";

const setup = setupWith(everyRulePack.rules);

const anyFacts: fc.Arbitrary<Partial<Facts>> = fc.constantFrom<Partial<Facts>>(
  { spacing: true },
  { spacing: false },
  { symptoms: [] },
  { symptoms: ["diarrhoea"] },
  { answers: { "key-area": false, contact: false } },
  { codeSeen: "green" },
  { identityChecked: true },
  { registered: true },
  { papers: ["health-card"] },
  { medicines: ["cough-medicine"] },
);

/** What may be done for one visitor, of whom everything that is shown bears the name. */
function anyEventOf(person: string): fc.Arbitrary<DoorEvent> {
  return fc.oneof(
    fc.constantFrom<DoorEvent>(
      scanned(greenCode(person)),
      scanned(redCode(person)),
      { kind: "document", document: document(person.padEnd(22, "-")) },
      { kind: "stand-in", type: "taiwan-permit" },
      { kind: "role", role: "student" },
      { kind: "role", role: "courier" },
      { kind: "instrument", instrument: "contact" },
      { kind: "temperature", tenthsC: 365 },
      { kind: "temperature", tenthsC: 378 },
      { kind: "digit", digit: "3" },
      { kind: "mask", worn: true },
      { kind: "mask", worn: true, medical: true },
      { kind: "goods", goods: { kinds: ["parcel"], documents: ["traceability"], disinfected: true } },
      { kind: "party-size", size: 3 },
      { kind: "skip", step: "code" },
      { kind: "skip", step: "facts" },
      { kind: "skip", step: "goods" },
      { kind: "not-cooperating", how: "refused" },
      { kind: "begin" },
    ),
    anyFacts.map((noted): DoorEvent => ({ kind: "note", noted })),
  );
}

const ends = [
  [{ kind: "start-over" }],
  [{ kind: "time-up", timer: "idle" }],
  [{ kind: "give-up" }],
  [{ kind: "time-up", timer: "patience" }, { kind: "time-up", timer: "answer" }],
] as const satisfies readonly (readonly DoorEvent[])[];

const verdicts = ["admit", "recheck", "refuse"] as const;

const anyVisits = fc.array(
  fc.nat(1_000).chain((number) =>
    fc.record({
      person: fc.constant(`person-${number}`),
      events: fc.array(anyEventOf(`person-${number}`), { maxLength: 14 }),
      verdict: fc.constantFrom(...verdicts),
      rests: fc.boolean(),
      end: fc.constantFrom(...ends),
    }),
  ),
  { minLength: 2, maxLength: 5 },
);

type PlannedVisit = typeof anyVisits extends fc.Arbitrary<(infer Visit)[]> ? Visit : never;

/** Plays until the door is ready again, and gives back what was sent. */
function play(played: PlayedDoor, { events, verdict, rests, end }: PlannedVisit): readonly CheckInRequest[] {
  const sent: CheckInRequest[] = [];
  for (const event of events) {
    for (const effect of played.play(event)) if (effect.kind === "submit") sent.push(effect.request);
    const visit = played.visit();
    if (visit.kind !== "deciding") continue;
    played.play({ kind: "answered", answer: answerTo(visit.request.id, verdict, [finding(rests ? "temp.rest-first" : "rule.mask-missing", verdict)]) }, { kind: "go-on" });
    break;
  }
  played.play(...end, { kind: "give-up" }, { kind: "go-on" }, { kind: "start-over" });
  return sent;
}

/** Only what differs between two doors by itself is left out. */
function withoutNumbers({ id: _id, deviceSeq: _deviceSeq, ...rest }: CheckInRequest): Omit<CheckInRequest, "id" | "deviceSeq"> {
  return rest;
}

test("what is sent of a visitor is what a new door would send: nothing of one ever goes to the next", () => {
  fc.assert(
    fc.property(anyVisits, (visits) => {
      fc.pre(new Set(visits.map(({ person }) => person)).size === visits.length);
      const busy = openDoor(setup);
      for (const visit of visits) {
        const sent = play(busy, visit).map(withoutNumbers);
        expect(sent).toEqual(play(openDoor(setup), visit).map(withoutNumbers));
        expect(busy.visit()).toEqual({ kind: "ready" });
      }
    }),
  );
});

test("the gateway takes whatever a door can send", () => {
  fc.assert(
    fc.property(anyVisits, (visits) => {
      const played = openDoor(setup);
      for (const visit of visits) {
        for (const request of play(played, visit)) {
          const { id: _id, ...rest } = request;
          const parsed = checkInRequestSchema.safeParse({ ...rest, id: "018f3f5e-0000-7000-8000-000000000000" });
          expect(parsed.error?.issues ?? []).toEqual([]);
        }
      }
    }),
  );
});
