import type { Ref } from "preact";
import type { CameraState } from "../../scan/camera-state.ts";
import type { Camera } from "../../scan/open-camera.ts";
import { Icon } from "../../ui/icon.tsx";
import { type Say, useWords } from "../../ui/words.ts";
import { type DoorWord, doorWords } from "../door-words.ts";

export interface CameraPanelProps {
  readonly refs: { readonly video: Ref<HTMLVideoElement>; readonly pictureInput: Ref<HTMLInputElement> };
  readonly state: CameraState;
  readonly cameras: readonly Camera[];
  readonly mirrored: boolean;
  readonly onCamera: (deviceId: string) => void;
  readonly onTorch: (torch: "on" | "off") => void;
  readonly onMirror: (mirrored: boolean) => void;
  readonly onRetry: () => void;
}

/** What the camera sees, so that visitors can aim; the picture never leaves the page. */
export function CameraPanel(props: CameraPanelProps) {
  const say = useWords(doorWords);
  const trouble = troubleOf(props.state, say);
  return (
    <section class="camera" data-watching={props.state.kind === "watching"}>
      <div class="camera-view">
        <video ref={props.refs.video} class="camera-video" data-mirrored={props.mirrored} autoplay playsInline muted aria-hidden="true" />
        {trouble === null ? <span class="camera-frame" aria-hidden="true" /> : <CameraTrouble trouble={trouble} canRetry={props.state.kind !== "starting"} onRetry={props.onRetry} />}
        <CameraControls {...props} />
      </div>
    </section>
  );
}

interface CameraTroubleProps {
  readonly trouble: string;
  readonly canRetry: boolean;
  readonly onRetry: () => void;
}

function CameraTrouble({ trouble, canRetry, onRetry }: CameraTroubleProps) {
  const say = useWords(doorWords);
  return (
    <div class="camera-trouble">
      <p>{trouble}</p>
      {canRetry ? (
        <button type="button" class="button" onClick={onRetry}>
          {say("cameraRetry")}
        </button>
      ) : null}
    </div>
  );
}

function CameraControls({ refs, state, cameras, mirrored, onCamera, onTorch, onMirror }: CameraPanelProps) {
  const say = useWords(doorWords);
  const torch = state.kind === "watching" ? state.torch : "none";
  return (
    <div class="camera-controls">
      {cameras.length > 1 ? (
        <select class="input camera-choice" aria-label={say("cameraChoice")} value={state.kind === "watching" ? state.deviceId : ""} onChange={(event) => onCamera(event.currentTarget.value)}>
          {cameras.map((camera, index) => (
            <option key={camera.deviceId} value={camera.deviceId}>
              {camera.label === "" ? say("cameraNumber", { number: String(index + 1) }) : camera.label}
            </option>
          ))}
        </select>
      ) : null}
      {torch === "none" ? null : (
        <button type="button" class="button" aria-pressed={torch === "on"} onClick={() => onTorch(torch === "on" ? "off" : "on")}>
          <Icon name="torch" />
          <span class="camera-label">{say("torch")}</span>
        </button>
      )}
      {state.kind === "watching" ? (
        <button type="button" class="button" aria-pressed={mirrored} onClick={() => onMirror(!mirrored)}>
          <Icon name="mirror" />
          <span class="camera-label">{say("mirror")}</span>
        </button>
      ) : null}
      <label class="button picture-button">
        <Icon name="picture" />
        <span class="camera-label">{say("picture")}</span>
        <input ref={refs.pictureInput} class="visually-hidden" type="file" accept="image/*" />
      </label>
    </div>
  );
}

function troubleOf(state: CameraState, say: Say<DoorWord>): string | null {
  switch (state.kind) {
    case "watching":
      return null;
    case "starting":
      return say("cameraStarting");
    case "no-camera":
      return say("cameraNone");
    case "not-allowed":
      return say("cameraNotAllowed");
    case "insecure-context":
      return say("cameraInsecure");
    case "failed":
      return say("cameraFailed", { detail: state.detail });
  }
}
