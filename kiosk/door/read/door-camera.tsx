import { useEffect, useRef, useState } from "preact/hooks";
import { type CameraScanner, startCameraScanner } from "../../scan/camera-scanner.ts";
import type { CameraState } from "../../scan/camera-state.ts";
import type { DecodingWorker } from "../../scan/decoding-worker.ts";
import { listenForPictures } from "../../scan/listen-for-pictures.ts";
import { type Camera, listCameras } from "../../scan/open-camera.ts";
import { scanPicture } from "../../scan/scan-picture.ts";
import { CameraPanel } from "./camera-panel.tsx";
import type { Notice } from "../door-event.ts";

const cameraKey = "venue-gate.camera";
const mirrorKey = "venue-gate.mirror";

export interface DoorCameraProps {
  readonly decoding: DecodingWorker;
  readonly storage: Storage;
  /** Nothing is read while a visitor is being decided, nor in the first moment of an answer. */
  readonly paused: boolean;
  readonly onText: (text: string) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** The camera of this device and its settings; it runs as long as the page does. */
export function DoorCamera({ decoding, storage, paused, onText, onNotice }: DoorCameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const pictureInput = useRef<HTMLInputElement>(null);
  const scanner = useRef<CameraScanner | null>(null);
  const [state, setState] = useState<CameraState>({ kind: "starting" });
  const [cameras, setCameras] = useState<readonly Camera[]>([]);
  const [mirrorChoice, setMirrorChoice] = useState(storage.getItem(mirrorKey));
  const mirrored = mirrorChoice === null ? !(state.kind === "watching" && state.facesAway) : mirrorChoice === "on";

  useEffect(() => {
    if (video.current === null) return undefined;
    const deviceId = storage.getItem(cameraKey);
    const started = startCameraScanner({
      video: video.current,
      decoding,
      now: () => performance.now(),
      onText,
      onState(next) {
        setState(next);
        if (next.kind === "watching") void listCameras(navigator.mediaDevices).then(setCameras);
      },
      ...(deviceId === null ? {} : { deviceId }),
    });
    scanner.current = started;
    return () => started.stop();
  }, []);

  useEffect(() => {
    if (pictureInput.current === null) return undefined;
    return listenForPictures({ input: pictureInput.current, dropZone: document.body, onPicture: (file) => void readPicture(file) });
  }, []);

  useEffect(() => (paused ? scanner.current?.pause() : scanner.current?.resume()), [paused]);

  async function readPicture(file: Blob): Promise<void> {
    const reading = await scanPicture(file, decoding);
    if (reading.kind === "text") onText(reading.text);
    else onNotice({ kind: "picture", code: reading.code });
  }

  return (
    <CameraPanel
      refs={{ video, pictureInput }}
      state={state}
      cameras={cameras}
      mirrored={mirrored}
      onCamera={(deviceId) => {
        storage.setItem(cameraKey, deviceId);
        scanner.current?.chooseCamera(deviceId);
      }}
      onTorch={(torch) => void scanner.current?.setTorch(torch)}
      onMirror={(on) => {
        storage.setItem(mirrorKey, on ? "on" : "off");
        setMirrorChoice(on ? "on" : "off");
      }}
      onRetry={() => scanner.current?.restart()}
    />
  );
}
