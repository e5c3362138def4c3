import type { Torch } from "./camera-state.ts";

declare global {
  // W3C MediaStream Image Capture: not in TypeScript's own library.
  interface MediaTrackCapabilities {
    readonly torch?: boolean;
  }
  interface MediaTrackConstraintSet {
    torch?: boolean;
  }
}

/** Whether the camera has a light, which is off when the camera opens. Firefox has no capabilities to ask. */
export function firstTorchOf(track: MediaStreamTrack): Torch {
  return "getCapabilities" in track && track.getCapabilities().torch === true ? "off" : "none";
}

export async function lightTorch(track: MediaStreamTrack, torch: "on" | "off"): Promise<void> {
  await track.applyConstraints({ advanced: [{ torch: torch === "on" }] });
}
