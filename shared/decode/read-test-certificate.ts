import type { TestCertificateClaims } from "../domain/credential.ts";
import { testLabels, testResults } from "./code-labels.ts";
import { readIfPresent } from "./read-if-present.ts";
import { readInstantMs } from "./read-instant.ts";
import { readName } from "./read-text.ts";
import type { ReadRefusal } from "./unverified-code.ts";

/** A result, with as much of its times and its laboratory as is stated. */
export function readTestCertificate(body: unknown): TestCertificateClaims | ReadRefusal {
  if (!(body instanceof Map)) return "read.damaged";
  const certificate: ReadonlyMap<unknown, unknown> = body;
  const result = certificate.get(testLabels.result);
  const sampledAtMs = readIfPresent(certificate.get(testLabels.sampledAt), readInstantMs);
  const reportedAtMs = readIfPresent(certificate.get(testLabels.reportedAt), readInstantMs);
  const laboratory = readIfPresent(certificate.get(testLabels.laboratory), readName);
  if (typeof result !== "number" || sampledAtMs === undefined || reportedAtMs === undefined || laboratory === undefined) return "read.damaged";
  return { kind: "test-certificate", result: testResults[result] ?? "unknown", sampledAtMs, reportedAtMs, laboratory };
}
