import { describe, expect, test, vi } from "vitest";
import { openLintThread } from "../../gateway/policies/lint/lint-thread.ts";
import type { LintFinding } from "../../shared/policy/lint/lint-finding.ts";
import { problemSchema } from "../../shared/wire/problem.ts";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway } from "../support/test-gateway.ts";
import { days, lintDay, packOf, testRule, venuePack } from "../support/lint-packs.ts";

const province = packOf("province", "province", [testRule("test-7d", 168, { levels: ["high", "medium"], unit: "city", lookBack: days(14) })]);
const strict = venuePack(testRule("test-48h", 48, null));
const mild = venuePack(testRule("test-7d", 168, { levels: ["high", "medium"], unit: "city", lookBack: days(14) }));

function errorsOf(findings: readonly LintFinding[]): readonly (readonly [string, string])[] {
  return findings.filter(({ severity }) => severity === "error").map(({ lint, path }) => [lint, path]);
}

describe("packs that are compared in a thread of their own", () => {
  test("are each answered for, also when several are asked about at a time, and again later", async () => {
    const lint = openLintThread();
    const both = await Promise.all([lint(strict, [province], lintDay), lint(mild, [province], lintDay)]);
    expect(both.map(errorsOf)).toEqual([[["LINT-0", "rules[0]"]], []]);
    expect(errorsOf(await lint(strict, [], lintDay))).toEqual([]);
  });

  test("are given up when there is no answer in time, and the next are compared anew", async () => {
    const lint = openLintThread({ answerMsMax: 1 });
    await expect(lint(strict, [province], lintDay)).rejects.toThrow("A policy pack could not be compared within 1 ms");
    expect(errorsOf(await openLintThread()(strict, [province], lintDay))).toEqual([["LINT-0", "rules[0]"]]);
  });

  test("are each answered for also when one before them cannot be compared", async () => {
    const lint = openLintThread();
    const [broken, ...others] = await Promise.allSettled([lint(strict, [province], "no day"), lint(strict, [province], lintDay), lint(mild, [province], lintDay)]);
    expect(broken.status).toBe("rejected");
    expect(others.map((each) => (each.status === "fulfilled" ? errorsOf(each.value) : each.status))).toEqual([[["LINT-0", "rules[0]"]], []]);
  });

  test("are answered for again when the thread has ended, since nobody asked for a while", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const lint = openLintThread();
      expect(errorsOf(await lint(strict, [province], lintDay))).toEqual([["LINT-0", "rules[0]"]]);
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(10_000);
      expect(vi.getTimerCount()).toBe(0);
      expect(errorsOf(await lint(mild, [province], lintDay))).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("are refused at a gateway with a visitor whom it happens to", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    const { id: _id, ...ofProvince } = samplePack({ layer: "province", rules: province.rules });
    const saved = await gateway.request("PUT", "/api/v1/policies/province", { as: "administrator", body: { id: "province", ...ofProvince, activation: { reason: "order" } } });
    expect(saved.status, await saved.clone().text()).toBe(200);
    const overlay = samplePack({ id: "venue-theatre", layer: "venue", rules: strict.rules });
    const refused = await gateway.request("PUT", "/api/v1/policies/venue-theatre", { as: "manager", body: overlay });
    const problem = problemSchema.parse(await refused.json());
    expect(problem).toMatchObject({ status: 409, errors: [{ path: "rules[0]" }] });
    expect(problem.lints?.find(({ severity }) => severity === "error")).toMatchObject({ lint: "LINT-0", ruleId: "test-48h", counterExample: { codes: ["test.missing"], verdict: "recheck" } });
  });
});
