import type { Text } from "../../../shared/domain/reason.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { TestCertificateRule } from "../../../shared/policy/rules/test-certificate.ts";
import { ageWords, lookBackWords } from "./bound-words.ts";
import { checkAgain, outcomeWords } from "./outcome-words.ts";
import type { RuleWords } from "./rule-words.ts";
import { sentence } from "./sentence.ts";
import { listedStayWords, sinceWhenWords, stayWords } from "./stay-words.ts";

type TestRule = Extract<Rule, { readonly kind: "test-certificate" | "arrival-test" | "test-frequency" }>;

/** What a rule about tests says. */
export function testRuleWords(rule: TestRule): RuleWords {
  switch (rule.kind) {
    case "test-certificate":
      return testCertificate(rule);
    case "arrival-test": {
      const within = ageWords(rule.within);
      return {
        asks:
          rule.demandedAfter === null
            ? sentence("从外省抵达后，{within}做一次核酸检测", "After arrival from another province, one test {within}", { within })
            : sentence("{stay}的，从外省抵达后，{within}做一次核酸检测", "Who {stay}: after arrival from another province, one test {within}", { stay: stayWords(rule.demandedAfter), within }),
        details: rule.demandedAfter === null ? [] : [sinceWhenWords(rule.demandedAfter)],
        follows: [
          { when: sentence("还没做，时间未到", "None yet, and there is still time"), outcome: outcomeWords(rule.due) },
          { when: sentence("还没做，时间已过", "None yet, and the time is over"), outcome: outcomeWords(rule.overdue) },
        ],
      };
    }
    case "test-frequency":
      return {
        asks: sentence("{days}至少做{count}次核酸检测", "At least {count} tests {days}", { days: lookBackWords(rule.window), count: String(rule.testsMin) }),
        details: [sentence("按采样日期计算", "Counted by the days of sampling")],
        follows: [{ when: sentence("次数不够", "Fewer"), outcome: outcomeWords(rule.overdue) }],
      };
  }
}

const clockWords: Readonly<Record<TestCertificateRule["clock"], Text>> = {
  sampled: sentence("从采样时间起算", "Counted from the time of sampling"),
  reported: sentence("从报告时间起算", "Counted from the time of the report"),
};

function testCertificate(rule: TestCertificateRule): RuleWords {
  const { demandedAfter, ageMax, clock, positive } = rule;
  return {
    asks: demandWords(demandedAfter, ageWords(ageMax)),
    details: [clockWords[clock], ...(demandedAfter === null || "areas" in demandedAfter ? [] : [sinceWhenWords(demandedAfter)])],
    follows: [
      { when: sentence("没有这样的证明", "There is no such certificate"), outcome: checkAgain },
      { when: sentence("出示的检测为阳性（不论是否要求）", "A test that is shown is positive, asked for or not"), outcome: outcomeWords(positive) },
    ],
  };
}

function demandWords(demandedAfter: TestCertificateRule["demandedAfter"], age: Text): Text {
  if (demandedAfter === null) return sentence("须出示{age}的核酸阴性证明", "A negative test certificate is asked for, {age}", { age });
  const stay = "areas" in demandedAfter ? listedStayWords(demandedAfter) : stayWords(demandedAfter);
  return sentence("{stay}的，须出示{age}的核酸阴性证明", "Who {stay} must show a negative test certificate, {age}", { stay, age });
}
