import { formatBeijingTime } from "../../domain/beijing-time.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import type { RuleKind } from "../policy-pack.ts";
import { nothing, words, type Change, type ChangesByReason, type MakeChanges, type Obstacle } from "./change.ts";
import { addCodes, mapCredentials, subjectsOf } from "./edit-evidence.ts";
import type { Situation } from "./situation.ts";
import { anyTimeMs, testBordersMs } from "./test-borders.ts";

const minuteMs = 60_000;
const kindsAboutTests: readonly RuleKind[] = ["test-certificate", "arrival-test", "test-frequency", "monitoring-scheme", "credentials-required"];

/** Negative tests of everybody in the party, a minute apart, none after now. */
function tested(situation: Situation, fromMs: number, count: number): Situation {
  const firstMs = Math.min(fromMs, situation.context.nowMs - (count - 1) * minuteMs);
  const subjects = subjectsOf(situation.evidence);
  const times = Array.from({ length: count }, (_, index) => firstMs + index * minuteMs);
  return times.reduce((before, atMs) => addCodes(before, subjects, { kind: "test-certificate", result: "negative", sampledAtMs: atMs, reportedAtMs: atMs, laboratory: null }), situation);
}

/** What is said of tests in this situation, by reason and rule. */
function saidOfTests({ policy }: Obstacle, { evidence, context }: Situation): readonly string[] {
  const rules = policy.rules.filter(({ rule: { kind } }) => kindsAboutTests.includes(kind));
  return evaluatePolicy({ ...policy, rules }, evidence, context).flatMap(({ code, ruleId }) => (code.startsWith("test.") ? [`${code} ${ruleId}`] : []));
}

function isStillSaid(obstacle: Obstacle, situation: Situation): boolean {
  return saidOfTests(obstacle, situation).includes(`${obstacle.finding.code} ${obstacle.finding.ruleId}`);
}

function negativeText(count: number, fromMs: number, nowMs: number): readonly [string, string] {
  const [zh, en] = count === 1 ? ["核酸阴性证明", "a negative test certificate"] : [`${count}次核酸阴性证明`, `${count} negative test certificates`];
  if (nowMs - fromMs >= anyTimeMs) return [`出示${zh}`, `Show ${en}`];
  if (fromMs === nowMs) return [`现在采样，凭${zh}再来`, `Get tested now, and come back with ${en}`];
  const from = formatBeijingTime(fromMs);
  return [`出示${from}以后采样的${zh}`, `Show ${en}, sampled at ${from} or later`];
}

/** The oldest test that does as much as one of now, so that nobody is sent for a new one who has it. */
function anyOfNowOrOlder(obstacle: Obstacle, count: number): Change | null {
  const { situation } = obstacle;
  const { nowMs } = situation.context;
  const ofNow = tested(situation, nowMs, count);
  if (isStillSaid(obstacle, ofNow)) return null;
  const best = saidOfTests(obstacle, ofNow).join();
  const oldest = testBordersMs(obstacle).find((atMs) => saidOfTests(obstacle, tested(situation, atMs, count)).join() === best) ?? nowMs;
  const [zh, en] = negativeText(count, oldest, nowMs);
  return { kind: "negative-test", text: words(zh, en), apply: (one) => tested(one, oldest, count) };
}

/** A test that was due in a time that is over: only who has it already can show it. */
function ofThen(obstacle: Obstacle): Change | null {
  const { situation } = obstacle;
  const from = testBordersMs(obstacle).find((atMs) => !isStillSaid(obstacle, tested(situation, atMs, 1)));
  if (from === undefined) return null;
  const text = words(`做过的，出示${formatBeijingTime(from)}起按时采样的核酸阴性证明`, `If you had it in time, show the negative test sampled soon after ${formatBeijingTime(from)}`);
  return { kind: "negative-test", text, apply: (one) => tested(one, from, 1) };
}

function newTest(obstacle: Obstacle, count: number): readonly Change[] {
  const change = anyOfNowOrOlder(obstacle, count) ?? ofThen(obstacle);
  return change === null ? [] : [change];
}

const resultIsNegative: Change = {
  kind: "test-result",
  text: words("等出结果，凭阴性结果再来", "Wait for the result, and come back when it is negative"),
  apply: (situation) =>
    mapCredentials(situation, (credential) => {
      const { claims } = credential;
      return claims.kind === "test-certificate" && claims.result === "pending" ? { ...credential, claims: { ...claims, result: "negative", reportedAtMs: situation.context.nowMs } } : credential;
    }),
};

const testsTried = 4;

function enoughTests(obstacle: Obstacle): readonly Change[] {
  for (let count = 1; count <= testsTried; count += 1) {
    if (!isStillSaid(obstacle, tested(obstacle.situation, obstacle.situation.context.nowMs, count))) return newTest(obstacle, count);
  }
  return [];
}

const oneTest: MakeChanges = (obstacle) => newTest(obstacle, 1);

/** A test that would do, with the time from which it must be; a positive one is undone by none of now. */
export const testChanges: ChangesByReason<"test"> = {
  "test.required": oneTest,
  "test.required-place": oneTest,
  "test.missing": oneTest,
  "test.certificate-missing": oneTest,
  "test.after-arrival-due": oneTest,
  "test.after-arrival-overdue": oneTest,
  "test.too-few": enoughTests,
  "test.milestone-missing": oneTest,
  "test.too-old": oneTest,
  "test.positive": nothing,
  "test.pending": (obstacle) => [resultIsNegative, ...newTest(obstacle, 1)],
  "test.unknown-result": oneTest,
  "test.time-missing": oneTest,
  "test.from-the-future": oneTest,
};
