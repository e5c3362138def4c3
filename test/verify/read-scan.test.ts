import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase45, encodeBase45 } from "../../shared/decode/base45.ts";
import { inflatedBytesMax } from "../../shared/decode/decode-scan.ts";
import { inflateZlib } from "../../shared/decode/inflate-zlib.ts";
import { readScan } from "../../shared/verify/read-scan.ts";
import { anyClaims } from "../decode/any-claims.ts";
import { exampleClaims, packClaims, packMessage } from "../decode/pack-code.ts";
import { exampleKeyring, issueExample, issuedAtMs } from "./example-issuers.ts";

const keyring = await exampleKeyring();
const nowMs = issuedAtMs + 60_000;

const subjectKey = fc.string({ unit: fc.constantFrom(...Array.from("abcXYZ019-_~!")), minLength: 1, maxLength: 64 });

describe("readScan", () => {
  it.each(["EdDSA", "ES256"] as const)("gives back whatever an issuer signed with %s", async (algorithm) => {
    await fc.assert(
      fc.asyncProperty(anyClaims, subjectKey, async (signed, subject) => {
        const reading = await readScan(await issueExample({ algorithm, claims: signed, subjectKey: subject }), keyring, nowMs);
        expect(reading).toEqual({
          kind: "credential",
          credential: {
            issuer: "Demo Health Authority",
            issuerKeyId: `demo-${algorithm}`,
            issuedAtMs: 1_649_577_600_000,
            expiresAtMs: 1_649_581_200_000,
            subjectKey: subject,
            claims: signed,
          },
        });
      }),
      { numRuns: 200 },
    );
  });

  it.each(["EdDSA", "ES256"] as const)("refuses a message signed with %s when any one bit of it is flipped", async (algorithm) => {
    const message = inflateZlib(decodeBase45((await issueExample({ algorithm })).slice(4)) ?? new Uint8Array(), inflatedBytesMax);
    if (typeof message === "string") expect.unreachable(message);
    for (let bit = 0; bit < message.length * 8; bit++) {
      const flipped = message.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect((await readScan(packMessage(flipped), keyring, nowMs)).kind).toBe("unusable");
    }
  });

  it("refuses a code when any one character of it is another", async () => {
    const text = await issueExample();
    for (let index = 0; index < text.length; index++) {
      const other = text[index] === "7" ? "8" : "7";
      expect((await readScan(text.slice(0, index) + other + text.slice(index + 1), keyring, nowMs)).kind).toBe("unusable");
    }
  });

  it("reads nothing else out of a code when any one byte of its compressed form is another", async () => {
    const text = await issueExample();
    const original = await readScan(text, keyring, nowMs);
    const compressed = decodeBase45(text.slice(4)) ?? new Uint8Array();
    for (let index = 0; index < compressed.length; index++) {
      for (const change of [0x01, 0x80, 0xff]) {
        const changed = compressed.slice();
        changed[index] = (changed[index] ?? 0) ^ change;
        const reading = await readScan(`VG1:${encodeBase45(changed)}`, keyring, nowMs);
        expect(reading.kind === "unusable" ? original : reading).toEqual(original);
      }
    }
  });

  it("says why a text could not be read, and reads the next good code", async () => {
    const good = await issueExample();
    const hostile = [
      ["", "read.not-a-code"],
      ["https://example.org/", "read.not-a-code"],
      ["HC1:NCF", "read.unsupported"],
      [good.slice(0, -1), "read.damaged"],
      [`${good}00`, "read.damaged"],
      [packMessage(new Uint8Array(2_500_000)), "read.too-large"],
      ["V".repeat(1_000_000), "read.too-large"],
      [packClaims(exampleClaims), "auth.unknown-issuer"],
    ] as const;
    for (const [text, code] of hostile) {
      expect(await readScan(text, keyring, nowMs)).toEqual({ kind: "unusable", code });
      expect((await readScan(good, keyring, nowMs)).kind).toBe("credential");
    }
  });

  it("reads many codes at a time without mixing them up", async () => {
    const subjects = Array.from({ length: 50 }, (_, index) => `subject-${index}`);
    const texts = await Promise.all(subjects.map((subject) => issueExample({ subjectKey: subject })));
    const readings = await Promise.all(texts.map((text) => readScan(text, keyring, nowMs)));
    expect(readings.map((reading) => (reading.kind === "credential" ? reading.credential.subjectKey : reading.code))).toEqual(subjects);
  });
});
