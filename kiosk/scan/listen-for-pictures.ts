export interface PictureSources {
  readonly input: HTMLInputElement;
  /** Where a picture may be dropped; `data-dropping` is set on it while one hovers over it. */
  readonly dropZone: HTMLElement;
  readonly onPicture: (file: Blob) => void;
}

/** Takes pictures from a file input and by drag and drop, of several at once only the first; answers with a function that stops. */
export function listenForPictures({ input, dropZone, onPicture }: PictureSources): () => void {
  const listening = new AbortController();
  const { signal } = listening;

  function take(files: FileList | undefined | null): void {
    const file = files?.[0];
    if (file !== undefined) onPicture(file);
  }

  input.addEventListener(
    "change",
    () => {
      take(input.files);
      // Without this the same file could not be chosen twice.
      input.value = "";
    },
    { signal },
  );
  dropZone.addEventListener(
    "dragover",
    (event) => {
      event.preventDefault();
      dropZone.dataset["dropping"] = "";
    },
    { signal },
  );
  dropZone.addEventListener("dragleave", () => delete dropZone.dataset["dropping"], { signal });
  dropZone.addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      delete dropZone.dataset["dropping"];
      take(event.dataTransfer?.files);
    },
    { signal },
  );
  return () => listening.abort();
}
