import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { JudgedMessage, ReplayMessage } from "../../shared/wire/replay.ts";
import { recordTime } from "../ui/clock.ts";
import { reasonLine } from "../ui/reason-line.ts";
import { VerdictMark } from "../ui/verdict-mark.tsx";
import { verdictWords } from "../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { replayDifferences } from "./replay-differences.ts";
import { replayWords, whyWords } from "./replay-words.ts";

/** What was decided, what comes out when it is decided again, and by which rules and list. */
export function ReplayResult({ replay }: { readonly replay: ReplayMessage }) {
  const say = useWords(replayWords);
  return (
    <>
      <Finding replay={replay} />
      <div class="replay-sides">
        <Judged title={say("recorded")} judged={replay.recorded} />
        {replay.kind === "replayed" && <Judged title={say("replayed")} judged={replay.replayed} />}
      </div>
      <Grounds replay={replay} />
      <p class="soft small">{say("leastData")}</p>
    </>
  );
}

function Finding({ replay }: { readonly replay: ReplayMessage }) {
  const say = useWords(replayWords);
  const why = useWords(whyWords);
  const language = useContext(LanguageContext);
  switch (replay.kind) {
    case "not-replayable":
      return (
        <div class="notice notice-warning">
          <strong>{say("notReplayable")}</strong>
          <p>{why(replay.why)}</p>
        </div>
      );
    case "replayed": {
      if (replay.same) {
        return (
          <div class="notice notice-good">
            <strong>{say("same")}</strong>
            <p>{say("sameNote")}</p>
          </div>
        );
      }
      const differences = replayDifferences(replay.recorded, replay.replayed, language);
      return (
        <div class="notice notice-bad">
          <strong>{say("different")}</strong>
          {(differences.length === 0 ? [say("sameButOrder")] : differences).map((difference) => (
            <p key={difference}>{difference}</p>
          ))}
        </div>
      );
    }
  }
}

function Judged({ title, judged }: { readonly title: string; readonly judged: JudgedMessage }) {
  const say = useWords(replayWords);
  const language = useContext(LanguageContext);
  return (
    <section class="replay-side">
      <h4 class="soft small">{title}</h4>
      <p class="ledger-verdict">
        <VerdictMark verdict={judged.verdict} />
        <strong>{verdictWords[judged.verdict][language]}</strong>
      </p>
      {judged.goods !== null && (
        <p class="ledger-verdict small">
          {say("goods")} <VerdictMark verdict={judged.goods} /> {verdictWords[judged.goods][language]}
        </p>
      )}
      {judged.codes.length === 0 ? (
        <p class="soft">{say("noReasons")}</p>
      ) : (
        <ul class="replay-reasons">
          {judged.codes.map((code, index) => (
            <li key={index}>{reasonLine(code, language)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Grounds({ replay }: { readonly replay: ReplayMessage }) {
  const say = useWords(replayWords);
  const until = replay.kind === "replayed" ? replay.listEndTime : null;
  return (
    <dl class="replay-grounds small">
      <Ground name={say("decidedAt")}>
        <time dateTime={replay.decidedAt}>{recordTime(Date.parse(replay.decidedAt))}</time>
      </Ground>
      <Ground name={say("policyVersion")}>
        <code>{replay.policyVersion}</code>
      </Ground>
      {replay.kind === "replayed" && (
        <Ground name={say("packs")}>
          {replay.packs.map(({ id, version }) => (
            <code key={id} class="replay-pack">
              {version}
            </code>
          ))}
        </Ground>
      )}
      <Ground name={say("riskList")}>
        {replay.riskListVersion === null ? say("noList") : <code>{replay.riskListVersion}</code>}
        {until !== null && <span class="soft"> {say("listUntil", { time: recordTime(Date.parse(until)) })}</span>}
      </Ground>
    </dl>
  );
}

function Ground({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt class="soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
