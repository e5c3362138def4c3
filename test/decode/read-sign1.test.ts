import { decode, encode } from "cborg";
import { describe, expect, it } from "vitest";
import { readSign1 } from "../../shared/decode/read-sign1.ts";
import { signatureInput } from "../../shared/decode/signature-input.ts";
import coseSign1 from "../fixtures/codes/cose-sign1.json" with { type: "json" };

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const es256 = Uint8Array.of(0xa1, 0x01, 0x26);
const keyId = Uint8Array.of(0x31, 0x31);
const signature = new Uint8Array(64).fill(7);
const payload = Uint8Array.of(0xa0);

const message = (...items: readonly unknown[]) => encode(items);

describe("readSign1 on published messages", () => {
  it.each(coseSign1.messages.filter(({ signedBytes }) => signedBytes !== null))("finds in $name ($about) what the signature covers", ({ message, signedBytes }) => {
    expect(readSign1(bytes(message))).toMatchObject({ signedBytes: bytes(signedBytes ?? "") });
  });

  it.each(coseSign1.messages.filter(({ signedBytes }) => signedBytes === null))("refuses $name ($about)", ({ message, outcome }) => {
    expect(readSign1(bytes(message))).toBe(outcome);
  });

  it("reads key id, algorithm and payload of the signed CBOR Web Token", () => {
    const token = coseSign1.messages.find(({ name }) => name === "RFC 8392 appendix A.3");
    const sign1 = readSign1(bytes(token?.message ?? ""));
    expect(sign1).toMatchObject({ algorithm: "ES256", keyId: "AsymmetricECDSA256" });
    expect(typeof sign1 === "string" ? sign1 : decode(sign1.payload, { useMaps: true }).get(2)).toBe("erikw");
  });
});

describe("readSign1", () => {
  it("takes the key id from the signed or from the open header", () => {
    const withKeyId = encode(new Map<number, unknown>([[1, -8], [4, keyId]]));
    expect(readSign1(message(withKeyId, new Map(), payload, signature))).toMatchObject({ algorithm: "EdDSA", keyId: "11" });
    expect(readSign1(message(es256, new Map([[4, keyId]]), payload, signature))).toMatchObject({ algorithm: "ES256", keyId: "11" });
  });

  it.each([
    ["an algorithm outside the signed header", message(Uint8Array.of(0xa0), new Map<number, unknown>([[1, -7], [4, keyId]]), payload, signature), "read.unsupported"],
    ["a critical header parameter", message(encode(new Map<number, unknown>([[1, -7], [2, [99]], [99, 0]])), new Map([[4, keyId]]), payload, signature), "read.unsupported"],
    ["an HMAC in place of a signature", message(encode(new Map([[1, 5]])), new Map([[4, keyId]]), payload, signature), "read.unsupported"],
    ["no key id", message(es256, new Map(), payload, signature), "read.damaged"],
    ["two key ids", message(encode(new Map<number, unknown>([[1, -7], [4, keyId]])), new Map([[4, keyId]]), payload, signature), "read.damaged"],
    ["an empty key id", message(es256, new Map([[4, new Uint8Array()]]), payload, signature), "read.damaged"],
    ["a key id with a byte that is no visible character", message(es256, new Map([[4, Uint8Array.of(0x31, 0x0a)]]), payload, signature), "read.damaged"],
    ["a key id of 65 bytes", message(es256, new Map([[4, new Uint8Array(65).fill(0x31)]]), payload, signature), "read.damaged"],
    ["a key id written as text", message(es256, new Map([[4, "11"]]), payload, signature), "read.damaged"],
    ["a signature of 63 bytes", message(es256, new Map([[4, keyId]]), payload, new Uint8Array(63)), "read.damaged"],
    ["a signature of 65 bytes", message(es256, new Map([[4, keyId]]), payload, new Uint8Array(65)), "read.damaged"],
    ["a detached payload", message(es256, new Map([[4, keyId]]), null, signature), "read.damaged"],
    ["three parts", message(es256, new Map([[4, keyId]]), payload), "read.damaged"],
    ["five parts", message(es256, new Map([[4, keyId]]), payload, signature, 0), "read.damaged"],
    ["a map in place of the array", encode(new Map([[1, 2]])), "read.damaged"],
    ["a signed header that is no map", message(Uint8Array.of(0x80), new Map([[4, keyId]]), payload, signature), "read.damaged"],
    ["a signed header that is not encoded", message(new Map([[1, -7]]), new Map([[4, keyId]]), payload, signature), "read.damaged"],
    ["an open header that is no map", message(es256, [], payload, signature), "read.damaged"],
    ["tag 18 twice", Uint8Array.of(0xd2, 0xd2, ...message(es256, new Map([[4, keyId]]), payload, signature)), "read.damaged"],
    ["tag 18 in two bytes", Uint8Array.of(0xd8, 18, ...message(es256, new Map([[4, keyId]]), payload, signature)), "read.damaged"],
    ["the tag of a message with many signers", Uint8Array.of(0xd8, 98, ...message(es256, new Map([[4, keyId]]), payload, signature)), "read.damaged"],
  ])("refuses %s", (_, hostile, refusal) => {
    expect(readSign1(hostile)).toBe(refusal);
  });
});

describe("signatureInput", () => {
  it.each([0, 23, 24, 255, 256, 16_384])("frames a payload of %i bytes as CBOR does", (length) => {
    const content = new Uint8Array(length).fill(9);
    expect(decode(signatureInput(es256, content))).toEqual(["Signature1", es256, new Uint8Array(), content]);
    expect(signatureInput(es256, content)).toEqual(encode(["Signature1", es256, new Uint8Array(), content]));
  });
});
