import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createCallerTurns } from "../../gateway/http/caller-turns.ts";
import type { Principal } from "../../gateway/accounts/principal.ts";
import { openTestGateway } from "../support/test-gateway.ts";
import { samplePack } from "../support/sample-pack.ts";

const theatre: Principal = { role: "manager", name: "Li", venueId: "theatre" };
const market: Principal = { role: "manager", name: "Li", venueId: "market" };

const { signal: staying } = new AbortController();

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
    const first = turns.inTurn(theatre, work("first"), staying);
    const second = turns.inTurn(theatre, work("second"), staying);
    const third = turns.inTurn(theatre, work("third"), staying);
    const ofOther = turns.inTurn(market, work("other"), staying);
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
    const first = turns.inTurn(theatre, work("first"), staying);
    const second = turns.inTurn(theatre, work("second"), staying);
    fail("first");
    await expect(first).rejects.toThrow("first");
    end("second");
    expect(await (await second).text()).toBe("second");
    expect(begun).toEqual(["first", "second"]);
  });

  test("of which only the newest matters is left out for a newer one while it waits, and never once it has begun", async () => {
    const { begun, work, end } = createWorks();
    const turns = createCallerTurns();
    const first = turns.newestInTurn(theatre, work("first"), staying);
    const change = turns.inTurn(theatre, work("change"), staying);
    const second = turns.newestInTurn(theatre, work("second"), staying);
    const third = turns.newestInTurn(theatre, work("third"), staying);
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

  test("is refused when four of the caller wait already, until one of them has begun; others may still ask", async () => {
    const { begun, work, end } = createWorks();
    const turns = createCallerTurns();
    const first = turns.inTurn(theatre, work("first"), staying);
    const waiting = ["second", "third", "fourth", "fifth"].map((name) => turns.inTurn(theatre, work(name), staying));
    const refused = [await turns.inTurn(theatre, work("sixth"), staying), await turns.newestInTurn(theatre, work("question"), staying)];
    for (const answer of refused) {
      expect([answer.status, answer.headers.get("retry-after"), await answer.json()]).toMatchObject([429, "5", { type: "/problems/too-many", detail: expect.stringContaining("4 of the same caller wait") }]);
    }
    const ofOther = turns.inTurn(market, work("other"), staying);
    end("first");
    expect((await first).status).toBe(200);
    const seventh = turns.inTurn(theatre, work("seventh"), staying);
    for (const name of ["second", "third", "fourth", "fifth", "seventh", "other"]) {
      await expect.poll(() => begun).toContain(name);
      end(name);
    }
    expect(await Promise.all([...waiting, seventh, ofOther].map(async (answer) => (await answer).text()))).toEqual(["second", "third", "fourth", "fifth", "seventh", "other"]);
    expect(begun).toEqual(["first", "other", "second", "third", "fourth", "fifth", "seventh"]);
  });

  test("takes the place of an older question also when four wait", async () => {
    const { work, end } = createWorks();
    const turns = createCallerTurns();
    void turns.inTurn(theatre, work("first"), staying);
    const older = turns.newestInTurn(theatre, work("older"), staying);
    for (const name of ["second", "third", "fourth"]) void turns.inTurn(theatre, work(name), staying);
    const newer = turns.newestInTurn(theatre, work("newer"), staying);
    expect((await older).status).toBe(429);
    for (const name of ["first", "second", "third", "fourth", "newer"]) {
      await setImmediate();
      end(name);
    }
    expect(await (await newer).text()).toBe("newer");
  });

  test("is left out when whoever asked goes away while it waits, and makes room at once; what has begun is brought to its end", async () => {
    const { begun, work, end } = createWorks();
    const turns = createCallerTurns();
    const gone = new AbortController();
    const first = turns.inTurn(theatre, work("first"), gone.signal);
    const leftOut = ["second", "third", "fourth"].map((name) => turns.inTurn(theatre, work(name), gone.signal));
    leftOut.push(turns.newestInTurn(theatre, work("question"), gone.signal));
    gone.abort();
    expect(await Promise.all(leftOut.map(async (answer) => (await answer).status))).toEqual([400, 400, 400, 400]);
    expect((await turns.inTurn(theatre, work("late"), gone.signal)).status).toBe(400);
    const next = turns.inTurn(theatre, work("next"), staying);
    end("first");
    expect(await (await first).text()).toBe("first");
    end("next");
    expect(await (await next).text()).toBe("next");
    expect((await turns.inTurn(market, work("other"), gone.signal)).status).toBe(400);
    expect(begun).toEqual(["first", "next"]);
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

  test("to be saved has the first five of them saved, one after the other, and the others refused for a while", async () => {
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
    expect(Map.groupBy(answers, ({ status }) => status).get(200)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, headers }) => [status, headers.get("retry-after")])).toEqual(refused.map(() => [429, "5"]));
    expect(together).toHaveLength(5);
    expect(new Set(together)).toEqual(new Set([1]));
  });
});
