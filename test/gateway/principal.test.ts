import { expect, test } from "vitest";
import { mayAct, type Principal } from "../../gateway/accounts/principal.ts";
import { actions, rights } from "../../gateway/accounts/rights.ts";

const principals: readonly Principal[] = [
  { role: "gate", name: "North", venueId: "theatre", gateId: "north" },
  { role: "manager", name: "Manager", venueId: "theatre" },
  { role: "inspector", name: "Inspector" },
  { role: "administrator", name: "Administrator" },
];

test.each(principals)("a $role with the right for the own venue has it there and nowhere else, and not for what belongs to no venue", (principal) => {
  for (const action of actions) {
    const places = ["theatre", "market", null].filter((venueId) => mayAct(principal, action, venueId));
    expect({ action, places }).toEqual({ action, places: { no: [], own: ["theatre"], any: ["theatre", "market", null] }[rights[action][principal.role]] });
  }
});
