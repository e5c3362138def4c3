import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { BelowMessage } from "../../../shared/wire/policy.ts";
import { findingKey, objectionsAmong } from "./objection.ts";
import type { LintStack } from "./remembered-lint.ts";
import type { StackAtVenue, StackedPack } from "./stacked-pack.ts";

export interface ChangeAbove {
  readonly before: readonly StackAtVenue[];
  readonly after: readonly StackAtVenue[];
}

/** What lies above a pack at a venue, and what lay there before; `null` when that was nothing. */
interface ChangedStack extends StackAtVenue {
  readonly earlier: StackedPack | null;
}

function placeOf({ venueId, stack }: StackAtVenue): string {
  return `${stack.day} ${venueId} ${stack.pack.id}`;
}

function changedStacks({ before, after }: ChangeAbove): readonly ChangedStack[] {
  const stacks = new Map(before.map((each) => [placeOf(each), each.stack]));
  return after
    .map((each) => ({ ...each, earlier: stacks.get(placeOf(each)) ?? null }))
    .filter(({ stack, earlier }) => earlier?.key !== stack.key);
}

async function newObjections({ stack, earlier }: ChangedStack, lintStack: LintStack): Promise<readonly LintFinding[]> {
  const objections = objectionsAmong(await lintStack(stack));
  if (objections.length === 0 || earlier === null) return objections;
  const known = new Set(objectionsAmong(await lintStack(earlier)).map(findingKey));
  return objections.filter((objection) => !known.has(findingKey(objection)));
}

/** The packs that ask for more than they may by a change above them, and did not before, each with the venues at which that is the same. Stops when nobody waits for it any more. */
export async function objectionsBelow(change: ChangeAbove, lintStack: LintStack, isAwaited: () => boolean): Promise<BelowMessage> {
  const found = new Map<string, BelowMessage[number]>();
  const alike = Map.groupBy(changedStacks(change), ({ stack, earlier }) => `${earlier?.key ?? ""}: ${stack.key}`);
  for (const places of alike.values()) {
    const [one] = places;
    if (one === undefined || !isAwaited()) break;
    const lints = await newObjections(one, lintStack);
    if (lints.length === 0) continue;
    const { pack, version } = one.stack;
    const key = [version, ...lints.map(findingKey)].join(" ");
    const { venues = [] } = found.get(key) ?? {};
    found.set(key, { packId: pack.id, version, venues: [...new Set([...venues, ...places.map(({ venueId }) => venueId)])], lints: lints.map((finding) => ({ ...finding })) });
  }
  return [...found.values()];
}
