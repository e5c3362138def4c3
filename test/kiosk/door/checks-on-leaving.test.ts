import { describe, expect, test } from "vitest";
import { checksOnLeaving } from "../../../kiosk/door/leaving/checks-on-leaving.ts";
import { goodsRules, maskRule, restRule } from "./every-rule.ts";
import { onLeaving } from "./exit-setups.ts";
import { noonMs, openDoor, setupWith, theatrePack } from "./door-fixture.ts";

describe("what the rules for leaving look at", () => {
  test.each([
    ["the theatre's rules", theatrePack.rules, "nobody"],
    ["rules of which none speaks", [], "nobody"],
    ["a rule that only forbids to ask", [{ id: "no-codes", references: [], kind: "not-asked", credentials: ["health-code"], appliesTo: { directions: ["in", "out"] } }], "nobody"],
    ["papers of goods", goodsRules.slice(0, 1).map(onLeaving), "goods"],
    ["papers of goods, and a mask", [...goodsRules.slice(0, 1), maskRule].map(onLeaving), "people"],
    ["a mask, in and out", [{ ...maskRule, appliesTo: { directions: ["in", "out"] } }], "people"],
    ["a temperature elsewhere", [{ ...restRule, appliesTo: { directions: ["out"], venueClasses: ["edu.school"] } }], "nobody"],
  ] as const)("of %s", (_, rules, looksAt) => {
    expect(checksOnLeaving(openDoor(setupWith(rules)).door().rules.inForce(noonMs, "out"))).toBe(looksAt);
  });
});
