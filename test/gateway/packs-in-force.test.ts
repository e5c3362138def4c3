import { describe, expect, test } from "vitest";
import { packsOfDay } from "../../gateway/policies/packs-in-force.ts";
import type { Activation } from "../../gateway/policies/policy-book.ts";
import type { PolicyShelf } from "../../gateway/policies/policy-shelf.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { samplePack } from "../support/sample-pack.ts";

const theatre: Venue = {
  id: "theatre",
  name: "Theatre",
  venueClass: "culture.theatre",
  divisionCode: "310113",
  setting: "urban",
  policyId: "base",
  licence: { seats: 400, persons: null },
  capacity: { seats: null, shareBasisPoints: null, persons: null },
  gates: [],
};
const market: Venue = { ...theatre, id: "market", venueClass: "commerce.market" };
const base = samplePack({ id: "base", layer: "sector" });

function shelfOf(...packs: readonly PolicyPack[]): PolicyShelf {
  return new Map([base, ...packs].map((pack) => [pack.id, { pack, version: `${pack.id}@1`, origin: "shipped" }]));
}

function activation(changes: Partial<Activation> = {}): Activation {
  return { id: "1", packId: "city-order", packVersion: "city-order@1", venueIds: null, from: "2022-04-10", to: null, reason: "order", by: "administrator", atMs: 0, ended: null, ...changes };
}

function endedOn(day: string): Activation["ended"] {
  return { reason: "over", by: "administrator", atMs: Date.parse(`${day}T12:00:00+08:00`) };
}

interface Question {
  readonly pack?: Partial<PolicyPack>;
  readonly activations?: readonly Activation[];
  readonly day?: string;
  readonly venue?: Venue;
}

/** Why the city's order is in force, as far as it is. */
function groundsOf({ pack = {}, activations = [], day = "2022-04-16", venue = theatre }: Question): readonly string[] {
  const order = samplePack(pack);
  const packs = packsOfDay({ shelf: shelfOf(order), activations }, day)(venue) ?? [];
  const grounds = packs.find((each) => each.pack.id === order.id)?.grounds ?? [];
  return grounds.map((ground) => (ground.kind === "activation" ? `activation ${ground.activation.id}` : ground.kind));
}

const april = { from: "2022-04-10", to: "2022-04-20", certainty: "stated" } as const;

describe("a pack comes into force by itself", () => {
  test.each<[string, Question, boolean]>([
    ["on its first day", { pack: { effective: april }, day: "2022-04-10" }, true],
    ["on its last day", { pack: { effective: april }, day: "2022-04-20" }, true],
    ["not on the day before", { pack: { effective: april }, day: "2022-04-09" }, false],
    ["not on the day after", { pack: { effective: april }, day: "2022-04-21" }, false],
    ["not with a suspect date", { pack: { effective: { ...april, certainty: "suspect" } } }, false],
    ["not with a masked date", { pack: { effective: { ...april, certainty: "masked" } } }, false],
    ["not without a first day", { pack: { effective: { ...april, from: null } } }, false],
    ["not without a last day", { pack: { effective: { ...april, to: null } } }, false],
    ["in a division of its scope", { pack: { effective: april, scope: { divisions: ["11", "3101"], venueClasses: null } } }, true],
    ["not in another division", { pack: { effective: april, scope: { divisions: ["3102"], venueClasses: null } } }, false],
    ["at a venue of a class that it names", { pack: { effective: april, scope: { divisions: null, venueClasses: ["culture.theatre"] } } }, true],
    ["not at a venue of another class", { pack: { effective: april, scope: { divisions: ["31"], venueClasses: ["culture.cinema"] } } }, false],
    ["while what triggered it lasts", { pack: { effective: april, trigger: { triggerRef: "t", assessmentRef: "a", from: "2022-04-01", to: "2022-04-16" } } }, true],
    ["not any longer than that", { pack: { effective: april, trigger: { triggerRef: "t", assessmentRef: "a", from: "2022-04-01", to: "2022-04-15" } } }, false],
    ["at the venue whose name it bears", { pack: { id: "venue-theatre", layer: "venue", effective: april } }, true],
    ["not at another one", { pack: { id: "venue-market", layer: "venue", effective: april } }, false],
  ])("%s", (_what, question, isInForce) => {
    expect(groundsOf(question)).toEqual(isInForce ? ["by-itself"] : []);
  });
});

