import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import { issueCode } from "../shared/issue/issue-code.ts";

export interface BenchIssuer {
  /** A file for the gateway's ISSUER_KEYS. */
  readonly keysFile: string;
  /** Writes a file with one check-in body a line, each of another person with a code of its own, and returns its path. */
  writeBodies(count: number): Promise<string>;
}

const dayMs = 24 * 3_600_000;
const keyId = "bench-1";
const issuer = "bench issuer";

export async function createBenchIssuer(): Promise<BenchIssuer> {
  const folder = mkdtempSync(join(tmpdir(), "venue-gate-bench-"));
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("Ed25519 gave no key pair");
  const { x } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const keysFile = join(folder, "issuer-keys.json");
  const kinds = ["health-code", "itinerary", "test-certificate"];
  const key = { keyId, issuer, algorithm: "EdDSA", publicKey: { kty: "OKP", crv: "Ed25519", x }, kinds, validFrom: "2020-01-01T00:00:00Z", validTo: "2100-01-01T00:00:00Z" };
  writeFileSync(keysFile, JSON.stringify([key]));

  async function body(person: number, nowMs: number): Promise<string> {
    const scan = await issueCode({
      claims: { kind: "health-code", status: "green" },
      issuer,
      keyId,
      algorithm: "EdDSA",
      privateKey: pair.privateKey,
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
