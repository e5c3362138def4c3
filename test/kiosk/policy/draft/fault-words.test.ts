import { expect, test } from "vitest";
import { faultWords } from "../../../../kiosk/policy/draft/fault-words.ts";

const pack = { rules: [{ id: "mask" }, {}] };

test.each([
  { path: "rules[0].references[0]", rule: "mask", hint: "Say why this rule is needed" },
  { path: "rules[0].ageMax.value", rule: "mask", hint: "Look at this number" },
  { path: "rules[1].kind", rule: null, hint: null },
  { path: "rules[7].kind", rule: null, hint: null },
  { path: "rules", rule: null, hint: "There is no rule yet" },
  { path: "effective.from", rule: null, hint: "A day is needed" },
  { path: "trigger.assessmentRef", rule: null, hint: "Fill in the outbreak and its assessment" },
  { path: "trigger", rule: null, hint: "Only an outbreak that an administrator has recorded can be named" },
  { path: "trigger.to", rule: null, hint: "A day is needed" },
  { path: "sources[0].title", rule: null, hint: "Fill in what it is based on" },
  { path: "", rule: null, hint: null },
])("a fault at $path is said of rule $rule: $hint", ({ path, rule, hint }) => {
  const words = faultWords({ path, detail: "" }, pack);
  expect([words.rule, words.hint?.en ?? null]).toEqual([rule, hint]);
});
