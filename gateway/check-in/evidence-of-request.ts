import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import type { Visit } from "../../shared/domain/visit.ts";
import type { ReceivedCheckIn } from "../../shared/wire/check-in.ts";
import type { ReceivedCheckOut } from "../../shared/wire/check-out.ts";

type Observed = Pick<ReceivedCheckIn | ReceivedCheckOut, "temperature" | "earlierTemperatures" | "mask" | "visit">;

function visitOf({ declaredStays, ...noted }: Observed["visit"]): Visit {
  return { ...noted, declaredStays: declaredStays.map(({ divisionCode, from, to }) => ({ divisionCode, fromMs: Date.parse(from), toMs: Date.parse(to) })) };
}

/** What was read, and what the door has observed, as the rules look at it. */
export function evidenceOfRequest(readings: readonly ScanReading[], { temperature, earlierTemperatures, mask, visit }: Observed, partySize: number): Evidence {
  return {
    readings,
    temperature,
    earlierTemperatures: earlierTemperatures.map(({ at, ...reading }) => ({ ...reading, atMs: Date.parse(at) })),
    mask,
    partySize,
    visit: visitOf(visit),
  };
}
