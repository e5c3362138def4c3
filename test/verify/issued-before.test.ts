import { expect, it } from "vitest";
import { readScan } from "../../shared/verify/read-scan.ts";
import issuedBefore from "../fixtures/codes/issued-before.json" with { type: "json" };
import { exampleKeyring, issuedAtMs } from "./example-issuers.ts";

const keyring = await exampleKeyring();

it.each(issuedBefore.codes)("still reads $about in its earlier form", async ({ text, claims }) => {
  const reading = await readScan(text, keyring, issuedAtMs);
  expect(reading.kind === "credential" ? reading.credential.claims : reading.code).toEqual(claims);
});
