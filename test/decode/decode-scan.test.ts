import { encode } from "cborg";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBase45 } from "../../shared/decode/base45.ts";
import { decodeScan } from "../../shared/decode/decode-scan.ts";
import { claimsWith, exampleClaims, packClaims, packMessage, packPayload } from "./pack-code.ts";

const good = packClaims(exampleClaims);
const credential = -65_537;

function claimsOf(text: string): unknown {
  const scan = decodeScan(text);
  return scan.kind === "decoded" ? scan.code.claims : scan.code;
}

function refusalOf(text: string): string | null {
  const scan = decodeScan(text);
  return scan.kind === "unreadable" ? scan.code : null;
}

describe("decodeScan", () => {
  it("says what a code claims", () => {
    expect(decodeScan(good)).toMatchObject({
      kind: "decoded",
      code: {
        algorithm: "EdDSA",
        issuerKeyId: "demo-1",
        issuer: "Demo Health Authority",
        subjectKey: "k3J9xQ2mT7vRb1Zp",
        issuedAtMs: 1_649_577_600_000,
        expiresAtMs: 1_649_581_200_000,
        claims: { kind: "health-code", status: "green" },
      },
    });
  });

  it.each(["\r\n", "\n", "\t", " ", "\u3000", "\uFEFF"])("passes over the white space %j that scanners add", (space) => {
    expect(refusalOf(`${space}${good}${space}`)).toBeNull();
  });

  it("does not mend the case of letters", () => {
    expect(refusalOf(good.toLowerCase())).toBe("read.not-a-code");
    expect(refusalOf(`VG1:${good.slice(4).toLowerCase()}`)).toBe("read.damaged");
  });
});

describe("decodeScan on other people's codes", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \r\n"],
    ["a link", "https://example.org/menu?table=7"],
    ["an opaque code of a health platform", "https://health.example/c/0123456789abcdef0123456789abcd1649577600000"],
    ["a Wi-Fi network", "WIFI:T:WPA;S:guest;P:welcome;;"],
    ["a contact", "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD"],
    ["a payment", "wxp://f2f0abcdefghijklmnopqrstuvwxyz"],
    ["a product number", "6901234567892"],
    ["a sentence", "请出示健康码"],
    ["half a surrogate pair", "\uD83D"],
    ["a zero byte", "\0"],
    ["our prefix in the middle", `see ${good}`],
    ["a later version of the family", "VG2:NCFOXN"],
    ["our prefix without the colon", "VG1"],
  ])("calls %s not a code", (_, text) => {
    expect(refusalOf(text)).toBe("read.not-a-code");
  });

  it("knows an EU certificate, and does not support it", () => {
    expect(refusalOf("HC1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH%TAIOOW%I-1W1")).toBe("read.unsupported");
    expect(refusalOf("HC1:")).toBe("read.unsupported");
  });
});

describe("decodeScan on too much", () => {
  it("reads text up to the limit and refuses one character more", () => {
    expect(refusalOf(`VG1:${"0".repeat(4_292)}`)).toBe("read.damaged");
    expect(refusalOf(`VG1:${"0".repeat(4_293)}`)).toBe("read.too-large");
    expect(refusalOf("x".repeat(4_296))).toBe("read.not-a-code");
    expect(refusalOf("x".repeat(4_297))).toBe("read.too-large");
  });

  it("refuses a megabyte of text", () => {
    expect(refusalOf("V".repeat(1_000_000))).toBe("read.too-large");
    expect(refusalOf(`VG1:${"A".repeat(1_000_000)}`)).toBe("read.too-large");
  });

  it("inflates up to 16 KiB and refuses one byte more", () => {
    expect(refusalOf(packMessage(new Uint8Array(16_384)))).toBe("read.damaged");
    expect(refusalOf(packMessage(new Uint8Array(16_385)))).toBe("read.too-large");
  });

  it("refuses a bomb that fits into a QR code", () => {
    expect(refusalOf(packMessage(new Uint8Array(2_500_000)))).toBe("read.too-large");
  });

  it("reads a hundred stays and refuses one more", () => {
    const stays = (count: number) => Array.from({ length: count }, () => [110_105, 1_648_742_400, 1_649_174_399]);
    expect(refusalOf(packClaims(claimsWith([[credential, new Map([[2, stays(100)]])]])))).toBeNull();
    expect(refusalOf(packClaims(claimsWith([[credential, new Map([[2, stays(101)]])]])))).toBe("read.too-large");
  });
});

