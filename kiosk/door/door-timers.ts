import type { DoorTimer } from "./door-event.ts";

export interface DoorTimers {
  readonly start: (timer: DoorTimer, ms: number, onTimeUp: () => void) => void;
  readonly stop: (timer: DoorTimer) => void;
}

/** At most one of each kind runs. */
export function createDoorTimers(): DoorTimers {
  const handles = new Map<DoorTimer, ReturnType<typeof setTimeout>>();
  function stop(timer: DoorTimer): void {
    clearTimeout(handles.get(timer));
    handles.delete(timer);
  }
  return {
    start(timer, ms, onTimeUp) {
      stop(timer);
      handles.set(timer, setTimeout(onTimeUp, ms));
    },
    stop,
  };
}
