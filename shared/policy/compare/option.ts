import type { Rule } from "../policy-pack.ts";
import type { ByKind } from "./by-kind.ts";
import type { Sketch } from "./sketch.ts";

/** One way in which a visitor may differ from a plain one. */
export interface Option {
  /** How many differences it counts as. */
  readonly weight: number;
  /** What the visitor is, before all is done that is asked of such a visitor. */
  readonly who: (sketch: Sketch) => Sketch;
  /** What is not done, or not well, in spite of it. */
  readonly how: (sketch: Sketch) => Sketch;
}

const asIs = (sketch: Sketch): Sketch => sketch;

/** No difference. */
export const plain: Option = { weight: 0, who: asIs, how: asIs };

/** A difference in what somebody is. */
export function being(who: Option["who"]): Option {
  return { weight: 1, who, how: asIs };
}

/** A difference in what somebody does or shows. */
export function doing(how: Option["how"]): Option {
  return { weight: 1, who: asIs, how };
}

/** Both at once. */
export function joined(one: Option, other: Option): Option {
  return { weight: one.weight + other.weight, who: (sketch) => other.who(one.who(sketch)), how: (sketch) => other.how(one.how(sketch)) };
}

/** Each of the first with each of the second. */
export function eachWithEach(some: readonly Option[], others: readonly Option[]): readonly Option[] {
  return some.flatMap((one) => others.map((other) => joined(one, other)));
}

/** What may differ in the matter that a rule judges; its peers are the rules of the same kind on the other side, whose borders count, too. */
export type MatterOptions = ByKind<readonly Rule[], readonly Option[]>;
