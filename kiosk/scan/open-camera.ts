import type { CameraRefusal } from "./camera-state.ts";

export type OpenedCamera =
  | { readonly kind: "open"; readonly stream: MediaStream; readonly track: MediaStreamTrack }
  | CameraRefusal;

export interface CameraWish {
  /** Undefined where the browser hides cameras from an insecure page. */
  readonly devices: MediaDevices | undefined;
  /** The camera that staff have chosen; null leaves it to the browser, which prefers the one that looks away from the screen. */
  readonly deviceId: string | null;
}

export interface Camera {
  readonly deviceId: string;
  /** Empty until the camera was allowed once. */
  readonly label: string;
}

/** Opens a camera at 1280×720 or what comes nearest. */
export async function openCamera({ devices, deviceId }: CameraWish): Promise<OpenedCamera> {
  if (devices === undefined) return { kind: "insecure-context" };
  const which: MediaTrackConstraints = deviceId === null ? { facingMode: { ideal: "environment" } } : { deviceId: { exact: deviceId } };
  try {
    const stream = await devices.getUserMedia({ audio: false, video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } } });
    const [track] = stream.getVideoTracks();
    return track === undefined ? { kind: "no-camera" } : { kind: "open", stream, track };
  } catch (error) {
    return cameraRefusalOf(error);
  }
}

/** What a rejected getUserMedia means (W3C Media Capture and Streams). */
export function cameraRefusalOf(error: unknown): CameraRefusal {
  if (!(error instanceof Error)) return { kind: "failed", detail: String(error) };
  switch (error.name) {
    case "NotFoundError":
    case "OverconstrainedError":
      return { kind: "no-camera" };
    case "NotAllowedError":
    case "SecurityError":
      return { kind: "not-allowed" };
    default:
      return { kind: "failed", detail: error.name === "NotReadableError" ? "The camera is in use by another program" : error.message };
  }
}

export async function listCameras(devices: MediaDevices | undefined): Promise<readonly Camera[]> {
  const all = devices === undefined ? [] : await devices.enumerateDevices();
  return all.filter(({ kind }) => kind === "videoinput").map(({ deviceId, label }) => ({ deviceId, label }));
}
