import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Credential, CredentialClaims, HealthStatus, ItineraryColour } from "../../shared/domain/credential.ts";
import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import { goodsDocuments, goodsKinds, type GoodsDocument, type GoodsKind, type GoodsShown } from "../../shared/domain/goods.ts";
import type { VenueClass } from "../../shared/domain/venue.ts";
import type { Obligation, Verdict } from "../../shared/domain/verdict.ts";
import { plainVisit, type Visit } from "../../shared/domain/visit.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { judge } from "../../shared/policy/judge.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { splitFindings } from "../../shared/policy/split-findings.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const nowMs = Date.parse("2022-02-10T08:00:00+08:00");

function shown(claims: CredentialClaims): ScanReading {
  const credential: Credential = { issuer: "home-province", issuerKeyId: "key-1", issuedAtMs: nowMs - 60_000, expiresAtMs: nowMs + 60_000, subjectKey: "carrier", claims };
  return { kind: "credential", credential };
}

interface Carrier {
  readonly health?: HealthStatus | null;
  readonly itinerary?: ItineraryColour | null;
  readonly tenthsC?: number;
  readonly visit?: Partial<Visit>;
}

/** A courier with two green codes, a normal temperature and a mask, unless it says otherwise. */
function carrierWith({ health = "green", itinerary = "green", tenthsC = 366, visit = {} }: Carrier): Evidence {
  const readings = [
    ...(health === null ? [] : [shown({ kind: "health-code", status: health })]),
    ...(itinerary === null ? [] : [shown({ kind: "itinerary", stays: [], colour: itinerary, starred: false, borderEntries: [] })]),
  ];
  return { readings, temperature: { tenthsC, source: "infrared" }, earlierTemperatures: [], mask: true, partySize: 1, visit: { ...plainVisit, role: "courier", ...visit } };
}

interface Place {
  readonly packs: readonly PolicyPack[];
  readonly venueClass: VenueClass;
  readonly divisionCode?: string;
}

function findingsAt({ packs, venueClass, divisionCode = "310113" }: Place, evidence: Evidence) {
  const policy = combinePacks("v", packs, nowMs);
  const place = { venueId: "venue", venueClass, divisionCode, setting: "urban" as const, zone: null };
  return splitFindings(evaluatePolicy(policy, evidence, { nowMs, risk: null, place, listedAs: () => [] }));
}

/** What becomes of the person, and what of the goods. */
function verdictsAt(place: Place, evidence: Evidence): readonly [person: Verdict, goods: Verdict] {
  const { onPerson, onGoods } = findingsAt(place, evidence);
  return [judge(onPerson).verdict, judge(onGoods).verdict];
}

function goods(kinds: readonly GoodsKind[], documents: readonly GoodsDocument[] = [], disinfected: boolean | null = true): GoodsShown {
  return { kinds, documents, disinfected };
}

const parcel = goods(["parcel"]);
const allPapers: readonly GoodsDocument[] = ["quarantine-certificate", "negative-test-certificate", "disinfection-certificate", "traceability"];

const plantPack = policyPackFile("shared/policy/packs/unit-plant-tong.json");
const coldChainPack = policyPackFile("shared/policy/packs/cn-prov-unnamed-culture.json");

const plant: Place = { packs: [plantPack], venueClass: "industry.factory" };
const market: Place = { packs: [coldChainPack], venueClass: "commerce.market" };
const warehouse: Place = { packs: [policyPackFile("shared/policy/packs/cn-two-festivals.json")], venueClass: "logistics.warehouse" };
const wuhanMarket: Place = { packs: [policyPackFile("shared/policy/packs/cn-wuhan-interim.json")], venueClass: "commerce.market", divisionCode: "420106" };
const kindergarten: Place = { packs: [policyPackFile("shared/policy/packs/sector-kindergarten.json")], venueClass: "edu.kindergarten" };
const yining: Place = { packs: [policyPackFile("shared/policy/packs/cn-xj-yining.json")], venueClass: "public.office", divisionCode: "654021" };

