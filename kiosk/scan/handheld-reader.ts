export interface HandheldKey {
  readonly key: string;
  readonly timeStampMs: number;
  /** An input method is composing text out of the keys. */
  readonly isComposing: boolean;
  /** The key is being held down, which a scanner never does. */
  readonly isRepeat: boolean;
}

/** Whose key it is: a person's; a scanner's, or two keys struck together; a scanner's for certain; Shift and the like say nothing. */
export type KeyOrigin = "person" | "perhaps-scanner" | "scanner" | "unknown";

export interface HandheldReader {
  readonly takeKey: (key: HandheldKey) => KeyOrigin;
  /** To be called when `silenceMs` have gone by since the last key, for scanners that send no Enter. */
  readonly endBySilence: () => void;
}

export interface HandheldReports {
  readonly onText: (text: string) => void;
  /** An input method took keys of a scan away: the text is lost, and staff should switch the input method to English. */
  readonly onImeInterference: (keysLost: number) => void;
}

/** A pause this long ends a scan; scanners send a key every 7 to 16 ms. */
export const silenceMs = 100;

/** Slower than this on average is a person. */
export const keyMsMax = 35;

export const keysMin = 6;

/** The most that a QR code holds: digits in version 40-L (ISO/IEC 18004). What is longer is no scan and is dropped whole. */
export const handheldTextCharactersMax = 7_089;

const endKeys: ReadonlySet<string> = new Set(["Enter", "Tab"]);
const keysTakenByInputMethod: ReadonlySet<string> = new Set(["Process", "Unidentified", "Dead"]);
const modifierKeys: ReadonlySet<string> = new Set(["Shift", "CapsLock", "Control", "Alt", "AltGraph", "Meta"]);

interface Burst {
  text: string;
  keysLost: number;
  readonly startedMs: number;
  lastMs: number;
}

/** Tells a handheld scanner that acts as a keyboard from a person who types, by the pace of the keys alone. */
export function createHandheldReader({ onText, onImeInterference }: HandheldReports): HandheldReader {
  let burst: Burst | null = null;

  function endBurst(): KeyOrigin {
    const ended = burst;
    burst = null;
    if (ended === null || originOf(ended) !== "scanner") return "person";
    if (ended.keysLost > 0) onImeInterference(ended.keysLost);
    else if (ended.text.length <= handheldTextCharactersMax) onText(ended.text);
    return "scanner";
  }

  return {
    takeKey({ key, timeStampMs, isComposing, isRepeat }) {
      if (modifierKeys.has(key)) return "unknown";
      if (burst !== null && timeStampMs - burst.lastMs > silenceMs) endBurst();
      if (endKeys.has(key) && !isComposing) return endBurst();
      const isLost = isComposing || keysTakenByInputMethod.has(key);
      if (isRepeat || (key.length !== 1 && !isLost)) {
        burst = null;
        return "person";
      }
      burst ??= { text: "", keysLost: 0, startedMs: timeStampMs, lastMs: timeStampMs };
      burst.lastMs = timeStampMs;
      if (isLost) burst.keysLost += 1;
      else if (burst.text.length <= handheldTextCharactersMax) burst.text += key;
      return originOf(burst);
    },
    endBySilence() {
      endBurst();
    },
  };
}

function originOf(burst: Burst): KeyOrigin {
  const keys = burst.text.length + burst.keysLost;
  const isFast = burst.lastMs - burst.startedMs <= keyMsMax * (keys - 1);
  if (!isFast || keys === 1) return "person";
  return keys >= keysMin ? "scanner" : "perhaps-scanner";
}
