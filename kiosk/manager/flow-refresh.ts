export interface FlowRefresh {
  /** There is something new to load; answered at once or when the gap is over. */
  want(): void;
  stop(): void;
}

/** Loads on demand, never twice within `gapMs` and never twice at once. */
export function createFlowRefresh({ load, gapMs }: { readonly load: () => Promise<void>; readonly gapMs: number }): FlowRefresh {
  let state: "idle" | "resting" | "wanted-again" | "stopped" = "idle";

  const run = (): void => {
    state = "resting";
    const rested = new Promise<void>((resolve) => setTimeout(resolve, gapMs));
    void Promise.all([load(), rested]).then(() => {
      const again = state === "wanted-again";
      if (state !== "stopped") state = "idle";
      if (again) run();
    });
  };

  return {
    want() {
      if (state === "idle") run();
      else if (state === "resting") state = "wanted-again";
    },
    stop() {
      state = "stopped";
    },
  };
}
