import { expect, test } from "vitest";
import { rejectionOf, rejectionWords } from "../../../kiosk/policy/rejection.ts";
import type { LintFindingMessage } from "../../../shared/wire/lint-finding.ts";
import type { Problem } from "../../../shared/wire/problem.ts";

const problem: Problem = { type: "/problems/forbidden", title: "", status: 403, detail: 'An administrator has put venue-theatre in force ("Order no. 3"); only an administrator may end that' };
const lint: LintFindingMessage = { lint: "LINT-0", severity: "error", ruleId: null, path: "rules[0]", text: { "zh-CN": "更严", en: "stricter" }, counterExample: null };
const fault = { path: "to", detail: "ends before it begins" };

test("what a pack asks for without the right to is told once, as findings", () => {
  expect(rejectionOf({ ...problem, errors: [fault], lints: [lint] })).toEqual({ detail: problem.detail, faults: [], lints: [lint] });
  expect(rejectionOf({ ...problem, errors: [fault] })).toEqual({ detail: problem.detail, faults: [fault], lints: [] });
});

test.each([
  { title: "findings", rejection: { lints: [lint] }, zh: "它的要求超出了权限", en: "it asks for more than it may" },
  { title: "faults", rejection: { faults: [fault] }, zh: "有下列错误", en: "there is something wrong with it" },
  { title: "neither", rejection: {}, zh: '管理员已启用 venue-theatre（"Order no. 3"），只有管理员可以停用', en: problem.detail },
])("with $title: $en", ({ rejection, zh, en }) => {
  expect(rejectionWords({ detail: problem.detail, faults: [], lints: [], ...rejection })).toEqual({ "zh-CN": zh, en });
});