describe("an activation puts a pack in force, whatever its dates", () => {
  test.each<[string, Question, readonly string[]]>([
    ["wherever its scope reaches", { activations: [activation()] }, ["activation 1"]],
    ["at the venues that it names", { activations: [activation({ venueIds: ["market", "theatre"] })] }, ["activation 1"]],
    ["and not at others", { activations: [activation({ venueIds: ["market"] })] }, []],
    ["never outside its scope", { pack: { scope: { divisions: null, venueClasses: ["commerce.market"] } }, activations: [activation({ venueIds: ["theatre"] })] }, []],
    ["from its first day", { activations: [activation()], day: "2022-04-10" }, ["activation 1"]],
    ["and not before", { activations: [activation()], day: "2022-04-09" }, []],
    ["to its last day", { activations: [activation({ to: "2022-04-16" })] }, ["activation 1"]],
    ["and not after", { activations: [activation({ to: "2022-04-15" })] }, []],
    ["until somebody ends it", { activations: [activation({ ended: endedOn("2022-04-16") })] }, []],
    ["beside coming into force by itself", { pack: { effective: april }, activations: [activation()] }, ["by-itself", "activation 1"]],
    ["no longer than what triggered it", { pack: { trigger: { triggerRef: "t", assessmentRef: "a", from: "2022-04-01", to: "2022-04-15" } }, activations: [activation()] }, []],
  ])("%s", (_what, question, grounds) => {
    expect(groundsOf(question)).toEqual(grounds);
  });
});

describe("the newest activation of a pack supersedes the older ones", () => {
  test.each<[string, Question, readonly string[]]>([
    ["at the same venue", { activations: [activation(), activation({ id: "2" })] }, ["activation 2"]],
    ["not at a venue that it does not name", { activations: [activation(), activation({ id: "2", venueIds: ["theatre"] })], venue: market }, ["activation 1"]],
    ["also one for that venue alone", { activations: [activation({ venueIds: ["theatre"] }), activation({ id: "2" })] }, ["activation 2"]],
    ["only from its first day", { activations: [activation(), activation({ id: "2", from: "2022-04-17" })] }, ["activation 1"]],
    ["also when it has ended", { activations: [activation(), activation({ id: "2", ended: endedOn("2022-04-15") })] }, []],
    ["also when its last day is over", { activations: [activation(), activation({ id: "2", to: "2022-04-15" })] }, []],
    ["not when it was ended before its first day", { activations: [activation(), activation({ id: "2", from: "2022-04-15", ended: endedOn("2022-04-14") })] }, ["activation 1"]],
    ["not those of other packs", { activations: [activation(), activation({ id: "2", packId: "base" })] }, ["activation 1"]],
  ])("%s", (_what, question, grounds) => {
    expect(groundsOf(question)).toEqual(grounds);
  });
});

describe("what a venue has to follow", () => {
  test("is the pack that it names, whatever that says of dates and scope, with all others, in the order of their ids", () => {
    const narrow = { ...base, scope: { divisions: ["11"], venueClasses: ["medical.clinic"] } } as const;
    const shelf = new Map([...shelfOf(samplePack({ id: "zz", effective: april }), samplePack()), ["base", { pack: narrow, version: "base@1", origin: "saved" }]] as const);
    const packs = packsOfDay({ shelf, activations: [activation({ packId: "base", packVersion: "base@1" })] }, "2022-04-16")(theatre);
    expect(packs?.map(({ version, grounds }) => [version, grounds.map(({ kind }) => kind)])).toEqual([
      ["base@1", ["base"]],
      ["zz@1", ["by-itself"]],
    ]);
  });

  test("is not known when the pack that it names is not there", () => {
    expect(packsOfDay({ shelf: shelfOf(), activations: [] }, "2022-04-16")({ ...theatre, policyId: "gone" })).toBeNull();
  });
});
