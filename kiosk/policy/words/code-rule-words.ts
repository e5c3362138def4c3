import type { HealthStatus, ItineraryColour } from "../../../shared/domain/credential.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Outcome } from "../../../shared/policy/rule-parts.ts";
import type { CodeFreshnessRule } from "../../../shared/policy/rules/code-freshness.ts";
import type { CodeStatusRule } from "../../../shared/policy/rules/code-status.ts";
import type { CredentialsRequiredRule } from "../../../shared/policy/rules/credentials-required.ts";
import type { IssuerSilenceRule } from "../../../shared/policy/rules/issuer-silence.ts";
import type { ItineraryColourRule } from "../../../shared/policy/rules/itinerary-colour.ts";
import type { NotAskedRule } from "../../../shared/policy/rules/not-asked.ts";
import { ageWords } from "./bound-words.ts";
import { credentialNames, healthStatusNames, itineraryColourNames } from "./code-names.ts";
import { cannotCheck, outcomeWords } from "./outcome-words.ts";
import type { Consequence, RuleWords } from "./rule-words.ts";
import { joined, sentence } from "./sentence.ts";

type CodeRule = Extract<Rule, { readonly kind: "code-status" | "credentials-required" | "itinerary-colour" | "code-freshness" | "issuer-silence" | "not-asked" }>;

/** What a rule about codes and their issuers says. */
export function codeRuleWords(rule: CodeRule): RuleWords {
  switch (rule.kind) {
    case "code-status":
      return codeStatus(rule);
    case "credentials-required":
      return credentialsRequired(rule);
    case "itinerary-colour":
      return itineraryColour(rule);
    case "code-freshness":
      return codeFreshness(rule);
    case "issuer-silence":
      return issuerSilence(rule);
    case "not-asked":
      return notAsked(rule);
  }
}

const judgedStatuses = ["yellow", "red", "grey"] as const satisfies readonly HealthStatus[];

function onlyIf(when: Consequence["when"], outcome: Outcome | null | undefined): readonly Consequence[] {
  return outcome === null || outcome === undefined ? [] : [{ when, outcome: outcomeWords(outcome) }];
}

function codeStatus(rule: CodeStatusRule): RuleWords {
  return {
    asks: rule.missing === null ? sentence("不要求出示健康码；出示的按颜色处理", "Nobody is asked for a health code; one that is shown is judged by its colour") : sentence("查验健康码", "A health code is to be shown"),
    details: [sentence("绿码可以入场；状态无法识别的码不放行", "Green passes; a status that is not known never does")],
    follows: [
      ...onlyIf(sentence("未出示", "None is shown"), rule.missing),
      ...judgedStatuses.map((status) => ({ when: healthStatusNames[status], outcome: outcomeWords(rule.outcomes[status]) })),
      ...onlyIf(sentence("码无法读取，工作人员看到是绿码", "The code cannot be read, and staff have seen that it is green"), rule.bySight),
      ...onlyIf(sentence("没有码，已核验证件并登记", "No code, but a document was checked and the person registered"), rule.withDocument),
    ],
  };
}

function credentialsRequired(rule: CredentialsRequiredRule): RuleWords {
  const codes = joined(
    rule.credentials.map((kind) => credentialNames[kind]),
    "、",
    ", ",
  );
  return { asks: sentence("须出示：{codes}", "To be shown: {codes}", { codes }), details: [], follows: [{ when: sentence("缺少任何一种", "One of them is missing"), outcome: outcomeWords(rule.missing) }] };
}

const judgedColours = ["yellow", "orange", "red"] as const satisfies readonly ItineraryColour[];

function itineraryColour(rule: ItineraryColourRule): RuleWords {
  return {
    asks: sentence("按行程码的颜色处理", "An itinerary code is judged by its colour"),
    details: [sentence("绿色可以入场；颜色无法识别的不放行", "Green passes; a colour that is not known never does")],
    follows: [
      ...judgedColours.flatMap((colour) => onlyIf(itineraryColourNames[colour], rule.outcomes[colour])),
      ...onlyIf(sentence("带星号", "With a star"), rule.starred),
    ],
  };
}

function codeFreshness(rule: CodeFreshnessRule): RuleWords {
  const codes = joined(
    rule.codeKinds.map((kind) => credentialNames[kind]),
    "、",
    ", ",
  );
  return {
    asks: sentence("{codes}的签发时间须在{age}", "The code must have been issued {age}: {codes}", { codes, age: ageWords(rule.ageMax) }),
    details: [],
    follows: [{ when: sentence("签发更早，可能是截图", "Issued earlier: it may be a screenshot"), outcome: outcomeWords({ verdict: "refuse", obligations: [] }) }],
  };
}

function issuerSilence(rule: IssuerSilenceRule): RuleWords {
  return {
    asks: sentence("只有签发平台才能读取的码，平台没有响应时", "Codes that only their issuer can read, when the issuer does not answer"),
    details: [sentence("没有本条时：{outcome}", "Without this rule: {outcome}", { outcome: cannotCheck })],
    follows: [{ when: sentence("平台无响应", "The issuer is silent"), outcome: outcomeWords(rule.outcome) }],
  };
}

function notAsked(rule: NotAskedRule): RuleWords {
  const codes = joined(
    rule.credentials.map((kind) => credentialNames[kind]),
    "、",
    ", ",
  );
  return {
    asks: sentence("不得要求出示：{codes}", "Nobody may be asked for: {codes}", { codes }),
    details: [sentence("其他规则包的要求也不再执行；主动出示的仍按规则处理", "Whatever other packs demand; what is shown all the same still counts")],
    follows: [],
  };
}
