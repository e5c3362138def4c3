import { type ReadonlySignal, signal } from "@preact/signals";

/** `waiting`: wanted, but a browser plays nothing before the first click on its page. */
export type AlarmState = "off" | "waiting" | "on";

export interface FullAlarm {
  readonly state: ReadonlySignal<AlarmState>;
  readonly ring: () => void;
  readonly toggle: () => void;
}

export interface FullAlarmParts<Audio> {
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  readonly page: Pick<EventTarget, "addEventListener" | "removeEventListener">;
  readonly openAudio: () => Audio;
  readonly play: (audio: Audio) => void;
}

const storageKey = "venue-gate.manager-sound";

/** The sound for a full venue; remembers whether it is wanted. */
export function createFullAlarm<Audio extends Pick<AudioContext, "resume">>({ storage, page, openAudio, play }: FullAlarmParts<Audio>): FullAlarm {
  const state = signal<AlarmState>(storage.getItem(storageKey) === "off" ? "off" : "waiting");
  let audio: Audio | undefined;

  const start = (): void => {
    page.removeEventListener("click", start);
    audio ??= openAudio();
    void audio.resume();
    state.value = "on";
  };
  if (state.value === "waiting") page.addEventListener("click", start);

  return {
    state,
    ring: () => {
      if (state.value === "on" && audio !== undefined) play(audio);
    },
    toggle: () => {
      if (state.value === "on") state.value = "off";
      else start();
      storage.setItem(storageKey, state.value);
    },
  };
}
