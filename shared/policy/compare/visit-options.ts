import type { GoodsDocument, GoodsKind } from "../../domain/goods.ts";
import type { Rule } from "../policy-pack.ts";
import { agesAround } from "./borders.ts";
import { being, doing, eachWithEach, joined, plain, type MatterOptions, type Option } from "./option.ts";
import { passOf } from "./satisfy.ts";
import { noted, showing } from "./sketch.ts";

const hourMs = 3_600_000;

const withoutPass = doing((sketch) => showing(sketch, "pass", []));
const withoutBooking = doing((sketch) => showing(sketch, "booking", []));
const unapproved = doing((sketch) => showing(sketch, "pass", [passOf(sketch, null)]));
const unchecked = doing((sketch) => showing(sketch, "pass", [{ ...passOf(sketch, null), medicalCheckUntilMs: null }]));
const untrained = doing((sketch) => showing(sketch, "pass", [{ ...passOf(sketch, null), trainedUntilMs: null }]));

/** Too early and too late for a slot, by as much as makes a difference. */
function slots(rules: readonly Rule[]): readonly Option[] {
  return agesAround(rules).flatMap((off) => [
    doing((sketch) => showing(sketch, "booking", [{ kind: "booking", venueId: sketch.place.venueId, fromMs: sketch.nowMs + off, toMs: sketch.nowMs + off + hourMs }])),
    doing((sketch) => showing(sketch, "booking", [{ kind: "booking", venueId: sketch.place.venueId, fromMs: sketch.nowMs - off - hourMs, toMs: sketch.nowMs - off }])),
  ]);
}

const buyerLacks: readonly Option[] = [
  plain,
  doing((sketch) => noted(sketch, { registered: false })),
  doing((sketch) => noted(sketch, { identityChecked: false })),
  doing((sketch) => noted(sketch, { symptoms: null })),
  doing((sketch) => noted(sketch, { symptoms: ["fever"] })),
];

const goodsAre: readonly Option[] = [plain, doing((sketch) => noted(sketch, { goods: sketch.visit.goods === null ? null : { ...sketch.visit.goods, disinfected: false } }))];

function bringing(kinds: readonly GoodsKind[]): readonly Option[] {
  return kinds.map((kind) => being((sketch) => noted(sketch, { goods: { kinds: [kind], documents: [], disinfected: null } })));
}

function lackingDocument(document: GoodsDocument): Option {
  return doing((sketch) => {
    const { goods } = sketch.visit;
    return noted(sketch, { goods: goods === null ? null : { ...goods, documents: goods.documents.filter((one) => one !== document) } });
  });
}

/** A carrier whom any policy sends away, with something that nobody minds. */
const carrierWithFever = joined(
  being((sketch) => noted(sketch, { goods: { kinds: ["other"], documents: [], disinfected: true } })),
  doing((sketch) => ({ ...showing(sketch, "health-code", [{ kind: "health-code", status: "red" }]), temperature: { tenthsC: 390, source: "infrared" } })),
);

/** What staff note, passes, bookings, and what somebody brings or buys. */
export const visitOptions = {
  cooperation: () => [doing((sketch) => noted(sketch, { cooperation: "refused" })), doing((sketch) => noted(sketch, { cooperation: "abusive" }))],
  spacing: () => [doing((sketch) => noted(sketch, { spacing: false }))],
  identity: () => [doing((sketch) => noted(sketch, { identityChecked: false }))],
  registration: () => [doing((sketch) => noted(sketch, { registered: false })), doing((sketch) => noted(sketch, { registered: true }))],
  "required-papers": ({ papers }) => papers.map((paper) => doing((sketch) => noted(sketch, { papers: sketch.visit.papers.filter((one) => one !== paper) }))),
  access: () => [withoutPass, withoutBooking, unapproved],
  "staff-record": () => [withoutPass, unchecked, untrained],
  "time-slot": (rule, peers) => slots([rule, ...peers]),
  "medicine-register": ({ medicines }) => eachWithEach(medicines.map((medicine) => being((sketch) => noted(sketch, { medicines: [medicine] }))), buyerLacks),
  "goods-documents": ({ goods, documents }) => eachWithEach(bringing(goods), [plain, ...documents.map(lackingDocument)]),
  "goods-ban": ({ goods }) => bringing(goods),
  "goods-disinfection": ({ goods }) => eachWithEach(bringing(goods), goodsAre),
  "carrier-and-goods": () => [carrierWithFever],
} satisfies Partial<MatterOptions>;
