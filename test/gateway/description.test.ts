import { expect, test } from "vitest";
import { openTestGateway } from "../support/test-gateway.ts";

test("describes every answer that a check-in can get", async () => {
  const gateway = await openTestGateway();
  const description = await (await gateway.request("GET", "/openapi.json")).json();
  const { responses } = description.paths["/api/v1/check-ins"].post;
  expect(Object.keys(responses)).toEqual(["200", "400", "401", "403", "404", "409", "413", "415", "500", "503"]);
  expect(responses["503"].description).toContain("not-open");
});
