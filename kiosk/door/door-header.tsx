import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../shared/domain/reason.ts";
import { type Connection, ConnectionBadge } from "../ui/connection-badge.tsx";
import { Icon } from "../ui/icon.tsx";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { LanguageContext, useWords } from "../ui/words.ts";
import { CountsBar } from "./counts-bar.tsx";
import { doorWords } from "./door-words.ts";
import { ageText } from "./rules/list-age.ts";
import { listNote } from "./rules/list-note.ts";
import type { OpenDoor } from "./open-door.ts";

export interface Preferences {
  readonly soundOn: boolean;
  readonly onSound: (on: boolean) => void;
  readonly onLanguage: (language: Language) => void;
}

export interface DoorHeaderProps {
  readonly door: OpenDoor;
  readonly connection: Connection;
  readonly nowMs: number;
  readonly preferences: Preferences;
  /** A last line over the whole width. */
  readonly children: ComponentChildren;
}

export function DoorHeader({ door, connection, nowMs, preferences, children }: DoorHeaderProps) {
  return (
    <header class="door-header">
      <div class="door-name">
        <h1>{door.setup.venue.name}</h1>
        <p class="soft">{door.setup.gate.name}</p>
      </div>
      <CountsBar counts={door.counts} />
      <div class="door-state">
        <ConnectionBadge connection={connection} />
        <ListAge door={door} nowMs={nowMs} />
      </div>
      <PreferenceButtons {...preferences} />
      {children}
    </header>
  );
}

/** The settings that belong to the device rather than to a visitor. */
export function PreferenceButtons({ soundOn, onSound, onLanguage }: Preferences) {
  const say = useWords(doorWords);
  return (
    <div class="door-preferences">
      <IconButton label={say(soundOn ? "soundOn" : "soundOff")} pressed={soundOn} onPress={() => onSound(!soundOn)}>
        <Icon name={soundOn ? "sound-on" : "sound-off"} />
      </IconButton>
      <LanguageSwitch onChoose={onLanguage} />
    </div>
  );
}

function ListAge({ door, nowMs }: { readonly door: OpenDoor; readonly nowMs: number }) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  const note = listNote(door.setup, door.rules.inForce(nowMs), nowMs);
  switch (note.kind) {
    case "none":
      return <span class="list-age badge badge-warning">{say("noList")}</span>;
    case "archived":
      return <span class="list-age">{say("listArchived", { date: note.date })}</span>;
    case "age": {
      const age = ageText(note.ageMs, language);
      return note.isTooOld ? <span class="list-age badge badge-warning">{say("listTooOld", { age })}</span> : <span class="list-age">{say("listAge", { age })}</span>;
    }
  }
}

interface IconButtonProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function IconButton({ label, pressed, onPress, children }: IconButtonProps) {
  return (
    <button type="button" class="button button-quiet icon-button" aria-label={label} title={label} data-on={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