describe("decodeScan on claims", () => {
  it.each([
    [0, "unknown"],
    [1, "green"],
    [2, "yellow"],
    [3, "red"],
    [4, "grey"],
    [5, "unknown"],
    [-1, "unknown"],
    [1.5, "unknown"],
  ])("reads health status %d as %s", (number, status) => {
    expect(claimsOf(packClaims(claimsWith([[credential, new Map([[1, number]])]])))).toEqual({ kind: "health-code", status });
  });

  it.each([
    [0, "unknown"],
    [1, "negative"],
    [2, "positive"],
    [3, "pending"],
    [4, "unknown"],
    [-1, "unknown"],
  ])("reads test result %d as %s, and leaves missing what is not stated", (number, result) => {
    expect(claimsOf(packClaims(claimsWith([[credential, new Map([[3, new Map([[1, number]])]])]])))).toEqual({
      kind: "test-certificate",
      result,
      sampledAtMs: null,
      reportedAtMs: null,
      laboratory: null,
    });
  });

  it("reads stays at every depth of division code", () => {
    const stays = [11, 1101, 110105, 110105001].map((code) => [code, 1_648_742_400, 1_649_174_399]);
    expect(claimsOf(packClaims(claimsWith([[credential, new Map([[2, stays]])]])))).toEqual({
      kind: "itinerary",
      stays: ["11", "1101", "110105", "110105001"].map((divisionCode) => ({ divisionCode, fromMs: 1_648_742_400_000, toMs: 1_649_174_399_000 })),
      colour: null,
      starred: false,
      borderEntries: [],
    });
  });

  it("passes over claims that it does not know", () => {
    expect(refusalOf(packClaims(claimsWith([[7, Uint8Array.of(1)], [-70_000, "later"]])))).toBeNull();
  });

  it.each([
    ["a credential of a later kind", [[credential, new Map([[9, 1]])]]],
    ["no credential of ours", [[credential, undefined]]],
    ["an audience, which narrows where the code holds", [[3, "elsewhere"]]],
    ["a not-before time, which narrows when the code holds", [[5, 1_649_577_600]]],
  ] as const)("does not support %s", (_, replacements) => {
    expect(refusalOf(packClaims(claimsWith(replacements)))).toBe("read.unsupported");
  });

  it.each([
    ["no issuer", [[1, undefined]]],
    ["an empty issuer", [[1, ""]]],
    ["an issuer of 65 characters", [[1, "x".repeat(65)]]],
    ["an issuer with a line break", [[1, "A\nB"]]],
    ["an issuer with a character that turns the line around", [[1, "A\u202EB"]]],
    ["an issuer that is a number", [[1, 7]]],
    ["no subject", [[2, undefined]]],
    ["a subject with a space", [[2, "a b"]]],
    ["a subject of 65 characters", [[2, "x".repeat(65)]]],
    ["a subject in bytes", [[2, Uint8Array.of(65)]]],
    ["no expiry", [[4, undefined]]],
    ["an expiry as text", [[4, "2022-04-10"]]],
    ["an expiry after the year 9999", [[4, 253_402_300_800]]],
    ["no issue time", [[6, undefined]]],
    ["a negative issue time", [[6, -1]]],
    ["an issue time with a fraction", [[6, 1_649_577_600.5]]],
    ["two credentials at once", [[credential, new Map<number, unknown>([[1, 1], [2, []]])]]],
    ["an empty credential", [[credential, new Map()]]],
    ["a credential that is a number", [[credential, 1]]],
    ["a health status as text", [[credential, new Map([[1, "green"]])]]],
    ["a health status that is true", [[credential, new Map([[1, true]])]]],
    ["stays that are no list", [[credential, new Map([[2, 1]])]]],
    ["a stay without an end", [[credential, new Map([[2, [[110_105, 1]]]])]]],
    ["a stay that ends before it begins", [[credential, new Map([[2, [[110_105, 2, 1]]]])]]],
    ["a division code of three digits", [[credential, new Map([[2, [[110, 1, 2]]]])]]],
    ["a division code of five digits", [[credential, new Map([[2, [[11_010, 1, 2]]]])]]],
    ["a division code with a sign", [[credential, new Map([[2, [[-1, 1, 2]]]])]]],
    ["a division code with a fraction", [[credential, new Map([[2, [[1.25, 1, 2]]]])]]],
    ["a division code as text", [[credential, new Map([[2, [["110105", 1, 2]]]])]]],
    ["a test without a result", [[credential, new Map([[3, new Map()]])]]],
    ["a test that is a list", [[credential, new Map([[3, [1]]])]]],
    ["a sampling time as text", [[credential, new Map([[3, new Map<number, unknown>([[1, 1], [2, "now"]])]])]]],
    ["a laboratory that is null", [[credential, new Map([[3, new Map<number, unknown>([[1, 1], [4, null]])]])]]],
  ] as const)("calls %s damaged", (_, replacements) => {
    expect(refusalOf(packClaims(claimsWith(replacements)))).toBe("read.damaged");
  });

  it("takes the largest names, subjects and times", () => {
    expect(refusalOf(packClaims(claimsWith([[1, "卫".repeat(64)], [2, "x".repeat(64)], [4, 253_402_300_799]])))).toBeNull();
  });

  it("calls text that is not UTF-8 damaged", () => {
    const payload = encode(claimsWith([[1, "Demo \u0000"]]));
    payload[payload.indexOf(0)] = 0xff;
    expect(refusalOf(packPayload(payload))).toBe("read.damaged");
  });
});

