import type { Stay } from "./credential.ts";
import type { GoodsShown } from "./goods.ts";

/** In what role somebody comes; a valid pass says it, else the staff at the door. */
export const personRoles = ["visitor", "staff", "student", "parent", "resident", "patient", "courier", "freight-driver", "exam-staff"] as const;

export type PersonRole = (typeof personRoles)[number];

/** Groups that the sources single out by what somebody does. */
export const personGroups = [
  "imported-cold-chain",
  "port-cargo",
  "quarantine-site",
  "high-risk-post",
  "medium-risk-post",
  "canteen",
  "catering",
  "public-transport",
  "health-care",
  "delivery",
  "cross-border-driver",
  "lower-primary",
  "on-duty",
] as const;

export type PersonGroup = (typeof personGroups)[number];

export const symptoms = ["fever", "dry-cough", "fatigue", "sore-throat", "chest-tightness", "abdominal-pain", "diarrhoea", "uncured-infection"] as const;

export type Symptom = (typeof symptoms)[number];

/** What staff have seen on paper, or in a register of the venue. */
export const papers = [
  "return-to-class-certificate",
  "release-certificate",
  "immunisation-certificate",
  "health-card",
  "community-filing",
  "unit-filing",
  "trip-approval",
  "host-approval",
  "guardian-consent",
] as const;

export type Paper = (typeof papers)[number];

export const medicines = ["antipyretic", "cough-medicine"] as const;

export type Medicine = (typeof medicines)[number];

/** The colour that staff saw with their own eyes, on a telephone or on paper. */
export const seenColours = ["green", "yellow", "red", "grey"] as const;

export type SeenColour = (typeof seenColours)[number];

export type Direction = "in" | "out";

/** `abusive`: staff were insulted or hurt, or order was disturbed. */
export type Cooperation = "given" | "refused" | "abusive";

/** What staff see, ask and note besides codes, temperature and mask; `null` is what nobody has looked at or asked yet. */
export interface Visit {
  readonly role: PersonRole;
  readonly groups: readonly PersonGroup[];
  readonly direction: Direction;
  /** What the person said of places stayed in; counts like an itinerary. */
  readonly declaredStays: readonly Stay[];
  readonly symptoms: readonly Symptom[] | null;
  /** Answers to the questions of a policy, by the id of the question. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly cooperation: Cooperation;
  /** Whether the distance in the queue is kept. */
  readonly spacing: boolean | null;
  readonly medicalMask: boolean | null;
  /** Of a health code that cannot be read here; `null` when none was looked at. */
  readonly codeSeen: SeenColour | null;
  /** An identity document was seen and belongs to the person. */
  readonly identityChecked: boolean;
  /** Keyed pseudonyms of identity documents whose numbers were read; never a number. Each counts as a checked document. */
  readonly documents: readonly string[];
  readonly registered: boolean;
  readonly papers: readonly Paper[];
  readonly goods: GoodsShown | null;
  /** What somebody wants to buy at a pharmacy. */
  readonly medicines: readonly Medicine[];
}

/** A visitor of whom nothing more has been noted. */
export const plainVisit: Visit = {
  role: "visitor",
  groups: [],
  direction: "in",
  declaredStays: [],
  symptoms: null,
  answers: {},
  cooperation: "given",
  spacing: null,
  medicalMask: null,
  codeSeen: null,
  identityChecked: false,
  documents: [],
  registered: false,
  papers: [],
  goods: null,
  medicines: [],
};

/** Whether an identity document was checked, by eye or by reading its number. */
export function isIdentityKnown({ identityChecked, documents }: Visit): boolean {
  return identityChecked || documents.length > 0;
}
