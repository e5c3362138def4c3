import { describe, expect, it } from "vitest";
import { createPausableClock } from "../../../kiosk/scan/pausable-clock.ts";

describe("the clock that can be paused", () => {
  it("stands still while paused and goes on from there", () => {
    let now = 1_000;
    const clock = createPausableClock(() => now);
    now = 1_400;
    clock.pause();
    now = 9_000;
    expect(clock.nowMs()).toBe(1_400);
    clock.resume();
    expect(clock.nowMs()).toBe(1_400);
    now = 9_100;
    expect(clock.nowMs()).toBe(1_500);
  });

  it("takes a second pause or a second resume for nothing", () => {
    let now = 0;
    const clock = createPausableClock(() => now);
    clock.resume();
    clock.pause();
    now = 50;
    clock.pause();
    now = 80;
    clock.resume();
    clock.resume();
    now = 100;
    expect(clock.nowMs()).toBe(20);
  });
});
