import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createCallerTurns } from "../../gateway/http/caller-turns.ts";
import type { Principal } from "../../gateway/accounts/principal.ts";
import { openTestGateway } from "../support/test-gateway.ts";
import { samplePack } from "../support/sample-pack.ts";

const theatre: Principal = { role: "manager", name: "Li", venueId: "theatre" };
const market: Principal = { role: "manager", name: "Li", venueId: "market" };

/** Work that says when it begins and ends when it is told to. */
function createWorks() {
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<Response>>();
  return {
    begun,
    work: (name: string) => (): Promise<Response> => {
      begun.push(name);
      const end = Promise.withResolvers<Response>();
      ends.set(name, end);
      return end.promise;
    },
    end: (name: string) => ends.get(name)?.resolve(new Response(name)),
    fail: (name: string) => ends.get(name)?.reject(new Error(name)),
  };
}

describe("work of one caller", () => {
  test("is done one at a time, in the order in which it was asked for, and that of others meanwhile", async () => {
    const { begun, work, end } = createWorks();
    const turns = createCallerTurns();
    const first = turns.inTurn(theatre, work("first"));
    const second = turns.inTurn(theatre, work("second"));
    const third = turns.inTurn(theatre, work("third"));
    const ofOther = turns.inTurn(market, work("other"));
    expect(begun).toEqual(["first", "other"]);
    end("other");
    expect(await (await ofOther).text()).toBe("other");
    end("first");
    expect(await (await first).text()).toBe("first");
    expect(begun).toEqual(["first", "other", "second"]);
    end("second");
    expect(await (await second).text()).toBe("second");
    end("third");
    expect(await (await third).text()).toBe("third");
  });

  test("is begun also when the one before it failed", async () => {
    const { begun, work, end, fail } = createWorks();
    const turns = createCallerTurns();
    const first = turns.inTurn(theatre, work("first"));
    const second = turns.inTurn(theatre, work("second"));
    fail("first");
    await expect(first).rejects.toThrow("first");
    end("second");
    expect(await (await second).text()).toBe("second");
    expect(begun).toEqual(["first", "second"]);
  });

  test("of which only the newest matters is left out for a newer one while it waits, and never once it has begun", async () => {
    const { begun, work, end } = createWorks();
    const turns = createCallerTurns();
    const first = turns.newestInTurn(theatre, work("first"));
    const change = turns.inTurn(theatre, work("change"));
    const second = turns.newestInTurn(theatre, work("second"));
    const third = turns.newestInTurn(theatre, work("third"));
    const leftOut = await second;
    expect([leftOut.status, await leftOut.json()]).toMatchObject([429, { type: "/problems/too-many", detail: expect.stringContaining("A newer question of the same caller") }]);
    end("first");
    expect((await first).status).toBe(200);
    end("change");
    expect(await (await change).text()).toBe("change");
    end("third");
    expect(await (await third).text()).toBe("third");
    expect(begun).toEqual(["first", "change", "third"]);
  });
});

describe("a caller who sends a hundred packs at once", () => {
  test("to be looked at is answered for the first and the last of them, and has no more than one of them compared at a time", async () => {
    let isHeld = true;
    const held: (() => void)[] = [];
    const compared: string[] = [];
    const gateway = await openTestGateway({
      lint: (pack) => {
        compared.push(pack.title.en);
        return isHeld ? new Promise((resolve) => held.push(() => resolve([]))) : Promise.resolve([]);
      },
    });
    const titled = (name: string) => samplePack({ id: "venue-theatre", layer: "venue", title: { "zh-CN": name, en: name } });
    const ask = (as: "manager" | "inspector", name: string): Promise<Response> => gateway.request("POST", "/api/v1/policies/lint", { as, body: titled(name) });
    const answers = Array.from({ length: 100 }, (_each, index) => ask("manager", `${index}`));
    const statuses = Promise.all(answers.slice(1, 99).map(async (answer) => (await answer).status));
    expect([...new Set(await statuses)]).toEqual([429]);
    const ofOther = ask("inspector", "of the inspector");
    await expect.poll(() => compared).toEqual(["0", "of the inspector"]);
    isHeld = false;
    for (const answer of held) answer();
    expect(await Promise.all([answers[0], answers[99], ofOther].map(async (answer) => (await answer)?.status))).toEqual([200, 200, 200]);
    expect(compared.toSorted()).toEqual(["0", "99", "of the inspector"]);
  });

  test("to be saved has all of them saved, one after the other", async () => {
    let underWay = 0;
    const together: number[] = [];
    const gateway = await openTestGateway({
      lint: async () => {
        underWay += 1;
        together.push(underWay);
        await setImmediate();
        underWay -= 1;
        return [];
      },
    });
    const save = (index: number): Promise<Response> =>
      gateway.request("PUT", "/api/v1/policies/venue-theatre", { as: "manager", body: samplePack({ id: "venue-theatre", layer: "venue", title: { "zh-CN": "令", en: `${index}` } }) });
    const answers = await Promise.all(Array.from({ length: 100 }, (_each, index) => save(index)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(together).toHaveLength(100);
    expect(new Set(together)).toEqual(new Set([1]));
  });
});
