import { type ReadonlySignal, signal } from "@preact/signals";

/** `waiting`: wanted, but a browser plays nothing before the first touch of its page. */
export type AlarmState = "off" | "waiting" | "on";

export interface FullAlarm {
  readonly state: ReadonlySignal<AlarmState>;
  readonly ring: () => void;
  readonly toggle: () => void;
}

export interface FullAlarmParts {
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  readonly page: Pick<Document, "addEventListener" | "removeEventListener">;
  readonly openAudio: () => AudioContext;
}

const storageKey = "venue-gate.manager-sound";
const firstTouches = ["pointerdown", "keydown"] as const;

/** Two falling notes, three times: told apart from the tones of the door by their number. */
const notes = [0, 1, 2].flatMap((turn) => [
  { hertz: 880, atSeconds: turn * 0.5 },
  { hertz: 660, atSeconds: turn * 0.5 + 0.2 },
]);
const noteSeconds = 0.22;
const loudness = 0.4;

/** The sound for a full venue; remembers whether it is wanted. */
export function createFullAlarm({ storage, page, openAudio }: FullAlarmParts): FullAlarm {
  const state = signal<AlarmState>(storage.getItem(storageKey) === "off" ? "off" : "waiting");
  let audio: AudioContext | undefined;

  const start = (): void => {
    stopWaiting();
    audio ??= openAudio();
    void audio.resume();
    state.value = "on";
  };
  const stopWaiting = (): void => {
    for (const touch of firstTouches) page.removeEventListener(touch, start);
  };
  if (state.value === "waiting") for (const touch of firstTouches) page.addEventListener(touch, start);

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

function play(audio: AudioContext): void {
  for (const { hertz, atSeconds } of notes) {
    const from = audio.currentTime + atSeconds;
    const gain = audio.createGain();
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loudness, from + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, from + noteSeconds);
    const oscillator = audio.createOscillator();
    oscillator.frequency.value = hertz;
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(from);
    oscillator.stop(from + noteSeconds);
  }
}
