import type { Rule } from "../policy-pack.ts";
import { agesAround } from "./borders.ts";
import { callByKind } from "./by-kind.ts";
import { codeOptions } from "./code-options.ts";
import { healthOptions } from "./health-options.ts";
import { doing, type MatterOptions, type Option } from "./option.ts";
import { testOptions } from "./test-options.ts";
import { visitOptions } from "./visit-options.ts";

const none = (): readonly Option[] => [];

function listAges(rule: Rule, peers: readonly Rule[]): readonly Option[] {
  const old = agesAround([rule, ...peers]).map((listAgeMs) => doing((sketch) => ({ ...sketch, listAgeMs })));
  return [...old, doing((sketch) => ({ ...sketch, listAgeMs: null }))];
}

/** Stays and arrivals have options of their own; capacity and events are no matter of a visitor. */
const byKind: MatterOptions = {
  ...codeOptions,
  ...testOptions,
  ...healthOptions,
  ...visitOptions,
  "risk-stay": none,
  "risk-list-age": listAges,
  "listed-area-stay": none,
  "case-trajectory": none,
  "event-size": none,
  capacity: none,
  "never-stricter": none,
  "not-asked": none,
};

/** How visitors may differ in what a rule judges, besides where they were. */
export function matterOptions(rule: Rule, peers: readonly Rule[]): readonly Option[] {
  return callByKind(byKind, rule, peers);
}
