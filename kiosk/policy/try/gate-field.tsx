import { useContext } from "preact/hooks";
import type { VenueMessage } from "../../../shared/wire/venue.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { zoneNames } from "../words/venue-names.ts";
import { tryWords } from "./try-words.ts";

interface GateFieldProps {
  readonly venue: VenueMessage;
  readonly gateId: string | null;
  readonly onGate: (gateId: string | null) => void;
}

/** Asked only where gates lead to different parts of the venue. */
export function GateField({ venue, gateId, onGate }: GateFieldProps) {
  const say = useWords(tryWords);
  const language = useContext(LanguageContext);
  if (venue.gates.every(({ zone }) => zone === null)) return null;
  return (
    <div class="field">
      <label for="gate">{say("zone")}</label>
      <select class="input" id="gate" value={gateId ?? venue.gates[0]?.id ?? ""} onChange={(event) => onGate(event.currentTarget.value)}>
        {venue.gates.map(({ id, name, zone }) => (
          <option key={id} value={id}>
            {zone === null ? name : `${name} · ${zoneNames[zone][language]}`}
          </option>
        ))}
      </select>
    </div>
  );
}