describe("decodeScan on damage", () => {
  it("refuses a code cut short at any length", () => {
    const refusals = Array.from({ length: good.length }, (_, length) => refusalOf(good.slice(0, length)));
    expect(refusals.slice(0, 4)).toEqual(["read.not-a-code", "read.not-a-code", "read.not-a-code", "read.not-a-code"]);
    expect(new Set(refusals.slice(4))).toEqual(new Set(["read.damaged"]));
  });

  it.each([
    ["CBOR nested a thousand deep", packMessage(Uint8Array.from(Buffer.from(`${"81".repeat(1_000)}01`, "hex")))],
    ["CBOR nested deeply in the claims", packPayload(Uint8Array.from(Buffer.from(`a101${"81".repeat(1_000)}01`, "hex")))],
    ["a claim given twice", packPayload(Uint8Array.of(0xa2, 0x01, 0x61, 0x41, 0x01, 0x61, 0x42))],
    ["claims of indefinite length", packPayload(Uint8Array.of(0xbf, 0x01, 0x61, 0x41, 0xff))],
    ["claims that are a list", packPayload(Uint8Array.of(0x80))],
    ["empty claims", packPayload(new Uint8Array())],
    ["text in the place of the message", packMessage(new TextEncoder().encode("hello"))],
    ["Base45 that is not compressed", `VG1:${encodeBase45(new TextEncoder().encode("hello world"))}`],
  ])("calls %s damaged", (_, text) => {
    expect(refusalOf(text)).toBe("read.damaged");
    expect(refusalOf(good)).toBeNull();
  });

  it("answers to any text, and reads the next good code", () => {
    const base45 = fc.string({ unit: fc.constantFrom(...Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")), maxLength: 300 });
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      base45.map((text) => `VG1:${text}`),
      fc.uint8Array({ maxLength: 300 }).map(packMessage),
      fc.uint8Array({ maxLength: 300 }).map(packPayload),
      fc.jsonValue().map((value) => packPayload(encode(value))),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(refusalOf(text)).toMatch(/^read\.(not-a-code|damaged|unsupported|too-large)$/);
        expect(refusalOf(good)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
