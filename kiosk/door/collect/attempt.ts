import type { CredentialKind } from "../../../shared/domain/credential.ts";
import type { EarlierTemperature, Evidence, ScanReading, TemperatureSource } from "../../../shared/domain/evidence.ts";
import { plainVisit, type PersonGroup, type PersonRole, type Visit } from "../../../shared/domain/visit.ts";
import type { DocumentType } from "../../../shared/identity/document-types.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { DoorFinding, DoorRules } from "../rules/door-rules.ts";
import type { DoorStep } from "./door-step.ts";

/** The same numbers as in `shared/wire/check-in.ts`, which would bring the schema library into the page. */
export const scansPerAttemptMax = 20;
export const scanCharactersKeptMax = 8_000;
export const earlierTemperaturesMax = 10;

/** A party has no more documents than persons. */
export const documentsMax = 10;

/** Larger groups pass in parts: more people than this are not seen at one glance. */
export const partySizeMax = 10;

/** `online`: only the platform that issued it can read it, which the gateway asks; until then nobody here knows what it says. */
export type DoorReading = ScanReading | { readonly kind: "online" };

export interface Scan {
  readonly text: string;
  readonly reading: DoorReading;
}

/** An identity document whose number was read; of the number itself nothing is kept but what may be shown. */
export interface ShownDocument {
  readonly type: DocumentType;
  readonly maskedNumber: string;
  /** `null` where the gateway gives no key for one: then it counts as looked at. */
  readonly pseudonym: string | null;
}

/** What the policy in force makes of an attempt. */
export interface Judgement {
  readonly findings: readonly DoorFinding[];
  /** What it would say of this visitor if nothing had been looked at yet: all that is asked. */
  readonly beforehand: readonly DoorFinding[];
  /** The rules that speak of this visitor. */
  readonly rules: readonly Rule[];
  readonly roleByPass: PersonRole | null;
  /** The groups that a rule tells apart for this visitor. */
  readonly groups: readonly PersonGroup[];
  /** The rules that look at where this visitor has stayed, or would if anything were known of it. */
  readonly aboutStays: readonly Rule[];
}

/** What has been collected of one visitor, or one party, so far. */
export interface Attempt {
  readonly scans: readonly Scan[];
  readonly temperature: EarlierTemperature | null;
  /** Readings of this visitor before that one, in the order of time. */
  readonly earlierTemperatures: readonly EarlierTemperature[];
  /** With what the next reading is taken; `null` while nobody has said so. */
  readonly instrument: TemperatureSource | null;
  /** Digits of a temperature that is being typed. */
  readonly digits: string;
  readonly mask: boolean | null;
  /** What staff saw, asked and noted besides. */
  readonly noted: Visit;
  readonly documents: readonly ShownDocument[];
  readonly partySize: number;
  /** Steps that nothing more can be done for, as when somebody has no code; the gateway says what follows. */
  readonly skipped: readonly DoorStep[];
  /** The step that staff opened by hand, to correct it. */
  readonly shown: DoorStep | null;
  /** The kind of document that is expected while staff look for what can stand in for a code; `null` while they do not. */
  readonly standIn: DocumentType | null;
  /** The number of a visitor who rests before the next reading. */
  readonly waitingNumber: number | null;
  readonly judgement: Judgement;
}

export const emptyAttempt: Attempt = {
  scans: [],
  temperature: null,
  earlierTemperatures: [],
  instrument: null,
  digits: "",
  mask: null,
  noted: plainVisit,
  documents: [],
  partySize: 1,
  skipped: [],
  shown: null,
  standIn: null,
  waitingNumber: null,
  judgement: { findings: [], beforehand: [], rules: [], roleByPass: null, groups: [], aboutStays: [] },
};

/** Somebody leaves. */
export const emptyExit: Attempt = { ...emptyAttempt, noted: { ...plainVisit, direction: "out" } };

/** The attempt with what the policy makes of all that it holds now. */
export function judged(attempt: Attempt, rules: DoorRules, nowMs: number): Attempt {
  const evidence = evidenceOf(attempt);
  return {
    ...attempt,
    judgement: {
      findings: rules.findingsOf(evidence, nowMs).filter(({ code }) => code !== "status.missing" || !hasOnlineCode(attempt)),
      beforehand: rules.findingsOf(beforehandOf(attempt), nowMs),
      rules: rules.speakingOf(evidence, nowMs),
      roleByPass: rules.roleByPass(evidence, nowMs),
      groups: rules.groupsToldApart(evidence, nowMs),
      aboutStays: rules.aboutStays(evidence, nowMs),
    },
  };
}

export function evidenceOf(attempt: Attempt): Evidence {
  const { temperature } = attempt;
  return {
    readings: readingsOf(attempt.scans),
    temperature: temperature === null ? null : { tenthsC: temperature.tenthsC, source: temperature.source },
    earlierTemperatures: attempt.earlierTemperatures,
    mask: attempt.mask,
    partySize: attempt.partySize,
    visit: {
      ...attempt.noted,
      identityChecked: attempt.noted.identityChecked || attempt.documents.some(({ pseudonym }) => pseudonym === null),
      documents: attempt.documents.flatMap(({ pseudonym }) => pseudonym ?? []),
    },
  };
}

/** The role in which this visitor is judged: a pass says it, else what staff chose. */
export function roleOf({ judgement, noted }: Attempt): PersonRole {
  return judgement.roleByPass ?? noted.role;
}

/** The kinds of the codes that could be read. */
export function kindsShown({ scans }: Attempt): ReadonlySet<CredentialKind> {
  return new Set(scans.flatMap(({ reading }) => (reading.kind === "credential" ? [reading.credential.claims.kind] : [])));
}

function readingsOf(scans: readonly Scan[]): readonly ScanReading[] {
  return scans.flatMap(({ reading }) => (reading.kind === "online" ? [] : [reading]));
}

/** A code was shown, whatever it turns out to say. */
function hasOnlineCode({ scans }: Attempt): boolean {
  return scans.some(({ reading }) => reading.kind === "online");
}

const answersToSteps: ReadonlySet<CredentialKind> = new Set(["health-code", "test-certificate"]);

/** Who it is, where from and with what, without anything that answers a step. */
function beforehandOf({ scans, noted, partySize }: Attempt): Evidence {
  const { role, groups, direction, declaredStays, medicines, goods } = noted;
  return {
    readings: readingsOf(scans).filter((reading) => reading.kind === "credential" && !answersToSteps.has(reading.credential.claims.kind)),
    temperature: null,
    earlierTemperatures: [],
    mask: null,
    partySize,
    visit: { ...plainVisit, role, groups, direction, declaredStays, medicines, goods: goods === null ? null : { kinds: goods.kinds, documents: [], disinfected: null } },
  };
}
