import { expect, it } from "vitest";
import { isDemo } from "../../../kiosk/link/demo-mode.ts";

it.each([
  [{ status: "up", demo: true }, true],
  [{ status: "up", demo: false }, false],
  [{ status: "up" }, false],
])("knows from %j whether this is a demo: %s", async (health, demo) => {
  expect(await isDemo(async () => Response.json(health))).toBe(demo);
});
