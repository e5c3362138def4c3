/** Two falling notes, three times: told apart from the tones of the door by their number. */
const notes = [0, 1, 2].flatMap((turn) => [
  { hertz: 880, atSeconds: turn * 0.5 },
  { hertz: 660, atSeconds: turn * 0.5 + 0.2 },
]);
const noteSeconds = 0.22;
const loudness = 0.4;

/** Plays the sound for a full venue. */
export function playFullTone(audio: AudioContext): void {
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
