import { expect, it } from "vitest";
import type { Finding } from "../../shared/domain/finding.ts";
import type { Obligation, Verdict } from "../../shared/domain/verdict.ts";
import { judge } from "../../shared/policy/judge.ts";

function finding(severity: Verdict, ...obligations: Obligation[]): Finding {
  return { code: "status.grey", ruleId: "any", severity, obligations, values: {} };
}

it("admits when there is nothing to say", () => {
  expect(judge([])).toEqual({ verdict: "admit", obligations: [] });
});

it("lets the strictest finding decide, wherever it stands", () => {
  expect(judge([finding("admit-with-condition"), finding("refuse"), finding("cannot-check")]).verdict).toBe("refuse");
  expect(judge([finding("cannot-check"), finding("recheck")]).verdict).toBe("cannot-check");
  expect(judge([finding("admit-with-condition")]).verdict).toBe("admit-with-condition");
});

it("unites the obligations of all findings, each once, in the order of the domain", () => {
  expect(judge([finding("refuse", "hold", "report"), finding("admit-with-condition", "register", "report")]).obligations).toEqual(["register", "report", "hold"]);
});
