import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { issueExample, issuedAtMs } from "../verify/example-issuers.ts";

const hourMs = 3_600_000;
const stay = { divisionCode: "110105", fromMs: issuedAtMs - 48 * hourMs, toMs: issuedAtMs - 24 * hourMs };
const itinerary = { kind: "itinerary", stays: [], colour: null, starred: false, borderEntries: [] } as const;
const pass = {
  kind: "pass",
  holder: "staff",
  venueId: "theatre",
  fromMs: issuedAtMs,
  toMs: issuedAtMs + 24 * hourMs,
  approver: null,
  groups: [],
  medicalCheckUntilMs: null,
  trainedUntilMs: null,
} as const;

describe("issueCode", () => {
  it("gives text for the alphanumeric mode of QR codes", async () => {
    expect(await issueExample()).toMatch(/^VG1:[0-9A-Z $%*+\-./:]+$/);
  });

  it("writes the worked example of the format's description", async () => {
    const description = readFileSync(new URL("../../docs/code-format.md", import.meta.url), "utf8");
    expect(description).toContain(`\n${await issueExample()}\n`);
  });

  it("keeps a health code within 300 characters, and a fortnight of stays within 600", async () => {
    expect((await issueExample()).length).toBeLessThanOrEqual(300);
    expect((await issueExample({ algorithm: "ES256" })).length).toBeLessThanOrEqual(300);
    const stays = Array.from({ length: 14 }, (_, day) => ({ divisionCode: String(110_105 + day * 10_100), fromMs: issuedAtMs - day * 24 * hourMs, toMs: issuedAtMs - day * 24 * hourMs }));
    expect((await issueExample({ claims: { kind: "itinerary", stays, colour: null, starred: false, borderEntries: [] } })).length).toBeLessThanOrEqual(600);
  });

  it.each([
    ["a subject with a space", { subjectKey: "a b" }],
    ["an empty subject", { subjectKey: "" }],
    ["a key id beyond ASCII", { keyId: "钥匙" }],
    ["an empty issuer", { issuer: "" }],
    ["an issuer with half a surrogate pair", { issuer: "A\uD83D" }],
    ["a stay that ends before it begins", { claims: { ...itinerary, stays: [{ ...stay, fromMs: stay.toMs + 1_000, toMs: stay.fromMs }] } }],
    ["a division code that is no number", { claims: { ...itinerary, stays: [{ ...stay, divisionCode: "北京" }] } }],
    ["a division code of five digits", { claims: { ...itinerary, stays: [{ ...stay, divisionCode: "11010" }] } }],
    ["a port without a division code", { claims: { ...itinerary, borderEntries: [{ atMs: issuedAtMs, portDivisionCode: "" }] } }],
    ["a release before the isolation", { claims: { kind: "monitoring", state: "held", sinceMs: issuedAtMs, releasedAtMs: issuedAtMs - 1_000 } }],
    ["a pass that ends before it begins", { claims: { ...pass, toMs: pass.fromMs - 1_000 } }],
    ["a pass for a venue whose id has a space", { claims: { ...pass, venueId: "a b" } }],
    ["an approver without a name", { claims: { ...pass, approver: "" } }],
    ["a group named twice", { claims: { ...pass, groups: ["canteen", "canteen"] } }],
    ["a booking that ends before it begins", { claims: { kind: "booking", venueId: "theatre", fromMs: issuedAtMs, toMs: issuedAtMs - 1_000 } }],
    ["a laboratory of 65 characters", { claims: { kind: "test-certificate", result: "negative", sampledAtMs: null, reportedAtMs: null, laboratory: "x".repeat(65) } }],
    ["an expiry before 1970", { expiresAtMs: -1_000 }],
  ] as const)("does not sign %s, which nobody could read", async (_, change) => {
    await expect(issueExample(change)).rejects.toThrow(new RangeError("Cannot issue a code that would be refused as read.damaged"));
  });

  it("does not sign more stays than readers take", async () => {
    await expect(issueExample({ claims: { ...itinerary, stays: Array.from({ length: 100 }, () => stay) } })).resolves.toMatch(/^VG1:/);
    await expect(issueExample({ claims: { ...itinerary, stays: Array.from({ length: 101 }, () => stay) } })).rejects.toThrow("read.too-large");
  });

  it("does not sign more border entries than readers take", async () => {
    const entry = { atMs: issuedAtMs, portDivisionCode: "310115" };
    await expect(issueExample({ claims: { ...itinerary, borderEntries: Array.from({ length: 20 }, () => entry) } })).resolves.toMatch(/^VG1:/);
    await expect(issueExample({ claims: { ...itinerary, borderEntries: Array.from({ length: 21 }, () => entry) } })).rejects.toThrow("read.too-large");
  });

  it("fits the largest itinerary into a QR code", async () => {
    const stays = Array.from({ length: 100 }, (_, day) => ({ divisionCode: String(110_105_000 + day * 3_917_113), fromMs: issuedAtMs - day * 7_919_000, toMs: issuedAtMs - day * 7_877_000 }));
    const borderEntries = Array.from({ length: 20 }, (_, index) => ({ atMs: issuedAtMs - index * 7_321_000, portDivisionCode: String(310_115_000 + index * 1_511_113) }));
    expect((await issueExample({ claims: { ...itinerary, stays, borderEntries, colour: "orange", starred: true } })).length).toBeLessThanOrEqual(4_296);
  });
});
