import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { issueExample, issuedAtMs } from "../verify/example-issuers.ts";

const hourMs = 3_600_000;
const stay = { divisionCode: "110105", fromMs: issuedAtMs - 48 * hourMs, toMs: issuedAtMs - 24 * hourMs };

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
    expect((await issueExample({ claims: { kind: "itinerary", stays } })).length).toBeLessThanOrEqual(600);
  });

  it.each([
    ["a subject with a space", { subjectKey: "a b" }],
    ["an empty subject", { subjectKey: "" }],
    ["a key id beyond ASCII", { keyId: "钥匙" }],
    ["an empty issuer", { issuer: "" }],
    ["an issuer with half a surrogate pair", { issuer: "A\uD83D" }],
    ["a stay that ends before it begins", { claims: { kind: "itinerary", stays: [{ ...stay, fromMs: stay.toMs + 1_000, toMs: stay.fromMs }] } }],
    ["a division code that is no number", { claims: { kind: "itinerary", stays: [{ ...stay, divisionCode: "北京" }] } }],
    ["a division code of five digits", { claims: { kind: "itinerary", stays: [{ ...stay, divisionCode: "11010" }] } }],
    ["a laboratory of 65 characters", { claims: { kind: "test-certificate", result: "negative", sampledAtMs: null, reportedAtMs: null, laboratory: "x".repeat(65) } }],
    ["an expiry before 1970", { expiresAtMs: -1_000 }],
  ] as const)("does not sign %s, which nobody could read", async (_, change) => {
    await expect(issueExample(change)).rejects.toThrow(new RangeError("Cannot issue a code that would be refused as read.damaged"));
  });

  it("does not sign more stays than readers take", async () => {
    await expect(issueExample({ claims: { kind: "itinerary", stays: Array.from({ length: 101 }, () => stay) } })).rejects.toThrow("read.too-large");
  });
});
