import { useEffect, useRef } from "preact/hooks";
import type { TemperatureSource } from "../../../shared/domain/evidence.ts";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words.ts";
import type { Attempt } from "../collect/attempt.ts";
import type { DoorEvent } from "../door-event.ts";
import { doorWords } from "../door-words.ts";
import { celsiusText } from "../../../shared/domain/celsius.ts";
import { raisedTenthsC, typedText, usualTenthsC } from "./temperature-entry.ts";
import { asksForInstrument, instrumentOf, instruments } from "./temperature-instrument.ts";

export interface TemperaturePadProps {
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;

/** The pad takes the focus, so that digit keys work at once; elsewhere on the page they mean nothing. */
export function TemperaturePad({ attempt, send }: TemperaturePadProps) {
  const say = useWords(doorWords);
  const pad = useRef<HTMLDivElement>(null);
  useEffect(() => pad.current?.focus(), []);
  const before = attempt.earlierTemperatures.at(-1);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^\d$/.test(event.key)) send({ kind: "digit", digit: event.key });
    else if (event.key === "Backspace" || event.key === "Delete") send({ kind: "clear-temperature" });
  }

  return (
    <div class="temperature-pad" ref={pad} role="group" aria-labelledby="temperature-question" tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="temperature-question">
        <h2 id="temperature-question">{say("askTemperature")}</h2>
        <p class="temperature-hint soft small" data-second={before !== undefined}>{before === undefined ? say("askTemperatureHow") : say("secondReading", { celsius: celsiusText(before.tenthsC) })}</p>
      </div>
      {asksForInstrument(attempt) ? <InstrumentChoice chosen={instrumentOf(attempt)} send={send} /> : null}
      <div class="temperature-entry">
        <output class="temperature-typed number" data-empty={attempt.digits === "" && attempt.temperature === null}>
          {attempt.digits === "" && attempt.temperature !== null ? celsiusText(attempt.temperature.tenthsC) : typedText(attempt.digits)}
          <span class="temperature-unit"> ℃</span>
        </output>
        <button type="button" class="button button-quiet" aria-label={say("clear")} title={say("clear")} onClick={() => send({ kind: "clear-temperature" })}>
          <Icon name="erase" />
        </button>
      </div>
      <div class="temperature-values">
        <Values label={say("usualValues")} tenthsC={usualTenthsC} send={send} />
        <Values label={say("raisedValues")} tenthsC={raisedTenthsC} send={send} />
      </div>
      <div class="keypad" role="group" aria-label={say("keypad")}>
        {keys.map((digit) => (
          <DigitKey key={digit} digit={digit} send={send} />
        ))}
      </div>
    </div>
  );
}

interface InstrumentChoiceProps {
  readonly chosen: TemperatureSource;
  readonly send: (event: DoorEvent) => void;
}

function InstrumentChoice({ chosen, send }: InstrumentChoiceProps) {
  const say = useWords(doorWords);
  return (
    <div class="temperature-instrument" role="group" aria-label={say("instrument")}>
      {instruments.map((instrument) => (
        <button key={instrument} type="button" class="button" aria-pressed={instrument === chosen} onClick={() => send({ kind: "instrument", instrument })}>
          {say(instrument)}
        </button>
      ))}
    </div>
  );
}

interface ValuesProps {
  readonly label: string;
  readonly tenthsC: readonly number[];
  readonly send: (event: DoorEvent) => void;
}

function Values({ label, tenthsC, send }: ValuesProps) {
  return (
    <div class="values" role="group" aria-label={label} style={{ "--columns": tenthsC.length > 6 ? 4 : 6, "--values": tenthsC.length }}>
      {tenthsC.map((value) => (
        <button key={value} type="button" class="button number" onClick={() => send({ kind: "temperature", tenthsC: value })}>
          {celsiusText(value)}
        </button>
      ))}
    </div>
  );
}

function DigitKey({ digit, send }: { readonly digit: string; readonly send: (event: DoorEvent) => void }) {
  return (
    <button type="button" class="button keypad-key number" onClick={() => send({ kind: "digit", digit })}>
      {digit}
    </button>
  );
}
