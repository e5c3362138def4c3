import { useContext } from "preact/hooks";
import type { PoliciesToCome } from "../../shared/wire/policies-to-come.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import type { ActivationChange } from "./change-activation.ts";
import { EndActivation } from "./end-activation.tsx";
import { packWords, policyWords } from "./policy-words.ts";
import { Spoken } from "./spoken.tsx";
import { periodWords } from "./words/date-words.ts";
import { layerNames } from "./words/venue-names.ts";

interface ToComeProps {
  readonly toCome: PoliciesToCome["toCome"];
  readonly mayEnd: (packId: string) => boolean;
  readonly onChange: (change: ActivationChange) => void;
}

/** What comes into force here on a later day, so that nobody is surprised by it. */
export function ToCome({ toCome, mayEnd, onChange }: ToComeProps) {
  const say = useWords(policyWords);
  const sayPack = useWords(packWords);
  const language = useContext(LanguageContext);
  if (toCome.length === 0) return null;
  return (
    <section class="card" aria-labelledby="to-come">
      <h2 id="to-come">{say("toCome")}</h2>
      <ul class="to-come">
        {toCome.map(({ packId, title, layer, from, to, activation }) => (
          <li key={`${packId} ${activation?.id ?? ""}`}>
            <p class="pack-head">
              <span class={`layer layer-${layer}`}>
                <Spoken text={layerNames[layer]} />
              </span>
              <strong>
                <Spoken text={title} />
              </strong>
              <span class="number">{periodWords({ from, to })[language]}</span>
            </p>
            <p class="small soft">{activation === null ? sayPack("by-itself") : say("toComeBy", { by: activation.by, reason: activation.reason })}</p>
            {activation !== null && mayEnd(packId) && <EndActivation id={activation.id} onEnd={(reason) => onChange({ kind: "end", packId, activationId: activation.id, reason })} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
