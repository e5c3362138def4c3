import type { CredentialClaims, HealthCodeClaims, ItineraryClaims, Stay, TestCertificateClaims } from "../domain/credential.ts";
import { healthStatuses, kindLabels, testLabels, testResults } from "./code-labels.ts";
import { readInstantMs } from "./read-instant.ts";
import { readName } from "./read-text.ts";
import type { ReadRefusal } from "./unverified-code.ts";

const staysMax = 100;

const divisionCodeDigits: readonly number[] = [2, 4, 6, 9];

/** The one credential of a code: a map with its kind as the only key. */
export function readCredential(value: unknown): CredentialClaims | ReadRefusal {
  if (!(value instanceof Map) || value.size !== 1) return "read.damaged";
  const credential: ReadonlyMap<unknown, unknown> = value;
  for (const [kind, body] of credential) {
    if (kind === kindLabels["health-code"]) return readHealthCode(body) ?? "read.damaged";
    if (kind === kindLabels.itinerary) return readItinerary(body);
    if (kind === kindLabels["test-certificate"]) return readTestCertificate(body) ?? "read.damaged";
  }
  return "read.unsupported";
}

function readHealthCode(body: unknown): HealthCodeClaims | undefined {
  return typeof body === "number" ? { kind: "health-code", status: healthStatuses[body] ?? "unknown" } : undefined;
}

function readItinerary(body: unknown): ItineraryClaims | ReadRefusal {
  if (!Array.isArray(body)) return "read.damaged";
  if (body.length > staysMax) return "read.too-large";
  const stays = body.map(readStay);
  return stays.every((stay) => stay !== undefined) ? { kind: "itinerary", stays } : "read.damaged";
}

function readStay(value: unknown): Stay | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [division, from, to]: readonly unknown[] = value;
  const divisionCode = String(division);
  const fromMs = readInstantMs(from);
  const toMs = readInstantMs(to);
  const isDivision = typeof division === "number" && Number.isInteger(division) && division > 0 && divisionCodeDigits.includes(divisionCode.length);
  return !isDivision || fromMs === undefined || toMs === undefined || fromMs > toMs ? undefined : { divisionCode, fromMs, toMs };
}

function readTestCertificate(body: unknown): TestCertificateClaims | undefined {
  if (!(body instanceof Map)) return undefined;
  const certificate: ReadonlyMap<unknown, unknown> = body;
  const result = certificate.get(testLabels.result);
  const sampledAtMs = readIfPresent(certificate.get(testLabels.sampledAt), readInstantMs);
  const reportedAtMs = readIfPresent(certificate.get(testLabels.reportedAt), readInstantMs);
  const laboratory = readIfPresent(certificate.get(testLabels.laboratory), readName);
  if (typeof result !== "number" || sampledAtMs === undefined || reportedAtMs === undefined || laboratory === undefined) return undefined;
  return { kind: "test-certificate", result: testResults[result] ?? "unknown", sampledAtMs, reportedAtMs, laboratory };
}

/** `null` for what is not stated; `undefined` for what is stated but cannot be read. */
function readIfPresent<T>(value: unknown, read: (value: unknown) => T | undefined): T | null | undefined {
  return value === undefined ? null : read(value);
}
