import { expect, test } from "vitest";
import { isDemo } from "../../../kiosk/link/demo-mode.ts";

test.each([
  { status: 200, demo: true },
  { status: 404, demo: false },
  { status: 503, demo: false },
])("a gateway that answers $status to the links of the demo plays one: $demo", async ({ status, demo }) => {
  expect(await isDemo(async () => new Response("{}", { status }))).toBe(demo);
});
