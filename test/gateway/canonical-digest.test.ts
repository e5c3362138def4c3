import { expect, it } from "vitest";
import { canonicalDigest } from "../../gateway/check-in/canonical-digest.ts";

const body = { id: "1", visit: { identityChecked: true, documents: ["AAAAAAAAAAAAAAAAAAAAAA"] } };

it("holds nothing that a guessed document number could be compared with", () => {
  expect(canonicalDigest({ ...body, visit: { ...body.visit, documents: ["BBBBBBBBBBBBBBBBBBBBBB"] } })).toBe(canonicalDigest(body));
});

it("tells bodies apart by how many documents were shown, and by all the rest", () => {
  expect(canonicalDigest({ ...body, visit: { ...body.visit, documents: [] } })).not.toBe(canonicalDigest(body));
  expect(canonicalDigest({ ...body, visit: { ...body.visit, identityChecked: false } })).not.toBe(canonicalDigest(body));
  expect(canonicalDigest({ ...body, id: "2" })).not.toBe(canonicalDigest(body));
});

it("does not depend on the order of keys", () => {
  expect(canonicalDigest({ visit: { documents: ["AAAAAAAAAAAAAAAAAAAAAA"], identityChecked: true }, id: "1" })).toBe(canonicalDigest(body));
});
