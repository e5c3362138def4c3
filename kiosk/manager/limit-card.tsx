import { useEffect, useRef } from "preact/hooks";
import { type Say, useWords } from "../ui/words.ts";
import { faultsWhileTyping, type LimitFault, type LimitField, readLimitFields, typedLimit } from "./limit-form.ts";
import type { VenueView } from "./manager-state.ts";
import { limitWords } from "./manager-words.ts";

interface LimitCardProps {
  readonly view: VenueView;
  readonly onTyped: (field: LimitField, text: string) => void;
  readonly onSaved: () => void;
}

export function LimitCard({ view, onTyped, onSaved }: LimitCardProps) {
  const say = useWords(limitWords);
  const { venue, limitFields, limitOutcome } = view;
  const reading = readLimitFields(limitFields);
  const faults = limitOutcome.kind === "checked" && reading.kind === "faulty" ? reading.faults : faultsWhileTyping(limitFields);
  const field = (name: LimitField, inputMode: "decimal" | "numeric" | "text") => ({ name, inputMode, text: limitFields[name], fault: faults[name], onTyped });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (limitOutcome.kind === "checked") form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [limitOutcome]);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSaved();
  };
  return (
    <section class="card area-limit" aria-labelledby="limit">
      <h2 id="limit">{say("title")}</h2>
      <p class="card-note">
        {say(`now.${venue.limit === 0 ? "closed" : (venue.limitedBy ?? "none")}`, { limit: String(venue.limit) })} <span class="soft">{say("smallest")}</span>
      </p>
      <form class="stack" ref={form} onSubmit={submit} noValidate>
        <div class="limit-fields">
          <LimitInput label={say("share")} {...field("sharePercent", "decimal")} />
          <LimitInput label={say("seats")} {...field("seats", "numeric")} />
          <LimitInput label={say("persons")} {...field("persons", "numeric")} />
        </div>
        <LimitInput label={say("reason")} hint={say("reasonHint")} {...field("reason", "text")} />
        <TypedLimit view={view} />
        <div class="cluster">
          <button class="button button-primary" type="submit" disabled={limitOutcome.kind === "sending"}>
            {say(limitOutcome.kind === "sending" ? "saving" : "save")}
          </button>
          <span class="small soft">{say("recordedAs", { name: view.session.name })}</span>
        </div>
        <div role="status">
          <Outcome view={view} say={say} />
        </div>
      </form>
    </section>
  );
}

interface LimitInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: LimitField;
  readonly inputMode: "decimal" | "numeric" | "text";
  readonly text: string;
  readonly fault: LimitFault | undefined;
  readonly onTyped: (field: LimitField, text: string) => void;
}

function LimitInput({ label, hint, name, inputMode, text, fault, onTyped }: LimitInputProps) {
  const say = useWords(limitWords);
  const id = `limit-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        inputMode={inputMode}
        autocomplete="off"
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onTyped(name, event.currentTarget.value)}
      />
      <span id={`${id}-note`} class={fault === undefined ? "hint" : "fault"}>
        {fault === undefined ? hint : say(fault)}
      </span>
    </div>
  );
}

function TypedLimit({ view }: { readonly view: VenueView }) {
  const say = useWords(limitWords);
  const typed = typedLimit(view.limitFields);
  const inside = view.counts?.inside ?? 0;
  return (
    <p class="small">
      {say(`typed.${typed.kind}`, "limit" in typed ? { limit: String(typed.limit) } : {})}{" "}
      {"limit" in typed && typed.limit < inside && <strong>{say("belowInside", { inside: String(inside) })}</strong>}
    </p>
  );
}

function Outcome({ view: { limitOutcome }, say }: { readonly view: VenueView; readonly say: Say<keyof typeof limitWords> }) {
  switch (limitOutcome.kind) {
    case "none":
    case "checked":
    case "sending":
      return null;
    case "saved":
      return <p class="notice notice-good">{say(`saved.${limitOutcome.limit === 0 ? "closed" : (limitOutcome.limitedBy ?? "none")}`, { limit: String(limitOutcome.limit) })}</p>;
    case "unanswered":
      return <p class="notice notice-warning">{say("unanswered")}</p>;
    case "rejected":
      return <p class="notice notice-bad">{say("rejected", { detail: limitOutcome.detail })}</p>;
  }
}
