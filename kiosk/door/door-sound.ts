import { type ReadonlySignal, signal } from "@preact/signals";
import { playTone, type Tone } from "../ui/verdict-tone.ts";

const storageKey = "venue-gate.sound";

export interface DoorSound {
  readonly isOn: ReadonlySignal<boolean>;
  readonly switchTo: (on: boolean) => void;
  readonly play: (tone: Tone) => void;
}

/** Browsers let a page make a sound only after it was touched once, so every touch opens the way for it. */
export function createDoorSound(storage: Pick<Storage, "getItem" | "setItem">): DoorSound {
  const isOn = signal(storage.getItem(storageKey) !== "off");
  const audio = new AudioContext();
  const wake = (): void => void (audio.state === "suspended" && audio.resume());
  addEventListener("pointerdown", wake);
  addEventListener("keydown", wake);
  return {
    isOn,
    switchTo(on) {
      isOn.value = on;
      storage.setItem(storageKey, on ? "on" : "off");
      if (on) playTone(audio, "scan");
    },
    play(tone) {
      if (isOn.value && audio.state === "running") playTone(audio, tone);
    },
  };
}
