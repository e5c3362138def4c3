import { expect, test } from "vitest";
import { createFullAlarm } from "../../../kiosk/manager/full-alarm.ts";

function alarmWith(stored: string | null) {
  const kept = new Map<string, string>(stored === null ? [] : [["venue-gate.manager-sound", stored]]);
  const page = new EventTarget();
  const opened: string[] = [];
  const alarm = createFullAlarm({
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    page,
    openAudio: () => {
      opened.push("audio");
      return { resume: async () => {} };
    },
    play: () => void opened.push("rung"),
  });
  return { alarm, opened, kept, click: () => page.dispatchEvent(new Event("click")) };
}

test("waits for the first click on the page, wherever it is", () => {
  const { alarm, opened, click } = alarmWith(null);
  expect(alarm.state.value).toBe("waiting");
  click();
  expect(alarm.state.value).toBe("on");
  click();
  expect(opened).toEqual(["audio"]);
});

test("is on after a first click on its own button, whose event reaches the page as well", () => {
  const { alarm, click } = alarmWith(null);
  alarm.toggle();
  click();
  expect(alarm.state.value).toBe("on");
});

test("rings only when it is on", () => {
  const { alarm, opened } = alarmWith(null);
  alarm.ring();
  alarm.toggle();
  alarm.ring();
  alarm.toggle();
  alarm.ring();
  expect(opened).toEqual(["audio", "rung"]);
});

test("stays off when it was switched off before", () => {
  const { alarm, kept, opened, click } = alarmWith("off");
  click();
  expect(alarm.state.value).toBe("off");
  expect(opened).toEqual([]);
  alarm.toggle();
  expect(kept.get("venue-gate.manager-sound")).toBe("on");
});
