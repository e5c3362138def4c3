import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import type { Visit } from "../../shared/domain/visit.ts";
import type { PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import type { ReceivedCheckIn } from "../../shared/wire/check-in.ts";
import type { ReceivedCheckOut } from "../../shared/wire/check-out.ts";

type Observed = Pick<ReceivedCheckIn | ReceivedCheckOut, "temperature" | "earlierTemperatures" | "mask" | "visit">;

/** The name of an answer is free text of whoever sends it, and could name a person: it is let go where no rule asks for it. */
function askedAnswers(answers: Visit["answers"], { rules }: PolicyInForce): Visit["answers"] {
  const asked = new Set(rules.flatMap(({ rule }) => (rule.kind === "questions" ? rule.questions.map(({ id }) => id) : [])));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

function visitOf({ declaredStays, answers, ...noted }: Observed["visit"], policy: PolicyInForce): Visit {
  return {
    ...noted,
    declaredStays: declaredStays.map(({ divisionCode, from, to }) => ({ divisionCode, fromMs: Date.parse(from), toMs: Date.parse(to) })),
    answers: askedAnswers(answers, policy),
  };
}

export interface RequestEvidence {
  readonly readings: readonly ScanReading[];
  readonly partySize: number;
  /** With the rules that speak of the place. */
  readonly policy: PolicyInForce;
}

/** What was read, and what the door has observed, as the rules look at it. */
export function evidenceOfRequest({ temperature, earlierTemperatures, mask, visit }: Observed, { readings, partySize, policy }: RequestEvidence): Evidence {
  return {
    readings,
    temperature,
    earlierTemperatures: earlierTemperatures.map(({ at, ...reading }) => ({ ...reading, atMs: Date.parse(at) })),
    mask,
    partySize,
    visit: visitOf(visit, policy),
  };
}
