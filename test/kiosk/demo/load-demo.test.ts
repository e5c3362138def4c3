import { expect, test } from "vitest";
import { loadDemo } from "../../../kiosk/demo/load-demo.ts";

const links = { doors: [], managers: [], rules: [], inspector: { url: "/inspector" } };

test("asks for the samples of the person", async () => {
  const asked: string[] = [];
  const event = await loadDemo(7, async (path) => {
    asked.push(path);
    return Response.json(path.startsWith("/demo/codes") ? [] : links);
  });
  expect(asked).toEqual(["/demo/codes.json?visitor=7", "/demo/links.json"]);
  expect(event).toEqual({ kind: "loaded", person: 7, visitors: [], links });
});

test.each([
  { title: "that plays no demo", request: async () => new Response(null, { status: 404 }) },
  { title: "that is away", request: async () => Promise.reject(new TypeError("Failed to fetch")) },
  { title: "behind a hotspot's login page", request: async () => new Response("<html>") },
])("has nothing to show from a gateway $title", async ({ request }) => {
  expect(await loadDemo(0, request)).toEqual({ kind: "not-loaded", person: 0 });
});
