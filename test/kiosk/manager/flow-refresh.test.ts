import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createFlowRefresh } from "../../../kiosk/manager/flow-refresh.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function refresh(loadMs: number) {
  const loadedAtMs: number[] = [];
  const startedAtMs = Date.now();
  const flow = createFlowRefresh({
    gapMs: 5_000,
    load: async () => {
      loadedAtMs.push(Date.now() - startedAtMs);
      await new Promise<void>((resolve) => setTimeout(resolve, loadMs));
    },
  });
  return { flow, loadedAtMs };
}

test("loads at once when it has rested", () => {
  const { flow, loadedAtMs } = refresh(10);
  flow.want();
  expect(loadedAtMs).toEqual([0]);
});

test("joins all that is wanted within five seconds into one load at their end", async () => {
  const { flow, loadedAtMs } = refresh(10);
  flow.want();
  flow.want();
  await vi.advanceTimersByTimeAsync(4_999);
  flow.want();
  expect(loadedAtMs).toEqual([0]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(loadedAtMs).toEqual([0, 5_000]);
});

test("does not load twice at once, however long a load takes", async () => {
  const { flow, loadedAtMs } = refresh(9_000);
  flow.want();
  flow.want();
  await vi.advanceTimersByTimeAsync(8_999);
  expect(loadedAtMs).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(loadedAtMs).toEqual([0, 9_000]);
});

test("loads nothing more once it is stopped", async () => {
  const { flow, loadedAtMs } = refresh(10);
  flow.want();
  flow.want();
  flow.stop();
  flow.want();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(loadedAtMs).toEqual([0]);
});
