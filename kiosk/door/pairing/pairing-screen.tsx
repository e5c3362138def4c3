import { useState } from "preact/hooks";
import { useWords } from "../../ui/words.ts";
import type { DoorEvent } from "../door-event.ts";
import { type Preferences, PreferenceButtons } from "../door-header.tsx";
import { tokenCharactersMin } from "./gate-token.ts";
import { pairingWords } from "./pairing-words.ts";
import "./pairing-screen.css";

export interface PairingScreenProps {
  readonly why: "new" | "token-refused";
  readonly preferences: Preferences;
  readonly send: (event: DoorEvent) => void;
}

/** The device belongs to no gate yet, or no longer. */
export function PairingScreen({ why, preferences, send }: PairingScreenProps) {
  const say = useWords(pairingWords);
  const [token, setToken] = useState("");
  const [tooShort, setTooShort] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    const trimmed = token.trim();
    setTooShort(trimmed.length < tokenCharactersMin);
    if (trimmed.length >= tokenCharactersMin) send({ kind: "token", token: trimmed });
  }

  return (
    <main class="pairing">
      <form class="card stack pairing-card" onSubmit={submit}>
        <h1>{say("pairTitle")}</h1>
        {why === "token-refused" ? <p class="notice notice-bad">{say("pairRefused")}</p> : null}
        <p>{say("pairHow")}</p>
        <div class="field">
          <label for="token">{say("pairToken")}</label>
          <input
            id="token"
            class="input pairing-token"
            type="password"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={token}
            aria-invalid={tooShort}
            aria-describedby="token-hint"
            onInput={(event) => setToken(event.currentTarget.value)}
          />
          <p id="token-hint" class={tooShort ? "fault" : "hint"}>
            {tooShort ? `${say("pairTokenShort")} · ` : ""}
            {say("pairTokenHint")}
          </p>
        </div>
        <button type="submit" class="button button-primary button-glove">
          {say("pair")}
        </button>
      </form>
      <PreferenceButtons {...preferences} />
    </main>
  );
}