describe("a plant: the goods share what becomes of the carrier (R-005)", () => {
  it.each<[string, Carrier, Verdict, Verdict]>([
    ["all in order", {}, "admit", "admit"],
    ["37.3 °C", { tenthsC: 373 }, "admit", "admit"],
    ["37.4 °C", { tenthsC: 374 }, "refuse", "refuse"],
    ["a yellow health code", { health: "yellow" }, "refuse", "refuse"],
    ["a red health code", { health: "red" }, "refuse", "refuse"],
    ["a yellow itinerary code", { itinerary: "yellow" }, "refuse", "refuse"],
    ["a red itinerary code", { itinerary: "red" }, "refuse", "refuse"],
    ["no health code yet", { health: null }, "recheck", "recheck"],
    ["no itinerary code yet", { itinerary: null }, "recheck", "recheck"],
    ["not measured yet", { tenthsC: 0 }, "recheck", "recheck"],
    ["a health code that nobody knows", { health: "unknown" }, "cannot-check", "cannot-check"],
    ["not measured, with a red code: the refusal is sure", { tenthsC: 0, health: "red" }, "refuse", "refuse"],
  ])("%s", (_title, carrier, onPerson, onGoods) => {
    expect(verdictsAt(plant, carrierWith({ ...carrier, visit: { goods: parcel } }))).toEqual([onPerson, onGoods]);
  });

  it("says it of a driver as of a courier", () => {
    expect(verdictsAt(plant, carrierWith({ tenthsC: 374, visit: { role: "freight-driver", goods: parcel } }))).toEqual(["refuse", "refuse"]);
  });

  it("says nothing of goods that nobody brought", () => {
    expect(findingsAt(plant, carrierWith({ tenthsC: 374 })).onGoods).toEqual([]);
  });
});

describe("imported cold-chain food needs four papers, the carrier none (R-278)", () => {
  it("with all four it comes in", () => {
    expect(verdictsAt(market, carrierWith({ visit: { goods: goods(["imported-cold-chain"], allPapers) } }))).toEqual(["admit", "admit"]);
  });

  it.each(allPapers)("without the %s it stays outside, and the carrier does not", (missing) => {
    const papers = allPapers.filter((paper) => paper !== missing);
    expect(verdictsAt(market, carrierWith({ visit: { goods: goods(["imported-cold-chain"], papers) } }))).toEqual(["admit", "refuse"]);
  });

  it("a list of purchases stands in for none of them", () => {
    expect(verdictsAt(market, carrierWith({ visit: { goods: goods(["imported-cold-chain"], ["purchase-list"]) } }))).toEqual(["admit", "refuse"]);
  });

  it("one cold box among parcels keeps the load outside", () => {
    expect(verdictsAt(market, carrierWith({ visit: { goods: goods(["parcel", "imported-cold-chain"]) } }))).toEqual(["admit", "refuse"]);
    expect(verdictsAt(market, carrierWith({ visit: { goods: parcel } }))).toEqual(["admit", "admit"]);
  });
});

describe("a driver from across the border stays outside, the goods go in (R-282)", () => {
  it.each<[string, Carrier["visit"], Verdict, Verdict]>([
    ["a driver from across the border", { role: "freight-driver", groups: ["cross-border-driver"], goods: goods(["other"]) }, "refuse", "admit"],
    ["another driver", { role: "freight-driver", groups: [], goods: goods(["other"]) }, "admit", "admit"],
  ])("%s", (_title, visit, onPerson, onGoods) => {
    expect(verdictsAt(warehouse, carrierWith({ visit: visit ?? {} }))).toEqual([onPerson, onGoods]);
  });

  it("at a port as at a warehouse", () => {
    const driver = carrierWith({ visit: { role: "freight-driver", groups: ["cross-border-driver"], goods: goods(["other"]) } });
    expect(verdictsAt({ ...warehouse, venueClass: "transport.port" }, driver)).toEqual(["refuse", "admit"]);
  });
});

