import type { Venue } from "../../../shared/domain/venue.ts";
import { overlayVenueOf } from "../../../shared/policy/overlay-id.ts";
import type { BelowMessage } from "../../../shared/wire/policy.ts";
import type { Author } from "./author.ts";
import { inTime } from "./in-time.ts";
import { objectionsBelow } from "../lint/objections-below.ts";
import type { Forbidden, PolicyChangeParts } from "./policy-change.ts";
import type { PolicyRecord } from "../policy-store.ts";
import { stacksInForce, type StackAtVenue } from "../lint/stacked-pack.ts";

/** What is to be written, and whatever else was found with it. */
interface Made {
  readonly kind: "made";
  readonly records: readonly PolicyRecord[];
}

export interface ChangeToKeep<MadeChange extends Made> {
  /** Makes the change of what stands when its turn has come, or says why its author may not make it. */
  readonly make: () => MadeChange | Forbidden;
  readonly author: Author;
  readonly packId: string;
  /** When the change can make a difference. */
  readonly instants: readonly number[];
}

export interface KeptChange<MadeChange extends Made> {
  readonly kind: "kept";
  readonly made: MadeChange;
  /** `null` when finding out took too long. */
  readonly below: BelowMessage | null;
}

/** Less than any page waits for an answer. */
const belowMsMax = 10_000;

/** Makes and writes a change in one turn, and tells what it makes of the packs below, for which no other change waits; the change holds in any case. */
export async function keepChange<MadeChange extends Made>({ make, author, packId, instants }: ChangeToKeep<MadeChange>, parts: PolicyChangeParts): Promise<KeptChange<MadeChange> | Forbidden> {
  const { policies, lintStack, bringUpToDate, log, inTurn } = parts;
  // What becomes of other venues is not the business of a manager.
  const told = (): readonly Venue[] => parts.venues().filter(({ id }) => author.role === "administrator" || id === overlayVenueOf(packId));
  const stacks = (): readonly StackAtVenue[] => [...new Set(instants)].flatMap((atMs) => stacksInForce(told(), policies.find, atMs));
  const written = await inTurn(async () => {
    const made = make();
    if (made.kind === "forbidden") return made;
    const before = stacks();
    if (made.records.length > 0) await policies.save(made.records);
    return { kind: "written", made, before } as const;
  });
  if (written.kind === "forbidden") return written;
  const { made, before } = written;
  await bringUpToDate();
  const after = stacks();
  try {
    return { kind: "kept", made, below: await inTime(belowMsMax, (isAwaited) => objectionsBelow({ before, after }, lintStack, isAwaited)) };
  } catch (error) {
    log.failed(error);
    return { kind: "kept", made, below: null };
  }
}
