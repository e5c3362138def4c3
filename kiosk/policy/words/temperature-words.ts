import { temperatureSources } from "../../../shared/domain/evidence.ts";
import type { TemperatureRule } from "../../../shared/policy/rules/temperature.ts";
import { celsiusRange, feverWords, spanWords, tooLowWords } from "./bound-words.ts";
import { instrumentNames } from "./code-names.ts";
import { checkAgain, outcomeWords } from "./outcome-words.ts";
import type { RuleWords } from "./rule-words.ts";
import { sentence } from "./sentence.ts";

/** What a rule about temperature says, with each of its borders. */
export function temperatureWords(rule: TemperatureRule): RuleWords {
  const { feverAbove, feverAboveBySource = {}, tooLowBelow, plausibleTenthsC, secondReading, fever } = rule;
  const ofInstruments = temperatureSources.flatMap((source) => {
    const bound = feverAboveBySource[source];
    return bound === undefined ? [] : [sentence("{instrument}：{limit}为发热", "{instrument}: a fever {limit}", { instrument: instrumentNames[source], limit: feverWords(bound) })];
  });
  const rest =
    secondReading === undefined
      ? []
      : [
          secondReading.otherInstrument
            ? sentence("首次偏高的，休息{rest}后换一种体温计复测，仍高才算发热", "A first reading that is too high: rest {rest}, then another kind of thermometer; only then it is a fever", { rest: spanWords(secondReading.restMin) })
            : sentence("首次偏高的，休息{rest}后复测，仍高才算发热", "A first reading that is too high: rest {rest}, then measure again; only then it is a fever", { rest: spanWords(secondReading.restMin) }),
        ];
  return {
    asks: sentence("测量体温：{limit}为发热", "The temperature is measured: a fever is {limit}", { limit: feverWords(feverAbove) }),
    details: [...ofInstruments, ...rest],
    follows: [
      { when: sentence("发热", "A fever"), outcome: outcomeWords(fever) },
      { when: sentence("{limit}，读数偏低", "{limit}: too low to be trusted", { limit: tooLowWords(tooLowBelow) }), outcome: checkAgain },
      { when: sentence("不在{range}之间，不合常理", "Outside {range}: no body temperature", { range: celsiusRange(plausibleTenthsC) }), outcome: checkAgain },
      { when: sentence("没有测量", "Not measured"), outcome: checkAgain },
    ],
  };
}
