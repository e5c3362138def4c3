import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { edDsaKey } from "../verify/example-issuers.ts";
import { readConfig } from "../../gateway/config.ts";
import { readIssuerKeys } from "../../gateway/issuers/read-issuer-keys.ts";
import { readOnlineIssuers } from "../../gateway/issuers/read-online-issuers.ts";

const folder = mkdtempSync(join(tmpdir(), "online-issuers-"));
const file = join(folder, "online-issuers.json");
writeFileSync(join(folder, "secret"), "hush-from-a-file\n");
writeFileSync(join(folder, "empty"), "\n");

afterAll(() => rmSync(folder, { recursive: true }));

const platform = {
  issuer: "Ankang platform",
  url: "https://platform.example/center/api/health/decode",
  appId: "gate-1",
  secretKeyFile: "secret",
  matches: { prefix: "https://health.example/" },
  table: "national",
};

function read(...entries: readonly unknown[]) {
  writeFileSync(file, JSON.stringify(entries));
  return readOnlineIssuers(file, { PLATFORM_SECRET: "hush-from-outside", EMPTY_SECRET: " " });
}

it("is the file that ONLINE_ISSUERS names, and none without it", () => {
  expect(readConfig({ ONLINE_ISSUERS: "online.json" }).onlineIssuersFile).toBe("online.json");
  expect(readConfig({}).onlineIssuersFile).toBeNull();
});

it("asks nobody without a file", async () => {
  expect(await readOnlineIssuers(null, {})).toEqual([]);
});

it("fills in the limits, and takes the secret from a file beside it or from the environment", async () => {
  const limits = { statusField: "risk_assessment_grade", timeoutMs: 3_000, callsMax: 32, failuresToOpen: 5, pauseMs: 10_000 };
  const shape = { prefix: "https://health.example/", rest: { characters: "visible", charsMin: 1, charsMax: 1_000 } };
  const { secretKeyFile: _file, ...elsewhere } = platform;
  const token = { prefix: "", rest: { characters: "hex", charsMin: 32, charsMax: 32 } };
  expect(await read(platform, { ...elsewhere, issuer: "second", secretKeyVariable: "PLATFORM_SECRET", matches: token, table: "glodon", statusField: "colour", timeoutMs: 500 })).toEqual([
    { issuer: "Ankang platform", url: platform.url, appId: "gate-1", table: "national", ...limits, shape, secretKey: "hush-from-a-file" },
    { issuer: "second", url: platform.url, appId: "gate-1", table: "glodon", ...limits, statusField: "colour", timeoutMs: 500, shape: token, secretKey: "hush-from-outside" },
  ]);
});

it.each([
  ["a table that nobody knows", { table: "national-2" }, '[0].table: Invalid option: expected one of "national"'],
  ["no table", { table: undefined }, "[0].table"],
  ["a word that it does not know", { secretKey: "hush" }, 'Unrecognized key: "secretKey"'],
  ["two places for the secret", { secretKeyVariable: "PLATFORM_SECRET" }, "[0].secretKeyFile: exactly one of secretKeyFile and secretKeyVariable"],
  ["no place for the secret", { secretKeyFile: undefined }, "[0].secretKeyFile: exactly one of secretKeyFile and secretKeyVariable"],
  ["a secret file that is not there", { secretKeyFile: "nowhere" }, `the file "${join(folder, "nowhere")}" holds no secret of 1 to 500 characters for "Ankang platform"`],
  ["an empty secret file", { secretKeyFile: "empty" }, `the file "${join(folder, "empty")}" holds no secret`],
  ["a variable that is not set", { secretKeyFile: undefined, secretKeyVariable: "NO_SECRET" }, "the variable NO_SECRET holds no secret"],
  ["an empty variable", { secretKeyFile: undefined, secretKeyVariable: "EMPTY_SECRET" }, "the variable EMPTY_SECRET holds no secret"],
  ["an address in the clear", { url: "http://platform.example/health/decode" }, "[0].url: names and colours must not be sent in the clear"],
  ["an address of another kind", { url: "ftp://platform.example/" }, "[0].url: an address that begins with https://"],
  ["no address", { url: "platform" }, "[0].url: an address that begins with https://"],
  ["a password in the address", { url: "https://user:hush@platform.example/" }, "[0].url: no user name, password or fragment"],
  ["neither a prefix nor what follows", { matches: { prefix: "" } }, "[0].matches.rest: without a prefix it must say what the codes consist of"],
  ["the prefix of signed codes", { matches: { prefix: "VG1:A" } }, "[0].matches.prefix: codes that begin so are read without an issuer"],
  ["a shape that fits nothing", { matches: { prefix: "x", rest: { characters: "hex", charsMin: 3, charsMax: 2 } } }, "[0].matches.rest.charsMin: the least length lies above the greatest"],
  ["a field that is no name", { statusField: "a.b" }, "[0].statusField: the name of a field"],
  ["99 ms", { timeoutMs: 99 }, "[0].timeoutMs"],
  ["10,001 ms", { timeoutMs: 10_001 }, "[0].timeoutMs"],
])("refuses %s, with the file and the place, and keeps the secret to itself", async (_what, change, fault) => {
  const refusal = await read({ ...platform, ...change }).catch((error: unknown) => String(error));
  expect(refusal).toContain(`Online issuers in "${file}" are malformed: `);
  expect(refusal).toContain(fault);
  expect(refusal).not.toContain("hush");
});

it("takes an address in the clear on the machine itself, or on a line that somebody vouches for", async () => {
  for (const url of ["http://127.0.0.1:9090/health/decode", "http://localhost:9090/", "http://[::1]:9090/"]) expect(await read({ ...platform, url })).toMatchObject([{ url }]);
  expect(await read({ ...platform, url: "http://10.0.0.7/health/decode", plainHttp: true })).toMatchObject([{ url: "http://10.0.0.7/health/decode" }]);
});

it("takes a time limit of 100 ms and of 10 s", async () => {
  expect(await read({ ...platform, timeoutMs: 100 })).toMatchObject([{ timeoutMs: 100 }]);
  expect(await read({ ...platform, timeoutMs: 10_000 })).toMatchObject([{ timeoutMs: 10_000 }]);
});

it("refuses two issuers of one name, since pseudonyms and figures go by it", async () => {
  await expect(read(platform, { ...platform, matches: { prefix: "other:" } })).rejects.toThrow("two issuers have one name");
});

it("refuses a file that is no JSON, without quoting it", async () => {
  writeFileSync(file, '[{"secretKey": hush}]');
  const refusal = await readOnlineIssuers(file, {}).catch((error: unknown) => String(error));
  expect(refusal).toBe(`Error: Online issuers in "${file}" are malformed: this is not JSON`);
});

it("keeps keys of signed codes from passing for an online issuer", async () => {
  writeFileSync(file, JSON.stringify([{ ...edDsaKey, keyId: "online:national" }]));
  await expect(readIssuerKeys(file)).rejects.toThrow("[0].keyId: Key ids that begin so are those of online issuers");
});
