import { useWords } from "../../ui/words.ts";
import { TextField } from "../choice-fields.tsx";
import { DateField } from "../date-field.tsx";
import type { ActivationFields, ActivationFault, ActivationReading } from "./activation-form.ts";
import { activationFaultWords, saveWords } from "./draft-words.ts";

interface ActivationInputProps {
  readonly id: string;
  readonly fields: ActivationFields;
  readonly reading: ActivationReading;
  /** Faults are shown once somebody has tried to send the form. */
  readonly areFaultsShown: boolean;
  readonly onFields: (fields: ActivationFields) => void;
}

/** From when to when a pack is to hold, and why. */
export function ActivationInput({ id, fields, reading, areFaultsShown, onFields }: ActivationInputProps) {
  const say = useWords(saveWords);
  const sayFault = useWords(activationFaultWords);
  const faults: readonly ActivationFault[] = reading.kind === "faulty" && areFaultsShown ? Object.values(reading.faults) : [];
  return (
    <>
      <div class="fields">
        <DateField id={`${id}-from`} label={say("from")} value={fields.from} onDay={(day) => onFields({ ...fields, from: day ?? "" })} />
        <DateField id={`${id}-to`} label={say("to")} value={fields.to} onDay={(day) => onFields({ ...fields, to: day ?? "" })} />
      </div>
      <TextField id={`${id}-reason`} label={say("reason")} value={fields.reason} isFaulty={areFaultsShown && reading.kind === "faulty" && reading.faults.reason !== undefined} onTyped={(reason) => onFields({ ...fields, reason })} />
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault} class="fault-line">
            {sayFault(fault)}
          </p>
        ))}
      </div>
    </>
  );
}
