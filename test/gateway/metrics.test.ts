import { describe, expect, test } from "vitest";
import { checkInBody } from "../support/check-in-body.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

let seconds = 0;

/** The figures of the next second. */
async function insideShown(gateway: TestGateway): Promise<readonly string[]> {
  seconds += 1;
  gateway.setNow(noonMs + seconds * 1_000);
  const text = await (await gateway.request("GET", "/metrics")).text();
  return text.split("\n").filter((line) => line.startsWith("venue_gate_inside{"));
}

describe("the metrics", () => {
  test("show how many are inside after a check-in, its repeat, an annulment and an exit", async () => {
    const gateway = await openTestGateway();
    const enter = async (person: string, partySize: number): Promise<ReturnType<typeof checkInBody>> => {
      const body = checkInBody({ scans: [await gateway.health("green", person)], partySize });
      await gateway.request("POST", "/api/v1/check-ins", { as: "north", body });
      return body;
    };
    expect(await insideShown(gateway)).toEqual([]);
    const first = await enter("a", 2);
    expect(await insideShown(gateway)).toEqual(['venue_gate_inside{venue="theatre"} 2']);
    const { id } = await enter("b", 3);
    await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: first });
    expect(await insideShown(gateway)).toEqual(['venue_gate_inside{venue="theatre"} 5']);
    await gateway.request("POST", `/api/v1/check-ins/${id}/annul`, { as: "north", body: { reason: "turned back" } });
    expect(await insideShown(gateway)).toEqual(['venue_gate_inside{venue="theatre"} 2']);
    const { gateId, at, id: checkOutId } = checkInBody();
    await gateway.request("POST", "/api/v1/check-outs", { as: "north", body: { id: checkOutId, gateId, at, deviceSeq: 3 } });
    expect(await insideShown(gateway)).toEqual(['venue_gate_inside{venue="theatre"} 1']);
  });
});
