import { expect, test } from "vitest";
import { draftText, readDraft } from "../../../../kiosk/policy/draft/draft-text.ts";

test("a pack is written so that it reads back as the same", () => {
  const pack = { id: "own", rules: [] };
  expect(draftText(pack)).toBe('{\n  "id": "own",\n  "rules": []\n}');
  expect(readDraft(draftText(pack))).toEqual({ kind: "pack", pack });
});

test.each([
  { title: "nothing", text: " \n", reading: { kind: "empty" } },
  { title: "a list", text: "[]", reading: { kind: "no-object" } },
  { title: "null", text: "null", reading: { kind: "no-object" } },
  { title: "a text that breaks off", text: '{\n  "id": "own",\n', reading: { kind: "not-json", line: 3 } },
  { title: "a comma too many", text: '{\n  "id": "own",\n}', reading: { kind: "not-json", line: 3 } },
])("$title is no pack", ({ text, reading }) => {
  expect(readDraft(text)).toEqual(reading);
});
