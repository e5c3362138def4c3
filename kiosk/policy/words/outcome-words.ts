import type { Text } from "../../../shared/domain/reason.ts";
import type { Obligation } from "../../../shared/domain/verdict.ts";
import type { Outcome, PolicyVerdict } from "../../../shared/policy/rule-parts.ts";
import { joined, sentence } from "./sentence.ts";

/** What an outcome is about: it is people who come in, goods that are taken in, and events that take place. */
export type OutcomeSubject = "person" | "goods" | "event";

export const verdictPhrases: Readonly<Record<OutcomeSubject, Readonly<Record<PolicyVerdict, Text>>>> = {
  person: {
    "admit-with-condition": sentence("可以入场，并作提示", "may enter, with a note"),
    recheck: sentence("先复核，暂不入场", "check again before entry"),
    refuse: sentence("不得入场", "no entry"),
  },
  goods: {
    "admit-with-condition": sentence("可以接收，并作提示", "may come in, with a note"),
    recheck: sentence("先复核，暂不接收", "check again before they come in"),
    refuse: sentence("货物不得入内", "the goods stay outside"),
  },
  event: {
    "admit-with-condition": sentence("可以举办，并作提示", "may take place, with a note"),
    recheck: sentence("先补办手续，暂不举办", "to be settled before it takes place"),
    refuse: sentence("不得举办", "may not take place"),
  },
};

export const obligationPhrases: Readonly<Record<Obligation, Text>> = {
  register: sentence("登记", "write it down"),
  report: sentence("立即上报", "report it at once"),
  hold: sentence("引导至等候区", "ask to wait apart"),
};

/** What follows, and what staff must do besides: `no entry, report it at once`. */
export function outcomeWords({ verdict, obligations }: Outcome, subject: OutcomeSubject = "person"): Text {
  return joined([verdictPhrases[subject][verdict], ...obligations.map((obligation) => obligationPhrases[obligation])], "，", "; ");
}

/** What no pack decides: something is missing or doubtful, and can be mended at the door. */
export const checkAgain: Text = verdictPhrases.person.recheck;

/** What no pack decides: neither yes nor no. */
export const cannotCheck: Text = sentence("无法核验，不放行", "cannot be checked, so no entry for now");
