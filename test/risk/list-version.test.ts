import { expect, test } from "vitest";
import { listVersion } from "../../shared/risk/list-version.ts";
import { dataWith, parsed, realList, row } from "./list-fixture.ts";

function versionOf(json: unknown): Promise<string> {
  return listVersion(parsed(json));
}

test("is the hour in Beijing and the SHA-256 of the content", async () => {
  // printf '[1671850800000,0,0,0]' | sha256sum
  expect(await versionOf(realList("2022-12-24"))).toBe("2022-12-24T11-c87e7a16ce217877");
});

test("is the same whatever the form and the order of rows and places", async () => {
  const data = { highlist: [row("安次区", 2), row("广阳区", 1)] };
  const turned = { highlist: [row("广阳区", 1), { ...row("安次区", 2), communitys: row("安次区", 2).communitys.toReversed() }] };
  const version = await versionOf(dataWith(3, data));
  expect(await versionOf(dataWith(3, turned))).toBe(version);
  expect(await versionOf({ data: dataWith(3, data), code: 0, msg: "" })).toBe(version);
});

test.each([
  ["another hour", dataWith(2, { end_update_time: "2022-04-15 21时" })],
  ["another place", dataWith(2, { highlist: [{ ...row("安次区", 2), communitys: ["安次区第1处", "安次区第3处"] }] })],
  ["one place as two", dataWith(2, { highlist: [{ ...row("安次区", 2), communitys: ['安次区第1处","安次区第2处'] }] })],
  ["the county in the place of the city", dataWith(2, { highlist: [{ ...row("安次区", 2), city: "安次区", county: "廊坊市" }] })],
  ["another announced number", dataWith(2, { hcount: 3 })],
  ["another level", dataWith(2, { highlist: [], middlelist: [row("安次区", 2)] })],
])("differs for %s", async (_what, other) => {
  expect(await versionOf(other)).not.toBe(await versionOf(dataWith(2)));
});
