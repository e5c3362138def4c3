import type { CameraSession } from "./camera-session.ts";
import type { CameraRefusal, CameraState } from "./camera-state.ts";
import { type OpenedCamera, openCamera } from "./open-camera.ts";

export interface CameraKeeping {
  readonly devices: MediaDevices | undefined;
  readonly deviceId: string | null;
  /** Settles when there is something to decode with. */
  readonly decoderReady: Promise<unknown>;
  readonly startSession: (camera: Extract<OpenedCamera, { kind: "open" }>) => CameraSession;
  readonly onState: (state: CameraState) => void;
}

export interface CameraKeeper {
  readonly session: () => CameraSession | null;
  readonly open: (deviceId?: string) => void;
  /** The camera is open but gives no pictures. */
  readonly reportFailure: (detail: string) => void;
  readonly stop: () => void;
}

/** How long after a failure the camera is tried again. A person's refusal is not: the browser would ask again and again. */
const retryMs = 3_000;

/** Opens the camera, and opens it again after failures and when one is plugged in. */
export function keepCameraOpen(keeping: CameraKeeping): CameraKeeper {
  const { devices, decoderReady, startSession, onState } = keeping;
  let deviceId = keeping.deviceId;
  let session: CameraSession | null = null;
  let isRefused = false;
  let attempt = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    attempt += 1;
    clearTimeout(retryTimer);
    session?.stop();
    session = null;
    isRefused = false;
  }

  async function open(): Promise<void> {
    close();
    const mine = attempt;
    onState({ kind: "starting" });
    const opened = await openWithDecoder({ devices, deviceId }, decoderReady);
    if (mine !== attempt) letGo(opened);
    else if (opened.kind !== "open") refuse(opened);
    else {
      session = startSession(opened);
      onState(session.watching());
    }
  }

  function refuse(refusal: CameraRefusal): void {
    isRefused = true;
    if (refusal.kind === "failed" || refusal.kind === "no-camera") retryTimer = setTimeout(() => void open(), retryMs);
    onState(refusal);
  }

  function openIfRefused(): void {
    if (isRefused) void open();
  }

  devices?.addEventListener("devicechange", openIfRefused);
  return {
    session: () => session,
    open(chosen) {
      deviceId = chosen ?? deviceId;
      void open();
    },
    reportFailure(detail) {
      close();
      refuse({ kind: "failed", detail });
    },
    stop() {
      close();
      devices?.removeEventListener("devicechange", openIfRefused);
    },
  };
}

async function openWithDecoder(wish: Parameters<typeof openCamera>[0], decoderReady: Promise<unknown>): Promise<OpenedCamera> {
  const opened = await openCamera(wish);
  try {
    await decoderReady;
    return opened;
  } catch (error) {
    letGo(opened);
    return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}

function letGo(opened: OpenedCamera): void {
  if (opened.kind === "open") for (const track of opened.stream.getTracks()) track.stop();
}
