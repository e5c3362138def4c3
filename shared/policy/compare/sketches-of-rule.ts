import type { EntryPlace } from "../evaluation-context.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import type { Rule } from "../policy-pack.ts";
import { joined, plain, type Option } from "./option.ts";
import { matterOptions } from "./matter-options.ts";
import { bareSketch, type Sketch } from "./sketch.ts";
import { satisfied } from "./satisfy.ts";
import { entryOptions, stayOptions } from "./stay-options.ts";
import { whoOptions } from "./who-options.ts";

/** A made-up visitor, and by how much less plain than need be. */
export interface WeighedSketch {
  readonly sketch: Sketch;
  readonly weight: number;
}

function heaviest(options: readonly Option[]): number {
  return Math.max(...options.map(({ weight }) => weight));
}

/** All combinations of one option of each kind, the plainest first. */
function* combined(whos: readonly Option[], wheres: readonly Option[], matters: readonly Option[]): Generator<Option> {
  const total = heaviest(whos) + heaviest(wheres) + heaviest(matters);
  for (let weight = 0; weight <= total; weight += 1) {
    for (const who of whos) {
      for (const where of wheres) {
        for (const matter of matters) if (who.weight + where.weight + matter.weight === weight) yield joined(joined(who, where), matter);
      }
    }
  }
}

/**
 * Visitors at a door whom a rule may speak of, the plainest first: single differences, then pairs, then more, on both sides of each
 * border of the rule and of its peers. All that the policy asks of such a visitor is done, but for the differences.
 */
export function* sketchesOf(rule: Rule, peers: readonly Rule[], at: { readonly place: EntryPlace; readonly nowMs: number; readonly asks: PolicyInForce }): Generator<WeighedSketch> {
  const { place, nowMs, asks } = at;
  const bases = new Map<string, Sketch>();
  const wheres = [plain, ...stayOptions(rule, peers, place.divisionCode), ...entryOptions(rule, peers)];
  for (const { weight, who, how } of combined(whoOptions(rule, peers), wheres, [plain, ...matterOptions(rule, peers)])) {
    const being = who(bareSketch(place, nowMs));
    const key = JSON.stringify(being);
    const base = bases.get(key) ?? satisfied(being, asks);
    bases.set(key, base);
    yield { sketch: how(base), weight };
  }
}
