import { useContext } from "preact/hooks";
import type { Direction } from "../../../shared/domain/visit.ts";
import { formatBeijingTime } from "../../../shared/domain/beijing-time.ts";
import type { Explanation, Way } from "../../../shared/policy/explain/explain.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { VerdictMark } from "../../ui/verdict-mark.tsx";
import { obligationWords } from "../../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { ruleName } from "./rule-name.ts";
import { verdictWordsOf } from "./verdict-words-of.ts";
import type { TryFault } from "./try-fault.ts";
import { faultWords, tryWords } from "./try-words.ts";

export type TryOutcome =
  | { readonly kind: "no-rules" }
  | { readonly kind: "faulty"; readonly faults: readonly TryFault[] }
  | { readonly kind: "judged"; readonly explanation: Explanation; readonly packs: readonly PolicyPack[]; readonly direction: Direction; readonly atMs: number };

type Judged = Extract<TryOutcome, { readonly kind: "judged" }>;

/** What the rules say of the made-up visitor, why, and what would lead in. */
export function TryResult({ outcome }: { readonly outcome: TryOutcome }) {
  const say = useWords(tryWords);
  return (
    <section class="card try-result" aria-labelledby="result" tabIndex={0}>
      <h2 id="result">{say("result")}</h2>
      <div role="status" class="stack">
        <Outcome outcome={outcome} />
      </div>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: TryOutcome }) {
  const say = useWords(tryWords);
  const sayFault = useWords(faultWords);
  switch (outcome.kind) {
    case "no-rules":
      return <p class="notice notice-warning">{say("noRules")}</p>;
    case "faulty":
      return (
        <div class="notice">
          <p>{say("incomplete")}</p>
          <ul class="bullets">
            {outcome.faults.map((fault) => (
              <li key={fault}>{sayFault(fault)}</li>
            ))}
          </ul>
        </div>
      );
    case "judged":
      return (
        <>
          <Verdict {...outcome} />
          <Findings explanation={outcome.explanation} packs={outcome.packs} />
          <Ways explanation={outcome.explanation} direction={outcome.direction} />
        </>
      );
  }
}

function Verdict({ explanation: { verdict, obligations, goodsVerdict }, direction, atMs }: Pick<Judged, "explanation" | "direction" | "atMs">) {
  const say = useWords(tryWords);
  const language = useContext(LanguageContext);
  return (
    <div>
      <p class="try-verdict">
        <VerdictMark verdict={verdict} />
        <strong>{verdictWordsOf[direction].person[verdict][language]}</strong>
      </p>
      {obligations.length > 0 && (
        <p class="cluster try-obligations">
          {obligations.map((obligation) => (
            <span key={obligation} class="badge badge-warning">
              {obligationWords[obligation][language]}
            </span>
          ))}
        </p>
      )}
      {goodsVerdict !== null && (
        <p class="cluster">
          <VerdictMark verdict={goodsVerdict} /> {verdictWordsOf[direction].goods[goodsVerdict][language]}
        </p>
      )}
      <p class="small soft">{say("asOf", { time: formatBeijingTime(atMs) })}</p>
    </div>
  );
}

function Findings({ explanation: { findings }, packs }: { readonly explanation: Explanation; readonly packs: readonly PolicyPack[] }) {
  const say = useWords(tryWords);
  const language = useContext(LanguageContext);
  if (findings.length === 0) return <p>{say("noFindings")}</p>;
  return (
    <div>
      <h3>{say("findings")}</h3>
      <ol class="findings">
        {findings.map(({ code, ruleId, severity, text, advice }, index) => {
          const rule = ruleName(ruleId, packs);
          return (
            <li key={`${ruleId} ${code} ${index}`} class="finding">
              <VerdictMark verdict={severity} />
              <div>
                <p class="finding-text">{text[language]}</p>
                <p class="small">{advice[language]}</p>
                <p class="small soft">{rule === null ? say("core") : say("byRule", { rule: rule[language] })}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Ways({ explanation: { verdict, ways }, direction }: Pick<Judged, "explanation" | "direction">) {
  const say = useWords(tryWords);
  const [shortest, ...others] = ways;
  if (verdict === "admit" || verdict === "admit-with-condition") return null;
  if (shortest === undefined) return <p class="notice">{say("noWay")}</p>;
  return (
    <div>
      <h3>{say("ways")}</h3>
      <WaySteps way={shortest} direction={direction} />
      {others.length > 0 && (
        <details class="more">
          <summary>{say("otherWays")}</summary>
          {others.map((way, index) => (
            <WaySteps key={index} way={way} direction={direction} />
          ))}
        </details>
      )}
    </div>
  );
}

function WaySteps({ way: { changes, verdict }, direction }: { readonly way: Way; readonly direction: Direction }) {
  const say = useWords(tryWords);
  const language = useContext(LanguageContext);
  return (
    <div class="way">
      <ol class="way-steps">
        {changes.map(({ text }) => (
          <li key={text.en}>{text[language]}</li>
        ))}
      </ol>
      <p class="small way-then">
        <VerdictMark verdict={verdict} /> {say("afterwards", { verdict: verdictWordsOf[direction].person[verdict][language] })}
      </p>
    </div>
  );
}
