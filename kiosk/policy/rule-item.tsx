import { useWords } from "../ui/words.ts";
import type { PolicyPack, Rule } from "../../shared/policy/policy-pack.ts";
import type { Selector } from "../../shared/policy/rule-parts.ts";
import { packWords } from "./policy-words.ts";
import { ReferenceList } from "./reference-list.tsx";
import type { Standing } from "./rule-standing.ts";
import { Spoken } from "./spoken.tsx";
import { periodWords } from "./words/date-words.ts";
import { kindNames } from "./words/kind-names.ts";
import { ruleWords } from "./words/rule-words.ts";
import { selectorWords } from "./words/selector-words.ts";
import { joined } from "./words/sentence.ts";

interface RuleItemProps {
  readonly rule: Rule;
  readonly sources: PolicyPack["sources"];
  readonly standing: Standing;
  /** Which venues it speaks of is left out where all that is shown is of one venue. */
  readonly isOfThisVenue?: boolean;
}

function withoutVenue({ venueClasses: _classes, notVenueClasses: _notClasses, setting: _setting, ...others }: Selector): Selector | undefined {
  return Object.keys(others).length === 0 ? undefined : others;
}

/** One rule in words: what it asks, of whom, what follows, and where it comes from. */
export function RuleItem({ rule, sources, standing, isOfThisVenue = false }: RuleItemProps) {
  const { asks, details, follows } = ruleWords(rule);
  return (
    <li class={standing.kind === "counts" ? "rule" : "rule rule-silent"}>
      <div class="rule-head">
        <h4>
          <Spoken text={kindNames[rule.kind]} />
        </h4>
        <code class="soft small">{rule.id}</code>
        <StandingBadge standing={standing} />
      </div>
      <p class="rule-asks">
        <Spoken text={asks} />
      </p>
      <Narrowed appliesTo={isOfThisVenue && rule.appliesTo !== undefined ? withoutVenue(rule.appliesTo) : rule.appliesTo} during={rule.during} />
      {details.length > 0 && (
        <ul class="rule-details small soft">
          {details.map((detail) => (
            <li key={detail.en}>
              <Spoken text={detail} />
            </li>
          ))}
        </ul>
      )}
      {follows.length > 0 && (
        <dl class="rule-follows small">
          {follows.map(({ when, outcome }) => (
            <div key={when.en}>
              <dt>
                <Spoken text={when} />
              </dt>
              <dd>
                <Spoken text={outcome} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ReferenceList references={rule.references} sources={sources} />
    </li>
  );
}

function Narrowed({ appliesTo, during }: Pick<Rule, "appliesTo" | "during">) {
  const say = useWords(packWords);
  if (appliesTo === undefined && during === undefined) return null;
  return (
    <dl class="rule-narrowed small">
      {appliesTo !== undefined && (
        <div>
          <dt>{say("who")}</dt>
          <dd>
            <Spoken text={joined(selectorWords(appliesTo), "；", "; ")} />
          </dd>
        </div>
      )}
      {during !== undefined && (
        <div>
          <dt>{say("during")}</dt>
          <dd>
            <Spoken text={periodWords(during)} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function StandingBadge({ standing }: { readonly standing: Standing }) {
  const say = useWords(packWords);
  switch (standing.kind) {
    case "counts":
    case "not-here":
      return null;
    case "not-this-day":
      return <span class="badge">{say("notThisDay")}</span>;
    case "displaced":
      return (
        <span class="badge badge-warning">
          <DisplacedBy pack={standing.by} />
        </span>
      );
  }
}

function DisplacedBy({ pack }: { readonly pack: PolicyPack }) {
  const say = useWords(packWords);
  return (
    <span>
      {say("displaced", { pack: "" })}
      <Spoken text={pack.title} />
    </span>
  );
}
