import type { CredentialClaims } from "../../../shared/domain/credential.ts";
import type { ReasonCode } from "../../../shared/domain/reason.ts";
import type { Verdict } from "../../../shared/domain/verdict.ts";
import type { PersonRole } from "../../../shared/domain/visit.ts";
import type { CheckInAnswer, CheckInRequest, FindingMessage } from "../../../shared/wire/check-in.ts";
import type { CountsBrief } from "../../../shared/wire/counts.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import type { Attempt, Scan, ShownDocument } from "../../../kiosk/door/collect/attempt.ts";
import { checklistOf } from "../../../kiosk/door/collect/checklist-items.ts";
import type { DoorEffect } from "../../../kiosk/door/door-effect.ts";
import type { DoorEvent } from "../../../kiosk/door/door-event.ts";
import { type DoorState, nextDoor } from "../../../kiosk/door/door-state.ts";
import type { OpenDoor, Visit } from "../../../kiosk/door/open-door.ts";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import { theatrePlace } from "../../support/entry-place.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";

export const noonMs = Date.parse("2022-04-16T12:00:00+08:00");

const dayMs = 24 * 60 * 60 * 1_000;

/** Asks for a health code, a temperature and a mask; a risk county within 14 days is a refusal, its prefecture needs a test. */
export const theatrePack = policyPackFile("shared/policy/packs/theatre-75.json");

export const someCounts: CountsBrief = { venueId: "theatre", seq: 10, inside: 120, limit: 300, left: 180 };

