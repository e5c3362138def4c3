import { describe, expect, it } from "vitest";
import { createHandheldReader, type HandheldKey, type KeyOrigin } from "../../../kiosk/scan/handheld-reader.ts";
import { sampleCodeText } from "../../support/sample-code-text.ts";

interface Session {
  readonly texts: string[];
  readonly keysLost: number[];
  /** Presses the keys one after the other; the first comes at `fromMs`. */
  press(keys: readonly string[], pace: { fromMs: number; keyMs: number; isRepeat?: boolean; isComposing?: boolean }): KeyOrigin[];
  endBySilence(): void;
}

function startSession(): Session {
  const texts: string[] = [];
  const keysLost: number[] = [];
  const reader = createHandheldReader({ onText: (text) => texts.push(text), onImeInterference: (lost) => keysLost.push(lost) });
  return {
    texts,
    keysLost,
    press(keys, { fromMs, keyMs, isRepeat = false, isComposing = false }) {
      return keys.map((key, index) => {
        const pressed: HandheldKey = { key, timeStampMs: fromMs + index * keyMs, isRepeat, isComposing };
        return reader.takeKey(pressed);
      });
    },
    endBySilence: reader.endBySilence,
  };
}

const scan = ["V", "G", "1", ":", "A", "B"];

describe("a handheld scanner", () => {
  it("is read up to its Enter, which the page does not get", () => {
    const session = startSession();
    const origins = session.press([...scan, "Enter"], { fromMs: 0, keyMs: 10 });
    expect(session.texts).toEqual(["VG1:AB"]);
    expect(origins).toEqual(["person", "perhaps-scanner", "perhaps-scanner", "perhaps-scanner", "perhaps-scanner", "scanner", "scanner"]);
  });

  it("is read up to its Tab", () => {
    const session = startSession();
    session.press([...scan, "Tab"], { fromMs: 0, keyMs: 10 });
    expect(session.texts).toEqual(["VG1:AB"]);
  });

  it("is read when it sends no Enter, once it is silent", () => {
    const session = startSession();
    session.press(scan, { fromMs: 0, keyMs: 10 });
    expect(session.texts).toEqual([]);
    session.endBySilence();
    session.endBySilence();
    expect(session.texts).toEqual(["VG1:AB"]);
  });

  it("ends one scan and begins the next after a pause of more than 100 ms", () => {
    const session = startSession();
    session.press(scan, { fromMs: 0, keyMs: 10 });
    session.press(["X", "Y", "Z", "1", "2", "3", "Enter"], { fromMs: 151, keyMs: 10 });
    expect(session.texts).toEqual(["VG1:AB", "XYZ123"]);
  });

  it("goes on over a pause of 100 ms", () => {
    const session = startSession();
    session.press(scan, { fromMs: 0, keyMs: 10 });
    session.press(["C", "D", "Enter"], { fromMs: 150, keyMs: 10 });
    expect(session.texts).toEqual(["VG1:ABCD"]);
  });

  it("is read through the Shift keys that it sends between letters", () => {
    const session = startSession();
    const origins = session.press(["Shift", "V", "Shift", "G", "1", "Shift", ":", "Shift", "A", "Shift", "B", "Enter"], { fromMs: 0, keyMs: 8 });
    expect(session.texts).toEqual(["VG1:AB"]);
    expect(origins.slice(0, 4)).toEqual(["unknown", "person", "unknown", "perhaps-scanner"]);
  });

  it("is read with a code of 600 characters", () => {
    const session = startSession();
    const text = sampleCodeText(600);
    session.press([...Array.from(text), "Enter"], { fromMs: 0, keyMs: 16 });
    expect(session.texts).toEqual([text]);
  });

  it("is read with 7,089 characters and dropped whole with one more", () => {
    const session = startSession();
    session.press([...Array<string>(7_089).fill("7"), "Enter"], { fromMs: 0, keyMs: 10 });
    expect(session.texts.map((text) => text.length)).toEqual([7_089]);
    session.press([...Array<string>(7_090).fill("7"), "Enter"], { fromMs: 100_000, keyMs: 10 });
    expect(session.texts).toHaveLength(1);
  });

  it("is told from a person at 35 ms a key", () => {
    const session = startSession();
    session.press([...scan, "Enter"], { fromMs: 0, keyMs: 35 });
    expect(session.texts).toEqual(["VG1:AB"]);
    session.press([...scan, "Enter"], { fromMs: 1_000, keyMs: 36 });
    expect(session.texts).toHaveLength(1);
  });
});

describe("a person who types", () => {
  it("keeps every key, the Enter too", () => {
    const session = startSession();
    const origins = session.press(["3", "6", ".", "5", "3", "6", ".", "5", "Enter"], { fromMs: 0, keyMs: 90 });
    expect(origins).toEqual(Array<KeyOrigin>(9).fill("person"));
    expect(session.texts).toEqual([]);
  });

  it("is not taken for a scanner over five fast keys and Enter", () => {
    const session = startSession();
    const origins = session.press(["1", "2", "3", "4", "5", "Enter"], { fromMs: 0, keyMs: 10 });
    expect(origins.at(-1)).toBe("person");
    expect(session.texts).toEqual([]);
  });

  it("is not taken for a scanner while holding a key down", () => {
    const session = startSession();
    session.press(Array<string>(40).fill("a"), { fromMs: 0, keyMs: 30, isRepeat: true });
    session.endBySilence();
    expect(session.texts).toEqual([]);
  });

  it("is not taken for a scanner when pressing Backspace between fast keys", () => {
    const session = startSession();
    session.press(["1", "2", "3", "Backspace", "4", "5", "6", "Enter"], { fromMs: 0, keyMs: 10 });
    expect(session.texts).toEqual([]);
  });

  it("may write Chinese at a person's pace without a warning", () => {
    const session = startSession();
    session.press(Array<string>(12).fill("Process"), { fromMs: 0, keyMs: 90, isComposing: true });
    session.endBySilence();
    expect(session.keysLost).toEqual([]);
  });
});

describe("an input method in the way of a scanner", () => {
  it("is reported with the number of keys it took, and the rest of the text is not passed on", () => {
    const session = startSession();
    session.press(["Process", "Process", "1", ":", "Process", "Process", "Enter"], { fromMs: 0, keyMs: 10 });
    expect(session.keysLost).toEqual([4]);
    expect(session.texts).toEqual([]);
  });

  it("is reported when it takes the Enter as well", () => {
    const session = startSession();
    session.press([...scan, "Enter"], { fromMs: 0, keyMs: 10, isComposing: true });
    session.endBySilence();
    expect(session.keysLost).toEqual([7]);
  });

  it("does not spoil the next scan", () => {
    const session = startSession();
    session.press(["Process", ...scan, "Enter"], { fromMs: 0, keyMs: 10 });
    session.press([...scan, "Enter"], { fromMs: 1_000, keyMs: 10 });
    expect(session.keysLost).toEqual([1]);
    expect(session.texts).toEqual(["VG1:AB"]);
  });
});
