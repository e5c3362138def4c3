import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentPseudonym, importDocumentKey } from "../../shared/identity/document-pseudonym.ts";
import { documentTypes, type DocumentType } from "../../shared/identity/document-types.ts";

/** The bytes 0 to 31, and 32 to 63. */
const secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const otherSecret = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8";

async function pseudonymOf(type: DocumentType, number: string, keySecret = secret): Promise<string> {
  return documentPseudonym(await importDocumentKey(keySecret), type, number);
}

describe("documentPseudonym", () => {
  it.each([
    ["resident-id-card", "11010519491231002X", "Ko0Jkp6tE_v043PJL-PTrg"],
    ["resident-id-card", "440524188001010014", "VZIuKqEWJsjdRHmsoCfffA"],
    ["passport", "L898902C3", "8uEXpukQvdwZ2vtp7r4JbQ"],
    ["hong-kong-macao-permit", "L898902C3", "RldKu4dOyAOqyhWq4yGSFA"],
    ["other", "南字第12345678号", "nXQtZ1NtFfdEJNyhYHK2lw"],
  ] as const)("of the %s %s is always the same under the same key", async (type, number, pseudonym) => {
    expect(await pseudonymOf(type, number)).toBe(pseudonym);
    expect(await pseudonymOf(type, number)).toBe(pseudonym);
  });

  it("is another under another key", async () => {
    expect(await pseudonymOf("resident-id-card", "11010519491231002X", otherSecret)).toBe("aej8_bx0vcZ-0zPiCoaIjw");
  });

  it("is what any implementation of HMAC-SHA-256 gives, and fits into a URL", async () => {
    const types = fc.constantFrom<DocumentType>("resident-id-card", "taiwan-permit", "single-use-taiwan-permit", "passport", "permanent-residence-card", "other");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), types, fc.string({ unit: "grapheme" }), async (key, type, number) => {
        const mac = createHmac("sha256", key).update(`${documentTypes[type].code}:${number}`).digest().subarray(0, 16);
        const pseudonym = await pseudonymOf(type, number, Buffer.from(key).toString("base64url"));
        expect(pseudonym).toBe(mac.toString("base64url"));
        expect(pseudonym).toMatch(/^[\w-]{22}$/);
      }),
    );
  });

  it("has a key that no script can read back", async () => {
    const key = await importDocumentKey(secret);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
  });

  it.each([
    ["nothing", ""],
    ["31 bytes", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg"],
    ["33 bytes", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g"],
  ])("has no key of %s", async (_, text) => {
    await expect(importDocumentKey(text)).rejects.toThrow();
  });
});
