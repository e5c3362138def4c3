import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";

/** What a pack asks for without the right to, and not what its author may only not have meant. */
export function objectionsAmong(findings: readonly LintFinding[]): readonly LintFinding[] {
  return findings.filter(({ severity }) => severity === "error");
}

/** Equal for findings that reproach one version of a pack with the same, whatever lies above it. */
export function findingKey({ lint, ruleId, path }: LintFinding): string {
  return `${lint} ${ruleId ?? ""} ${path}`;
}