export const theatreSetup: DoorSetup = {
  demo: false,
  venue: { id: "theatre", name: "Theatre" },
  gate: { id: "north", name: "North" },
  counts: someCounts,
  policy: { version: "policy-1", packs: [theatrePack] },
  place: theatrePlace,
  riskList: {
    version: "list-1",
    endUpdateTime: "2022-04-16T09:00:00+08:00",
    receivedAt: "2022-04-16T09:30:00+08:00",
    areas: [{ divisionCode: "310113", level: "high", name: "上海市 宝山区", places: 3, exact: true }],
  },
  issuerKeys: [],
  onlineShapes: [{ prefix: "HLJ:", rest: { characters: "hex", charsMin: 8, charsMax: 64 } }],
  documentKey: { day: "2022-04-16", secret: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8" },
  serverTime: "2022-04-16T12:00:00+08:00",
};

/** The theatre under other rules than its own. */
export function setupWith(rules: readonly Rule[]): DoorSetup {
  return { ...theatreSetup, policy: { version: "policy-2", packs: [{ ...theatrePack, rules }] } };
}

/** The theatre's own rules and these. */
export function setupWithMore(...rules: readonly Rule[]): DoorSetup {
  return setupWith([...theatrePack.rules, ...rules]);
}

function scanOf(text: string, subjectKey: string, claims: CredentialClaims): Scan {
  const credential = { issuer: "issuer", issuerKeyId: "1", issuedAtMs: noonMs - 60_000, expiresAtMs: noonMs + dayMs, subjectKey, claims };
  return { text, reading: { kind: "credential", credential } };
}

export function greenCode(subjectKey = "anna"): Scan {
  return scanOf(`green of ${subjectKey}`, subjectKey, { kind: "health-code", status: "green" });
}

export function redCode(subjectKey = "anna"): Scan {
  return scanOf(`red of ${subjectKey}`, subjectKey, { kind: "health-code", status: "red" });
}

/** Three days in this division, until yesterday. */
export function itinerary(divisionCode: string, subjectKey = "anna"): Scan {
  const stays = [{ divisionCode, fromMs: noonMs - 4 * dayMs, toMs: noonMs - dayMs }];
  return scanOf(`stay in ${divisionCode} of ${subjectKey}`, subjectKey, { kind: "itinerary", stays, colour: null, starred: false, borderEntries: [] });
}

export function negativeTest(subjectKey = "anna"): Scan {
  const sampledAtMs = noonMs - dayMs / 2;
  return scanOf(`test of ${subjectKey}`, subjectKey, { kind: "test-certificate", result: "negative", sampledAtMs, reportedAtMs: sampledAtMs, laboratory: null });
}

/** Lets its holder into the theatre for the day. */
export function pass(holder: PersonRole, subjectKey = "anna"): Scan {
  const records = { approver: null, groups: [], medicalCheckUntilMs: null, trainedUntilMs: null };
  return scanOf(`pass of ${subjectKey} as ${holder}`, subjectKey, { kind: "pass", holder, venueId: "theatre", fromMs: noonMs - dayMs, toMs: noonMs + dayMs, ...records });
}

export function booking(subjectKey = "anna"): Scan {
  return scanOf(`booking of ${subjectKey}`, subjectKey, { kind: "booking", venueId: "theatre", fromMs: noonMs - dayMs, toMs: noonMs + dayMs });
}

/** A code that only its platform reads. */
export const onlineCode: Scan = { text: "HLJ:0123456789abcdef", reading: { kind: "online" } };

export function document(pseudonym: string | null = "A".repeat(22)): ShownDocument {
  return { type: "resident-id-card", maskedNumber: "11**************2X", pseudonym };
}

export function unusable(code: ReasonCode): Scan {
  return { text: `unusable for ${code}`, reading: { kind: "unusable", code } };
}

/** A door, and what it asked for; each step makes an id of its own: `id-1`, `id-2` … */
export interface PlayedDoor {
  readonly state: () => DoorState;
  readonly door: () => OpenDoor;
  readonly visit: () => Visit;
  /** The effects of all events given. */
  readonly play: (...events: DoorEvent[]) => readonly DoorEffect[];
  /** The same door at this time; it stays noon until then. */
  readonly at: (nowMs: number) => PlayedDoor;
}

export function newDoor(deviceSeq = 7): PlayedDoor {
  let state: DoorState = { kind: "not-paired", why: "new", deviceSeq };
  let ids = 0;
  let nowMs = noonMs;
  const door = (): OpenDoor => {
    if (state.kind !== "open") throw new Error(`The door is ${state.kind}`);
    return state;
  };
  const played: PlayedDoor = {
    state: () => state,
    door,
    visit: () => door().visit,
    play: (...events) =>
      events.flatMap((event) => {
        ids += 1;
        const turn = nextDoor(state, event, { nowMs, freshId: `id-${ids}` });
        state = turn.state;
        return turn.effects;
      }),
    at(laterMs) {
      nowMs = laterMs;
      return played;
    },
  };
  return played;
}

/** A paired door with the theatre's set-up. The next id is `id-3`. */
export function openDoor(setup: DoorSetup = theatreSetup): PlayedDoor {
  const played = newDoor();
  played.play({ kind: "token", token: "a-token-of-sixteen" }, { kind: "set-up", setup, rules: rulesOfSetup(setup) });
  return played;
}

export function scanned(scan: Scan): DoorEvent {
  return { kind: "scanned", scan };
}

/** Everything that the theatre asks of a healthy visitor; the door then waits for the answer. */
export const healthyVisitor: readonly DoorEvent[] = [scanned(greenCode()), { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true }];

/** The id under which the door waits for an answer. */
export function waitingId(played: PlayedDoor): string {
  const visit = played.visit();
  if (visit.kind !== "deciding") throw new Error(`The visit is ${visit.kind}`);
  return visit.request.id;
}

export function attemptOf(played: PlayedDoor): Attempt {
  const visit = played.visit();
  if (visit.kind !== "collecting" && visit.kind !== "deciding" && visit.kind !== "answer") throw new Error(`The visit is ${visit.kind}`);
  return visit.attempt;
}

/** The checklist as staff see it: `code done`, `mask open` … */
export function checklist(played: PlayedDoor): readonly string[] {
  return checklistOf(attemptOf(played)).map(({ step, state }) => `${step} ${state}`);
}

/** What the door has sent and waits for. */
export function requestOf(played: PlayedDoor): CheckInRequest {
  const visit = played.visit();
  if (visit.kind !== "deciding") throw new Error(`The visit is ${visit.kind}`);
  return visit.request;
}

export function finding(code: ReasonCode, severity: Verdict): FindingMessage {
  return { code, ruleId: "rule", severity, actor: "visitor", text: { "zh-CN": code, en: code }, advice: { "zh-CN": code, en: code } };
}

export function answerTo(id: string, verdict: Verdict, findings: readonly FindingMessage[] = []): CheckInAnswer {
  return {
    id,
    verdict,
    findings: [...findings],
    obligations: [],
    counts: { ...someCounts, seq: 11, inside: 121, left: 179 },
    policyVersion: "policy-1",
    riskListVersion: "list-1",
    decidedAt: "2022-04-16T12:00:00+08:00",
  };
}

export function kindsOf(effects: readonly DoorEffect[]): readonly string[] {
  return effects.filter(({ kind }) => kind !== "start-timer" && kind !== "stop-timer").map(({ kind }) => kind);
}

export function timersStarted(effects: readonly DoorEffect[]): readonly string[] {
  return effects.flatMap((effect) => (effect.kind === "start-timer" ? [`${effect.timer} ${effect.ms}`] : []));
}
