import { startCameraScanner } from "../../../../kiosk/scan/camera-scanner.ts";
import { type DecodingWorker, startDecodingWorker } from "../../../../kiosk/scan/decoding-worker.ts";
import { listenForHandheldScanner } from "../../../../kiosk/scan/handheld-scanner.ts";
import { listenForPictures } from "../../../../kiosk/scan/listen-for-pictures.ts";
import { decoderNames } from "../../../../kiosk/scan/scan-decoder.ts";
import { scanPicture } from "../../../../kiosk/scan/scan-picture.ts";

/** Everything of kiosk/scan on one page; what it reports is written into the page for the test to read. */

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Cannot find "${selector}"`);
  return element;
}

function addLine(list: string, text: string): void {
  find(list, HTMLOListElement).append(Object.assign(document.createElement("li"), { textContent: text }));
}

/** Says in the page how long each frame with a code took, from the moment it was taken. */
function timed(decoding: DecodingWorker): DecodingWorker {
  return {
    ...decoding,
    async decodeFrame(frame) {
      const takenAtMs = performance.now();
      const text = await decoding.decodeFrame(frame);
      if (text !== null) addLine("#frame-times", String(performance.now() - takenAtMs));
      return text;
    },
  };
}

const wanted = new URLSearchParams(location.search).get("decoder");
const decoding = startDecodingWorker(decoderNames.filter((name) => wanted === null || name === wanted));
void decoding.ready.then((name) => {
  find("#decoder", HTMLElement).textContent = name;
});

const scanner = startCameraScanner({
  video: find("video", HTMLVideoElement),
  decoding: timed(decoding),
  now: () => performance.now(),
  onText: (text) => addLine("#texts", text),
  onState(state) {
    find("#state", HTMLElement).textContent = JSON.stringify(state);
  },
});
addEventListener("pause-scanner", () => scanner.pause());
addEventListener("resume-scanner", () => scanner.resume());
addEventListener("stop-scanner", () => scanner.stop());

listenForPictures({
  input: find("#file", HTMLInputElement),
  dropZone: document.body,
  onPicture(file) {
    void scanPicture(file, decoding).then((reading) => {
      find("#picture", HTMLElement).textContent = JSON.stringify(reading);
    });
  },
});

find("#button", HTMLButtonElement).addEventListener("click", () => addLine("#handheld", "button pressed"));
listenForHandheldScanner({
  onText: (text) => addLine("#handheld", text),
  onImeInterference: (keysLost) => addLine("#handheld", `input method took ${keysLost} keys`),
});
