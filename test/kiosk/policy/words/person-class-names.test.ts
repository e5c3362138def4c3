import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { askedFacts } from "../../../../kiosk/policy/try/asked-facts.ts";
import { personClassName } from "../../../../kiosk/policy/words/person-class-names.ts";
import { policyPackFile } from "../../../support/policy-pack-file.ts";

const classes = askedFacts(globSync("shared/policy/packs/*.json").flatMap((path) => policyPackFile(path).rules)).personClasses;

test("there are classes to name", () => {
  expect(classes.length).toBeGreaterThan(10);
});

test.each(classes)("%s has a name in both languages", (personClass) => {
  const { "zh-CN": zh, en } = personClassName(personClass);
  expect(zh).toMatch(/^[\p{Script=Han}\d（）]+$/u);
  expect(en).toMatch(/^[A-Za-z\d -]+$/);
});

test("a class that the page does not know is shown as it is written", () => {
  expect(personClassName("night-shift")).toEqual({ "zh-CN": "night-shift", en: "night-shift" });
});