describe("live poultry and wildlife stay outside, whoever brings them (R-287)", () => {
  it.each<[string, GoodsKind[], Carrier, Verdict, Verdict]>([
    ["live poultry", ["live-poultry"], {}, "admit", "refuse"],
    ["wildlife", ["wildlife"], {}, "admit", "refuse"],
    ["live poultry among food", ["food", "live-poultry"], {}, "admit", "refuse"],
    ["food", ["food"], {}, "admit", "admit"],
    ["food, from somebody with a fever: no sentence of this city keeps the food out", ["food"], { tenthsC: 374 }, "refuse", "admit"],
    ["live poultry, from somebody with a fever", ["live-poultry"], { tenthsC: 374 }, "refuse", "refuse"],
    ["live poultry, from somebody who was not measured", ["live-poultry"], { tenthsC: 0 }, "recheck", "refuse"],
  ])("%s", (_title, kinds, carrier, onPerson, onGoods) => {
    expect(verdictsAt(wuhanMarket, carrierWith({ ...carrier, visit: { goods: goods(kinds) } }))).toEqual([onPerson, onGoods]);
  });
});

describe("two packs at one gate", () => {
  const both: Place = { packs: [plantPack, coldChainPack], venueClass: "industry.factory" };

  it.each<[string, readonly GoodsDocument[], number, Verdict, Verdict]>([
    ["papers and carrier in order", allPapers, 373, "admit", "admit"],
    ["papers missing", [], 373, "admit", "refuse"],
    ["the carrier has a fever", allPapers, 374, "refuse", "refuse"],
    ["the carrier was not measured, papers in order", allPapers, 0, "recheck", "recheck"],
    ["the carrier was not measured, papers missing: the refusal is sure", [], 0, "recheck", "refuse"],
  ])("%s", (_title, documents, tenthsC, onPerson, onGoods) => {
    expect(verdictsAt(both, carrierWith({ tenthsC, visit: { goods: goods(["imported-cold-chain"], documents) } }))).toEqual([onPerson, onGoods]);
  });
});

describe("what is to be done about goods is said of the goods alone", () => {
  const food = goods(["food"]);

  it.each<[string, Place, Evidence, readonly Obligation[]]>([
    ["a plant refuses the goods of who is refused", plant, carrierWith({ tenthsC: 374, visit: { goods: parcel } }), []],
    ["a plant writes down food without a list (R-276)", plant, carrierWith({ visit: { goods: food } }), ["register"]],
    ["a kindergarten refuses meat of unknown origin (R-288)", kindergarten, carrierWith({ visit: { role: "staff", goods: goods(["unknown-origin-meat"]) } }), []],
    ["Yining takes a parcel with a reminder (R-283)", yining, carrierWith({ visit: { goods: goods(["parcel"], [], false) } }), []],
  ])("%s", (_title, place, evidence, obligations) => {
    const { onPerson, onGoods } = findingsAt(place, evidence);
    expect(onGoods).toHaveLength(1);
    expect(judge(onGoods).obligations).toEqual(obligations);
    expect(onPerson.filter(({ code }) => code.startsWith("goods."))).toEqual([]);
  });
});

describe("whatever is brought", () => {
  const anyGoods = fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...goodsKinds), { minLength: 1 }),
    documents: fc.uniqueArray(fc.constantFrom(...goodsDocuments)),
    disinfected: fc.constantFrom(true, false, null),
  });
  const anyTenthsC = fc.constantFrom(0, 349, 366, 373, 374);

  it.each([
    ["a plant", plant],
    ["a market", market],
    ["a warehouse", warehouse],
    ["a market in Wuhan", wuhanMarket],
  ] as const)("at %s the person hears what would be said with empty hands", (_title, place) => {
    fc.assert(
      fc.property(anyGoods, anyTenthsC, (brought, tenthsC) => {
        const { onPerson } = findingsAt(place, carrierWith({ tenthsC, visit: { goods: brought } }));
        expect(onPerson).toEqual(findingsAt(place, carrierWith({ tenthsC })).onPerson);
      }),
    );
  });
});
