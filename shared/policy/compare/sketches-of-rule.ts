import type { EntryPlace } from "../evaluation-context.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import type { Rule } from "../policy-pack.ts";
import { joined, plain, type Option } from "./option.ts";
import { matterOptions } from "./matter-options.ts";
import { bareSketch, type Sketch } from "./sketch.ts";
import { satisfied } from "./satisfy.ts";
import { entryOptions, stayOptions } from "./stay-options.ts";
import { whoOptions } from "./who-options.ts";

/** Enough for every rule that the sources have; what would be more is cut off, the least plain visitors first. */
const sketchesPerPlaceMax = 2_500;

/** A made-up visitor, and by how much less plain than need be. */
export interface WeighedSketch {
  readonly sketch: Sketch;
  readonly weight: number;
}

function optionsOf(rule: Rule, peers: readonly Rule[], place: EntryPlace): readonly Option[] {
  const where = [plain, ...stayOptions(rule, peers, place.divisionCode), ...entryOptions(rule, peers)];
  const matters = [plain, ...matterOptions(rule, peers)];
  const all = whoOptions(rule, peers).flatMap((who) => where.flatMap((stay) => matters.map((matter) => joined(joined(who, stay), matter))));
  return all.toSorted((one, other) => one.weight - other.weight).slice(0, sketchesPerPlaceMax);
}

/**
 * Visitors at a door whom a rule may speak of, the plainest first: single differences, then pairs, then more, on both sides of each
 * border of the rule and of its peers. All that the policy asks of such a visitor is done, but for the differences.
 */
export function* sketchesOf(rule: Rule, peers: readonly Rule[], at: { readonly place: EntryPlace; readonly nowMs: number; readonly asks: PolicyInForce }): Generator<WeighedSketch> {
  const { place, nowMs, asks } = at;
  const bases = new Map<string, Sketch>();
  for (const { weight, who, how } of optionsOf(rule, peers, place)) {
    const being = who(bareSketch(place, nowMs));
    const key = JSON.stringify(being);
    const base = bases.get(key) ?? satisfied(being, asks);
    bases.set(key, base);
    yield { sketch: how(base), weight };
  }
}
