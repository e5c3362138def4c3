import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readIssuerKeys } from "../../gateway/issuers/read-issuer-keys.ts";
import { edDsaKey } from "../verify/example-issuers.ts";

const folder = mkdtempSync(join(tmpdir(), "read-issuer-keys-"));
const file = join(folder, "issuer-keys.json");

afterAll(() => rmSync(folder, { recursive: true }));

function readKeys(...keys: readonly object[]) {
  writeFileSync(file, JSON.stringify(keys));
  return readIssuerKeys(file);
}

it("trusts nobody without a file", async () => {
  expect(await readIssuerKeys(null)).toMatchObject({ keys: [], keyring: { keysById: new Map() } });
});

it("keeps the keys as doors get them, also with days instead of instants", async () => {
  const key = { ...edDsaKey, validFrom: "2022-01-01", validTo: "2023-01-01" };
  const { keys, keyring } = await readKeys(key);
  expect(keys).toEqual([key]);
  expect([...keyring.keysById.keys()]).toEqual(["demo-EdDSA"]);
});

it("takes a name of 64 characters and not one of 65", async () => {
  expect((await readKeys({ ...edDsaKey, issuer: "n".repeat(64) })).keys).toHaveLength(1);
  await expect(readKeys({ ...edDsaKey, issuer: "n".repeat(65) })).rejects.toThrow("An issuer's name has 1 to 64 visible characters");
});

it.each([
  ["a private key", { publicKey: { ...edDsaKey.publicKey, d: "x" } }, "This is a private key; give its public half and replace the pair"],
  ["a key for no kind of code", { kinds: [] }, "kinds"],
  ["a kind that nobody knows", { kinds: ["passport"] }, "kinds"],
  ["a word that it does not know", { note: "x" }, "note"],
])("refuses %s, with the file and the place", async (_what, change, fault) => {
  await expect(readKeys({ ...edDsaKey, ...change })).rejects.toThrow(`Issuer keys in "${file}" are malformed`);
  await expect(readKeys({ ...edDsaKey, ...change })).rejects.toThrow(fault);
});

it("takes 1,000 keys and not one more", async () => {
  const keys = Array.from({ length: 1_001 }, (_, index) => ({ ...edDsaKey, keyId: `key-${index}` }));
  expect((await readKeys(...keys.slice(1))).keys).toHaveLength(1_000);
  await expect(readKeys(...keys)).rejects.toThrow("Too big");
});
