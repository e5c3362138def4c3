import { type Ref } from "preact";
import type { CameraState } from "../scan/camera-state.ts";
import type { Camera } from "../scan/open-camera.ts";
import { Icon } from "../ui/icon.tsx";
import { type Say, useWords } from "../ui/words.ts";
import { type DoorWord, doorWords } from "./door-words.ts";

export interface CameraPanelProps {
  readonly video: Ref<HTMLVideoElement>;
  readonly state: CameraState;
  readonly cameras: readonly Camera[];
  readonly mirrored: boolean;
  readonly onCamera: (deviceId: string) => void;
  readonly onTorch: (on: boolean) => void;
  readonly onMirror: (mirrored: boolean) => void;
  readonly onPicture: (picture: Blob) => void;
}

/** What the camera sees, so that visitors can aim; the picture never leaves the page. */
export function CameraPanel(props: CameraPanelProps) {
  const say = useWords(doorWords);
  const trouble = troubleOf(props.state, say);
  return (
    <section class="camera" data-watching={props.state.kind === "watching"}>
      <div class="camera-view">
        <video ref={props.video} class="camera-video" data-mirrored={props.mirrored} playsInline muted aria-hidden="true" />
        {trouble === null ? <span class="camera-frame" aria-hidden="true" /> : <p class="camera-trouble">{trouble}</p>}
        <CameraControls {...props} />
      </div>
    </section>
  );
}

function CameraControls({ state, cameras, mirrored, onCamera, onTorch, onMirror, onPicture }: CameraPanelProps) {
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
        <button type="button" class="button" aria-pressed={torch === "on"} onClick={() => onTorch(torch === "off")}>
          <Icon name="torch" />
          <span class="camera-label">{say("torch")}</span>
        </button>
      )}
      <button type="button" class="button" aria-pressed={mirrored} onClick={() => onMirror(!mirrored)}>
        <Icon name="mirror" />
        <span class="camera-label">{say("mirror")}</span>
      </button>
      <label class="button picture-button">
        <Icon name="picture" />
        <span class="camera-label">{say("picture")}</span>
        <input
          class="visually-hidden"
          type="file"
          accept="image/*"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onPicture(file);
            event.currentTarget.value = "";
          }}
        />
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
