import { createHandheldReader, type HandheldReports, silenceMs } from "./handheld-reader.ts";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Listens to a handheld scanner before any part of the page does, wherever the focus is.
 * Typing passes untouched. Of a scan, what slipped into a field before it was known for one is taken out again,
 * and its Enter does not press the focused button.
 * @returns a function that stops listening
 */
export function listenForHandheldScanner({ onText, onImeInterference }: HandheldReports): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fieldBefore: { readonly field: TextField; readonly value: string } | null = null;

  const reader = createHandheldReader({
    onText(text) {
      if (fieldBefore !== null) putBack(fieldBefore.field, fieldBefore.value);
      onText(text);
    },
    onImeInterference(keysLost) {
      if (fieldBefore !== null) putBack(fieldBefore.field, fieldBefore.value);
      onImeInterference(keysLost);
    },
  });

  function onKeyDown(event: KeyboardEvent): void {
    clearTimeout(timer);
    // On a busy machine keys arrive late and bunched: as late as this one came, the next may come too.
    const lateMs = Math.max(0, performance.now() - event.timeStamp);
    timer = setTimeout(reader.endBySilence, silenceMs + lateMs);
    const field = textFieldOf(event);
    const origin = reader.takeKey({ key: event.key, timeStampMs: event.timeStamp, isComposing: event.isComposing, isRepeat: event.repeat });
    switch (origin) {
      case "person":
        fieldBefore = field === null ? null : { field, value: field.value };
        return;
      case "perhaps-scanner":
        if (field === null) keepFromPage(event);
        return;
      case "scanner":
        keepFromPage(event);
        return;
      case "unknown":
        return;
    }
  }

  addEventListener("keydown", onKeyDown, { capture: true });
  return () => {
    clearTimeout(timer);
    removeEventListener("keydown", onKeyDown, { capture: true });
  };
}

function textFieldOf(event: KeyboardEvent): TextField | null {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
}

function keepFromPage(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function putBack(field: TextField, value: string): void {
  if (field.value === value) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
