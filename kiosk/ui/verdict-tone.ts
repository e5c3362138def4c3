import type { Verdict } from "../../shared/domain/verdict.ts";

export type Tone = Verdict | "scan" | "hint";

export interface Note {
  readonly hertz: number;
  readonly fromMs: number;
  readonly forMs: number;
  readonly wave: "sine" | "triangle" | "square";
}

/** Rising is yes, falling and harsh is no, level is a question; each also differs by its number of notes. */
export const notesByTone: Readonly<Record<Tone, readonly Note[]>> = {
  admit: [note(784, 0, 110, "sine"), note(1_175, 110, 220, "sine")],
  "admit-with-condition": [note(784, 0, 110, "sine"), note(988, 110, 110, "sine"), note(1_175, 220, 240, "sine")],
  recheck: [note(587, 0, 130, "triangle"), note(587, 200, 130, "triangle"), note(587, 400, 200, "triangle")],
  refuse: [note(247, 0, 260, "square"), note(165, 290, 480, "square")],
  "cannot-check": [note(392, 0, 160, "triangle"), note(330, 200, 160, "triangle"), note(392, 400, 160, "triangle"), note(330, 600, 260, "triangle")],
  scan: [note(1_568, 0, 45, "sine")],
  hint: [note(440, 0, 60, "sine"), note(440, 110, 60, "sine")],
};

const loudness: Readonly<Record<Note["wave"], number>> = { sine: 0.5, triangle: 0.5, square: 0.16 };
const edgeSeconds = 0.012;

/** Plays the notes of a tone; starts within one audio frame, and needs no sound files. */
export function playTone(audio: BaseAudioContext, tone: Tone): void {
  for (const { hertz, fromMs, forMs, wave } of notesByTone[tone]) {
    const start = audio.currentTime + fromMs / 1_000;
    const end = start + forMs / 1_000;
    const gain = audio.createGain();
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness[wave], start + edgeSeconds);
    gain.gain.setValueAtTime(loudness[wave], end - edgeSeconds);
    gain.gain.linearRampToValueAtTime(0, end);
    const oscillator = audio.createOscillator();
    oscillator.type = wave;
    oscillator.frequency.value = hertz;
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(start);
    oscillator.stop(end);
  }
}

function note(hertz: number, fromMs: number, forMs: number, wave: Note["wave"]): Note {
  return { hertz, fromMs, forMs, wave };
}
