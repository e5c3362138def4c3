import type { BelowMessage } from "../../../shared/wire/policy.ts";
import { inTime } from "./in-time.ts";
import { objectionsBelow } from "../lint/objections-below.ts";
import type { PolicyChangeParts } from "./policy-change.ts";
import type { PolicyRecord } from "../policy-store.ts";
import { stacksInForce, type StackAtVenue } from "../lint/stacked-pack.ts";

export interface ChangeToKeep {
  readonly records: readonly PolicyRecord[];
  /** When the change can make a difference. */
  readonly instants: readonly number[];
}

/** Less than any page waits for an answer. */
const belowMsMax = 10_000;

/** Writes a change, and tells what it makes of the packs below; `null` when that takes too long, since the change holds in any case. */
export async function keepChange({ records, instants }: ChangeToKeep, { policies, venues, lintStack, bringUpToDate, log }: PolicyChangeParts): Promise<BelowMessage | null> {
  const stacks = (): readonly StackAtVenue[] => [...new Set(instants)].flatMap((atMs) => stacksInForce(venues(), policies.find, atMs));
  const before = stacks();
  if (records.length > 0) await policies.save(records);
  await bringUpToDate();
  const after = stacks();
  try {
    return await inTime(belowMsMax, (isAwaited) => objectionsBelow({ before, after }, lintStack, isAwaited));
  } catch (error) {
    log.failed(error);
    return null;
  }
}
