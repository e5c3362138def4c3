import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import { issueCode } from "../shared/issue/issue-code.ts";
import { makeIssuerKey } from "../shared/issue/make-issuer-key.ts";

export interface BenchIssuer {
  /** A file for the gateway's ISSUER_KEYS. */
  readonly keysFile: string;
  /** Writes a file with one check-in body a line, each of another person with a code of its own, and returns its path. */
  writeBodies(count: number): Promise<string>;
}

const dayMs = 24 * 3_600_000;

export async function createBenchIssuer(): Promise<BenchIssuer> {
  const folder = mkdtempSync(join(tmpdir(), "venue-gate-bench-"));
  const names = { keyId: "bench-1", issuer: "bench issuer", algorithm: "EdDSA" } as const;
  const { issuerKey, privateKey } = await makeIssuerKey({ ...names, validFrom: "2020-01-01T00:00:00Z", validTo: "2100-01-01T00:00:00Z" });
  const keysFile = join(folder, "issuer-keys.json");
  writeFileSync(keysFile, JSON.stringify([issuerKey]));

  async function body(person: number, nowMs: number): Promise<string> {
    const scan = await issueCode({
      ...names,
      claims: { kind: "health-code", status: "green" },
      privateKey,
      subjectKey: `bench-${person}`,
      issuedAtMs: nowMs,
      expiresAtMs: nowMs + dayMs,
    });
    const at = new Date(nowMs).toISOString();
    return JSON.stringify({ id: uuidv7(), gateId: "bench", at, deviceSeq: person, scans: [scan], temperature: { tenthsC: 365, source: "keypad" }, mask: true, partySize: 1, sessionId: null });
  }

  return {
    keysFile,
    writeBodies: async (count) => {
      const nowMs = Date.now();
      const bodies: string[] = [];
      for (let person = 0; person < count; person += 1) bodies.push(await body(person, nowMs));
      const file = join(folder, `bodies-${uuidv7()}.jsonl`);
      writeFileSync(file, bodies.join("\n"));
      return file;
    },
  };
}
