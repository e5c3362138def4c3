import { useContext } from "preact/hooks";
import type { PoliciesInForce } from "../../shared/wire/policy.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import type { ActivationChange } from "./change-activation.ts";
import { EndActivation } from "./end-activation.tsx";
import { LintList } from "./draft/lint-list.tsx";
import { belowWords, packWords } from "./policy-words.ts";
import { RuleItem } from "./rule-item.tsx";
import type { StandingRule } from "./rule-standing.ts";
import { Spoken } from "./spoken.tsx";
import { TriggerLine } from "./trigger-line.tsx";
import { effectiveWords, periodWords } from "./words/date-words.ts";
import { outOfDaysWords, standingWords } from "./words/standing-words.ts";
import { layerNames } from "./words/venue-names.ts";

type InForce = PoliciesInForce["inForce"][number];

interface PackCardProps {
  readonly inForce: InForce;
  readonly rules: readonly StandingRule[];
  /** The day that is looked at. */
  readonly day: string;
  /** `null` for who may not end what somebody has put in force. */
  readonly onChange: ((change: ActivationChange) => void) | null;
}

const rulesAtOnceMax = 16;

/** A pack in force: what it is, why it holds here, and its rules in words. */
export function PackCard({ inForce, rules, day, onChange }: PackCardProps) {
  const say = useWords(packWords);
  const sayBelow = useWords(belowWords);
  const language = useContext(LanguageContext);
  const { pack, version, objections } = inForce;
  const here = rules.filter(({ standing }) => standing.kind !== "not-here");
  const elsewhere = rules.filter(({ standing }) => standing.kind === "not-here");
  return (
    <article class="card pack" aria-labelledby={`pack-${pack.id}`}>
      <header class="pack-head">
        <span class={`layer layer-${pack.layer}`}>
          <Spoken text={layerNames[pack.layer]} />
        </span>
        <h3 id={`pack-${pack.id}`}>
          <Spoken text={pack.title} />
        </h3>
      </header>
      <PackFacts inForce={inForce} day={day} onChange={onChange} />
      {objections !== null && objections.length > 0 && (
        <details class="more notice notice-warning">
          <summary>{sayBelow("objections", { count: String(objections.length) })}</summary>
          <LintList lints={objections} />
        </details>
      )}
      <RuleDetails rules={here} pack={pack} summary={standingWords(here)[language]} isOpen={here.length <= rulesAtOnceMax} isOfThisVenue={true} />
      <RuleDetails rules={elsewhere} pack={pack} summary={say("rulesElsewhere", { count: String(elsewhere.length) })} isOpen={false} isOfThisVenue={false} />
      <p class="pack-version small soft">
        <code>{version}</code>
      </p>
    </article>
  );
}

/** Whose pack it is, its days, and why it holds here. */
function PackFacts({ inForce: { pack, grounds }, day, onChange }: Omit<PackCardProps, "rules">) {
  const say = useWords(packWords);
  const language = useContext(LanguageContext);
  const { effective, trigger } = pack;
  const outOfDays = outOfDaysWords(pack, day);
  const isDoubtful = effective.certainty !== "stated" && (effective.from !== null || effective.to !== null);
  return (
    <dl class="pack-facts small">
      <div>
        <dt>{say("jurisdiction")}</dt>
        <dd lang="zh-CN">{pack.jurisdiction}</dd>
      </div>
      <div>
        <dt>{say("effective")}</dt>
        <dd class={isDoubtful ? "pack-doubtful" : undefined}>
          <Spoken text={effectiveWords(effective)} />
          {outOfDays !== null && <p class="pack-doubtful">{outOfDays[language]}</p>}
        </dd>
      </div>
      <div>
        <dt>{say("why")}</dt>
        <dd>
          {grounds.map((ground) => (
            <GroundLine key={ground.kind === "activation" ? ground.activation.id : ground.kind} ground={ground} packId={pack.id} onChange={onChange} />
          ))}
        </dd>
      </div>
      {trigger !== undefined && (
        <div>
          <dt>{say("trigger")}</dt>
          <dd>
            <TriggerLine trigger={trigger} />
          </dd>
        </div>
      )}
    </dl>
  );
}

interface RuleDetailsProps {
  readonly rules: readonly StandingRule[];
  readonly pack: InForce["pack"];
  readonly summary: string;
  readonly isOpen: boolean;
  readonly isOfThisVenue: boolean;
}

function RuleDetails({ rules, pack, summary, isOpen, isOfThisVenue }: RuleDetailsProps) {
  if (rules.length === 0) return null;
  return (
    <details class="more pack-rules" open={isOpen}>
      <summary>{summary}</summary>
      <ol class="rules">
        {rules.map(({ rule, standing }) => (
          <RuleItem key={rule.id} rule={rule} sources={pack.sources} standing={standing} isOfThisVenue={isOfThisVenue} />
        ))}
      </ol>
    </details>
  );
}

function GroundLine({ ground, packId, onChange }: { readonly ground: InForce["grounds"][number]; readonly packId: string; readonly onChange: PackCardProps["onChange"] }) {
  const say = useWords(packWords);
  const language = useContext(LanguageContext);
  switch (ground.kind) {
    case "base":
    case "by-itself":
      return <p>{say(ground.kind)}</p>;
    case "activation": {
      const { id, from, to, by, reason } = ground.activation;
      const period = to === null ? say("untilEnded", { from }) : periodWords({ from, to })[language];
      return (
        <div>
          <p>{say("activation", { by, period, reason })}</p>
          {onChange !== null && <EndActivation id={id} onEnd={(why) => onChange({ kind: "end", packId, activationId: id, reason: why })} />}
        </div>
      );
    }
  }
}
