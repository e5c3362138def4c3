/** Takes a text that is pasted anywhere on the page but into a field, for a door without a camera; answers with a function that stops. */
export function listenForPaste(onText: (text: string) => void): () => void {
  const listening = new AbortController();
  addEventListener(
    "paste",
    (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const intoField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (text !== "" && !intoField) onText(text);
    },
    { signal: listening.signal },
  );
  return () => listening.abort();
}
