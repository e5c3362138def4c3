import { startCameraSession } from "./camera-session.ts";
import type { CameraState } from "./camera-state.ts";
import type { DecodingWorker } from "./decoding-worker.ts";
import { keepCameraOpen } from "./keep-camera-open.ts";
import { createPausableClock } from "./pausable-clock.ts";
import { createRepeatGuard } from "./repeat-guard.ts";
import { keepScreenAwake } from "./wake-lock.ts";

export interface CameraScannerParts {
  /** Shows the picture; needs `autoplay`, `muted` and `playsinline`. */
  readonly video: HTMLVideoElement;
  /** Stays the caller's: it is not stopped with the scanner. */
  readonly decoding: DecodingWorker;
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number;
  /** A code that came into view, once. */
  readonly onText: (text: string) => void;
  readonly onState: (state: CameraState) => void;
  readonly deviceId?: string;
}

export interface CameraScanner {
  /** Keeps the picture but reads nothing until `resume`. A code held up all the while is not reported again. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Does nothing on a camera without a light. */
  readonly setTorch: (torch: "on" | "off") => Promise<void>;
  readonly chooseCamera: (deviceId: string) => void;
  readonly restart: () => void;
  /** Lets go of the camera, the screen and all listeners. */
  readonly stop: () => void;
}

/** Reads codes with the camera, and opens it again whenever it was lost. Frames never leave the page. */
export function startCameraScanner({ video, decoding, now, onText, onState, deviceId }: CameraScannerParts): CameraScanner {
  const clock = createPausableClock(now);
  const guard = createRepeatGuard();
  const releaseScreen = keepScreenAwake();
  let isPaused = false;

  const keeper = keepCameraOpen({
    devices: isSecureContext ? navigator.mediaDevices : undefined,
    deviceId: deviceId ?? null,
    decoderReady: decoding.ready,
    onState,
    startSession({ stream, track }) {
      const session = startCameraSession({
        stream,
        track,
        video,
        decoding,
        onEnded: () => keeper.open(),
        onFailed: (detail) => keeper.reportFailure(detail),
        onDecoded(text) {
          if (text !== null && guard.isNew(text, clock.nowMs())) onText(text);
        },
      });
      if (!isPaused) session.resume();
      return session;
    },
  });
  keeper.open();

  return {
    pause() {
      isPaused = true;
      clock.pause();
      keeper.session()?.pause();
    },
    resume() {
      isPaused = false;
      clock.resume();
      keeper.session()?.resume();
    },
    async setTorch(torch) {
      const session = keeper.session();
      await session?.setTorch(torch);
      if (session !== null && session === keeper.session()) onState(session.watching());
    },
    chooseCamera: (chosen) => keeper.open(chosen),
    restart: () => keeper.open(),
    stop() {
      keeper.stop();
      releaseScreen();
    },
  };
}
