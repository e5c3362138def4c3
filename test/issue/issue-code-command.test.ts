import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { afterAll, describe, expect, it } from "vitest";
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
