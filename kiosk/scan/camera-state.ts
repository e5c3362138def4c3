export type Torch = "on" | "off" | "none";

/** What the camera is doing, or why it does nothing; the page has a sentence for each. */
export type CameraState =
  | { readonly kind: "starting" }
  /** `facesAway`: from the screen, so that who looks at it does not expect a mirror. */
  | { readonly kind: "watching"; readonly deviceId: string; readonly deviceLabel: string; readonly facesAway: boolean; readonly torch: Torch }
  /** No camera is attached; goes on by itself when one is. */
  | { readonly kind: "no-camera" }
  | { readonly kind: "not-allowed" }
  /** The page was not loaded over https or from this machine, so browsers hide the camera. */
  | { readonly kind: "insecure-context" }
  | { readonly kind: "failed"; readonly detail: string };

export type CameraRefusal = Extract<CameraState, { kind: "no-camera" | "not-allowed" | "insecure-context" | "failed" }>;
