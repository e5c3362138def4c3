import type { CameraState } from "./camera-state.ts";
import { firstTorchOf, lightTorch } from "./camera-torch.ts";
import type { DecodingWorker } from "./decoding-worker.ts";
import { watchFrames } from "./watch-frames.ts";

export interface CameraSessionParts {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly video: HTMLVideoElement;
  readonly decoding: DecodingWorker;
  readonly onDecoded: (text: string | null) => void;
  readonly onEnded: () => void;
  /** The camera is there but gives no pictures any more. */
  readonly onFailed: (detail: string) => void;
}

export interface CameraSession {
  readonly watching: () => Extract<CameraState, { kind: "watching" }>;
  readonly setTorch: (torch: "on" | "off") => Promise<void>;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** Phones that wake up may show a black picture for ever: without a frame for so long the camera is opened again. */
const stallMsMax = 5_000;

export function startCameraSession({ stream, track, video, decoding, onDecoded, onEnded, onFailed }: CameraSessionParts): CameraSession {
  let torch = firstTorchOf(track);
  let stopWatching: (() => void) | null = null;
  let stallTimer: ReturnType<typeof setTimeout> | undefined;

  function expectFrame(): void {
    clearTimeout(stallTimer);
    stallTimer = setTimeout(() => {
      if (document.visibilityState === "visible") onFailed("The camera gives no pictures");
      else expectFrame();
    }, stallMsMax);
  }

  function resume(): void {
    if (stopWatching !== null) return;
    expectFrame();
    stopWatching = watchFrames({
      video,
      decoding,
      onDecoded(text) {
        expectFrame();
        onDecoded(text);
      },
      onFailed,
    });
  }

  function pause(): void {
    clearTimeout(stallTimer);
    stopWatching?.();
    stopWatching = null;
  }

  track.addEventListener("ended", onEnded);
  video.srcObject = stream;

  return {
    watching() {
      const { deviceId = "", facingMode } = track.getSettings();
      return { kind: "watching", deviceId, deviceLabel: track.label, facesAway: facingMode === "environment", torch };
    },
    async setTorch(wanted) {
      if (torch === "none") return;
      await lightTorch(track, wanted);
      torch = wanted;
    },
    pause,
    resume,
    stop() {
      pause();
      for (const each of stream.getTracks()) each.stop();
      video.srcObject = null;
    },
  };
}
