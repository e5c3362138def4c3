import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { afterAll, describe, expect, it } from "vitest";
import { monitoringStates } from "../../shared/domain/credential.ts";
import { personGroups, personRoles } from "../../shared/domain/visit.ts";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";
import type { IssuerKey } from "../../shared/verify/issuer-key.ts";
import { readScan } from "../../shared/verify/read-scan.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "issue-code-"));
const nowMs = Date.parse("2030-04-10T08:01:00Z");

afterAll(() => rmSync(folder, { recursive: true }));

async function issueCodeCommand(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ["scripts/issue-code.ts", ...args]);
  return stdout.trimEnd();
}

/** The line that the door reads from a picture. */
async function readPicture(path: string): Promise<string | undefined> {
  prepareZXingModule({ overrides: { wasmBinary: readFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm") } });
  const [barcode] = await readBarcodes(readFileSync(path), { formats: ["QRCode"] });
  return barcode?.text;
}

describe("the issue-code command", () => {
  it.each(["EdDSA", "ES256"])("makes a key for %s, signs a code with it and draws it, and a door that trusts the key reads it", async (algorithm) => {
    const keyPath = join(folder, `${algorithm}.json`);
    const pngPath = join(folder, `${algorithm}.png`);
    const issuerKey: IssuerKey = JSON.parse(await issueCodeCommand("--new-key", keyPath, "--issuer", "Demo Health Authority", "--algorithm", algorithm));
    expect(statSync(keyPath).mode & 0o777).toBe(0o600);

    const text = await issueCodeCommand("--key", keyPath, "--kind", "health", "--status", "yellow", "--subject", "abc", "--issued-at", "2030-04-10T08:00:00Z", "--png", pngPath);
    const keyring = await importIssuerKeys([{ ...issuerKey, validFrom: "2030-01-01", validTo: "2031-01-01" }]);
    expect(keyring.faults).toEqual([]);
    expect(await readScan(text, keyring, nowMs)).toMatchObject({ kind: "credential", credential: { subjectKey: "abc", claims: { kind: "health-code", status: "yellow" } } });
    expect(await readPicture(pngPath)).toBe(text);
  });

  it.each([
    ["health --status red", { kind: "health-code", status: "red" }],
    [
      "itinerary --stay 31:2030-04-01:2030-04-01 --colour yellow --starred --border-entry 310115:2030-04-01T00:00:00Z",
      {
        kind: "itinerary",
        stays: [{ divisionCode: "31", fromMs: Date.parse("2030-03-31T16:00:00Z"), toMs: Date.parse("2030-04-01T15:59:59Z") }],
        colour: "yellow",
        starred: true,
        borderEntries: [{ atMs: Date.parse("2030-04-01T00:00:00Z"), portDivisionCode: "310115" }],
      },
    ],
    ["test --result positive", { kind: "test-certificate", result: "positive", sampledAtMs: null, reportedAtMs: null, laboratory: null }],
    ["monitoring --state home-quarantine --since 2030-04-01T00:00:00Z", { kind: "monitoring", state: "home-quarantine", sinceMs: Date.parse("2030-04-01T00:00:00Z"), releasedAtMs: null }],
    [
      "pass --holder courier --venue theatre --from 2030-04-10T08:00:00Z --to 2030-04-10T18:00:00Z --group delivery",
      {
        kind: "pass",
        holder: "courier",
        venueId: "theatre",
        fromMs: Date.parse("2030-04-10T08:00:00Z"),
        toMs: Date.parse("2030-04-10T18:00:00Z"),
        approver: null,
        groups: ["delivery"],
        medicalCheckUntilMs: null,
        trainedUntilMs: null,
      },
    ],
    [
      "booking --venue theatre --from 2030-04-10T08:00:00Z --to 2030-04-10T18:00:00Z",
      { kind: "booking", venueId: "theatre", fromMs: Date.parse("2030-04-10T08:00:00Z"), toMs: Date.parse("2030-04-10T18:00:00Z") },
    ],
  ])("issues what a door reads: --kind %s", async (asked, claims) => {
    const keyPath = join(folder, `${claims.kind}.json`);
    const issuerKey: IssuerKey = JSON.parse(await issueCodeCommand("--new-key", keyPath, "--issuer", "Demo"));
    const text = await issueCodeCommand("--key", keyPath, "--issued-at", "2030-04-10T08:00:00Z", "--kind", ...asked.split(" "));
    const keyring = await importIssuerKeys([{ ...issuerKey, validFrom: "2030-01-01", validTo: "2031-01-01" }]);
    const reading = await readScan(text, keyring, nowMs);
    expect(reading.kind === "credential" ? reading.credential.claims : reading.code).toEqual(claims);
  });

  it("names every kind, state, role and group in its help", async () => {
    const help = await issueCodeCommand("--help");
    expect(["health", "itinerary", "test", "monitoring", "pass", "booking"].filter((kind) => !help.includes(`--kind ${kind} `))).toEqual([]);
    expect([...monitoringStates, ...personRoles, ...personGroups].filter((word) => !help.includes(word))).toEqual([]);
  });

  it("never writes over a key", async () => {
    const keyPath = join(folder, "kept.json");
    await issueCodeCommand("--new-key", keyPath, "--issuer", "Demo");
    const kept = readFileSync(keyPath, "utf8");
    await expect(issueCodeCommand("--new-key", keyPath, "--issuer", "Demo")).rejects.toMatchObject({ code: 2 });
    expect(readFileSync(keyPath, "utf8")).toBe(kept);
  });

  it("says what is wrong, and ends with code 2", async () => {
    await expect(issueCodeCommand("--kind", "health", "--status", "green")).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: "--key is missing: give a private key file; make one with --new-key FILE --issuer NAME\n--help shows all options\n",
    });
  });

  it("does not quote from a file that is no key", async () => {
    const pathOfText = join(import.meta.dirname, "issue-code.test.ts");
    await expect(issueCodeCommand("--key", pathOfText, "--kind", "health", "--status", "green")).rejects.toMatchObject({
      code: 2,
      stderr: `Cannot use --key "${pathOfText}": it is not JSON; make one with --new-key FILE --issuer NAME\n--help shows all options\n`,
    });
  });
});
