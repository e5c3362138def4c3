import type { HealthStatus, MonitoringState, TestResult } from "../../../shared/domain/credential.ts";
import type { GoodsDocument, GoodsKind } from "../../../shared/domain/goods.ts";
import type { Direction, Medicine, Paper, PersonGroup, PersonRole, SeenColour, Symptom } from "../../../shared/domain/visit.ts";
import type { RiskLevel } from "../../../shared/risk/risk-area.ts";

/** A place that the visitor has stayed in, as it was typed. */
export interface TriedStay {
  /** A division code, or a name. */
  readonly place: string;
  /** What the risk list says of the place: what it really says, or something that somebody assumes. */
  readonly level: "listed" | RiskLevel | "none";
  /** The day of leaving, `2022-03-15`. */
  readonly left: string;
}

/** A visitor whom somebody makes up to see what the rules say. Numbers are as they were typed. */
export interface TriedVisitor {
  readonly code: HealthStatus | `seen-${SeenColour}` | "none";
  readonly codeHoursOld: string;
  readonly itinerary: "none" | "plain" | "starred";
  readonly stays: readonly TriedStay[];
  readonly test: TestResult | "none";
  readonly sampledHoursAgo: string;
  /** Empty: at the time of sampling. */
  readonly reportedHoursAgo: string;
  /** Empty: not measured. */
  readonly temperature: string;
  readonly mask: "medical" | "other" | "none" | "unseen";
  readonly role: PersonRole;
  readonly groups: readonly PersonGroup[];
  /** `null`: nobody has asked. */
  readonly symptoms: readonly Symptom[] | null;
  readonly answers: Readonly<Record<string, boolean>>;
  readonly identityChecked: boolean;
  readonly registered: boolean;
  readonly spacing: boolean;
  readonly booking: boolean;
  readonly pass: boolean;
  readonly papers: readonly Paper[];
  readonly cooperation: "given" | "refused" | "abusive";
  readonly direction: Direction;
  /** The classes of the authority's lists of persons on which the visitor stands. */
  readonly listed: readonly string[];
  /** Days; empty: the day that is tried. */
  readonly listedSince: string;
  readonly monitoring: MonitoringState | "none";
  readonly monitoringSince: string;
  /** Empty: not yet. */
  readonly monitoringReleased: string;
  readonly goods: readonly GoodsKind[];
  readonly goodsDocuments: readonly GoodsDocument[];
  readonly disinfected: boolean;
  readonly medicines: readonly Medicine[];
  /** What a pass says of its holder. */
  readonly medicalChecked: boolean;
  readonly trained: boolean;
}

/** Somebody with a fresh green code, a mask and a normal temperature. */
export const plainVisitor: TriedVisitor = {
  code: "green",
  codeHoursOld: "0",
  itinerary: "none",
  stays: [],
  test: "none",
  sampledHoursAgo: "24",
  reportedHoursAgo: "",
  temperature: "36.5",
  mask: "other",
  role: "visitor",
  groups: [],
  symptoms: [],
  answers: {},
  identityChecked: false,
  registered: false,
  spacing: true,
  booking: false,
  pass: false,
  papers: [],
  cooperation: "given",
  direction: "in",
  listed: [],
  listedSince: "",
  monitoring: "none",
  monitoringSince: "",
  monitoringReleased: "",
  goods: [],
  goodsDocuments: [],
  disinfected: false,
  medicines: [],
  medicalChecked: false,
  trained: false,
};

/** How somebody is tried. */
export interface Trying {
  readonly visitor: TriedVisitor;
  /** The gate; `null` for the first. */
  readonly gateId: string | null;
  /** With the venue's own pack as it is being written, in place of the one in force. */
  readonly withDraft: boolean;
}

export const staysMax = 20;

export function withStay(visitor: TriedVisitor, left: string): TriedVisitor {
  return visitor.stays.length >= staysMax ? visitor : { ...visitor, stays: [...visitor.stays, { place: "", level: "listed", left }] };
}

export function withStayAt(visitor: TriedVisitor, index: number, change: Partial<TriedStay>): TriedVisitor {
  return { ...visitor, stays: visitor.stays.map((stay, place) => (place === index ? { ...stay, ...change } : stay)) };
}

export function withoutStay(visitor: TriedVisitor, index: number): TriedVisitor {
  return { ...visitor, stays: visitor.stays.toSpliced(index, 1) };
}
