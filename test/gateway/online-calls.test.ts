import { afterEach, describe, expect, test } from "vitest";
import { keepLines } from "../support/keep-lines.ts";
import { openGatewayWithPlatform, type GatewayWithPlatform } from "../support/online-issuer.ts";

const opened: GatewayWithPlatform[] = [];

async function open(...options: Parameters<typeof openGatewayWithPlatform>): Promise<GatewayWithPlatform> {
  const both = await openGatewayWithPlatform(...options);
  opened.push(both);
  return both;
}

afterEach(async () => {
  for (const { platform } of opened.splice(0)) await platform.stop();
});

describe("how often an issuer is asked", () => {
  test("is once within ten seconds for a code that it vouched for", async () => {
    const { code, enter, platform, wait } = await open();
    await enter([code("green", "a")]);
    wait(9_999);
    expect((await enter([code("green", "a")])).verdict).toBe("admit");
    expect(platform.asked).toHaveLength(1);
    wait(1);
    expect((await enter([code("green", "a")])).verdict).toBe("admit");
    expect(platform.asked).toHaveLength(2);
  });

  test("is once within two seconds for a code without an answer", async () => {
    const { code, enter, platform, wait } = await open();
    platform.behave("failing");
    await enter([code("green", "a")]);
    platform.behave("honest");
    wait(1_999);
    expect((await enter([code("green", "a")])).codes).toContain("auth.issuer-silent");
    expect(platform.asked).toHaveLength(1);
    wait(1);
    expect((await enter([code("green", "a")])).verdict).toBe("admit");
  });

  test("is once for a code that is scanned at two gates at the same time", async () => {
    const { code, enter, platform } = await open();
    platform.behave("slow");
    const first = enter([code("green", "a")]);
    const second = enter([code("green", "a")]);
    await platform.askedTimes(1);
    platform.behave("honest");
    expect([(await first).verdict, (await second).verdict]).toEqual(["admit", "admit"]);
    expect(platform.asked).toHaveLength(1);
  });

  test("is for no more codes at once than it is said to bear", async () => {
    const { code, enter, platform } = await open({ settings: { callsMax: 2 } });
    platform.behave("slow");
    const waiting = [enter([code("green", "a")]), enter([code("green", "b")])];
    await platform.askedTimes(2);
    expect((await enter([code("green", "c")])).codes).toContain("auth.issuer-silent");
    platform.behave("honest");
    expect((await Promise.all(waiting)).map(({ verdict }) => verdict)).toEqual(["admit", "admit"]);
    expect(platform.asked).toHaveLength(2);
    expect((await enter([code("green", "c")])).verdict).toBe("admit");
  });

  test("is not at all for a while after it failed twice in a row, then once to see", async () => {
    const { code, enter, platform, wait } = await open({ settings: { failuresToOpen: 2, pauseMs: 5_000 } });
    platform.behave("down");
    await enter([code("green", "a")]);
    await enter([code("green", "b")]);
    platform.behave("honest");
    expect((await enter([code("green", "c")])).codes).toContain("auth.issuer-silent");
    wait(4_999);
    expect((await enter([code("green", "c")])).codes).toContain("auth.issuer-silent");
    expect(platform.asked).toHaveLength(2);
    wait(1);
    expect((await enter([code("green", "c")])).verdict).toBe("admit");
    expect((await enter([code("green", "d")])).verdict).toBe("admit");
    expect(platform.asked).toHaveLength(4);
  });

  test("stays the same when it answers badly to odd codes only, lest one visitor shut out the others", async () => {
    const { code, enter, platform } = await open({ settings: { failuresToOpen: 1 } });
    for (const fault of ["refusing", "garbled", "too-large", "web-page"] as const) {
      platform.behave(fault);
      await enter([code("green", fault)]);
    }
    platform.behave("honest");
    expect((await enter([code("green", "a")])).verdict).toBe("admit");
  });
});

describe("what stays of an answer", () => {
  test("is nothing that names a person, a code or the secret, in the log, the record, the ledger or the figures", async () => {
    const lines: string[] = [];
    const { code, enter, gateway, platform, wait } = await open({ logger: keepLines(lines), settings: { failuresToOpen: 1 } });
    const { checkInId } = await enter([code("green", "somebody")]);
    platform.behave("another-code");
    await enter([code("green", "somebody-else")]);
    platform.behave("down");
    await enter([code("green", "nobody")]);
    wait(1_000);
    const record = JSON.stringify(await gateway.stores.ledger.checkIn("theatre", checkInId));
    const ledger = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger", { as: "inspector" })).text();
    const figures = await (await gateway.request("GET", "/metrics")).text();
    expect(record).toContain('\\"issuer\\":\\"Ankang platform\\",\\"issuerKeyId\\":\\"online:national\\"');
    expect(lines.join("")).toContain('"issuer":"Ankang platform","outcome":"verified"');
    for (const kept of [lines.join(""), record, ledger, figures]) {
      for (const personal of ["somebody", "nobody", "health.example", "王", "138****", "11****", "token-of", "hush", "gate-1"]) expect(kept).not.toContain(personal);
    }
  });

  test("is what an operator must know: who was asked, how it went, and when an issuer is left alone", async () => {
    const lines: string[] = [];
    const { code, enter, gateway, platform, wait } = await open({ logger: keepLines(lines), settings: { failuresToOpen: 1, pauseMs: 5_000 } });
    await enter([code("green", "a")]);
    await enter([code("expired", "b")]);
    platform.behave("failing");
    await enter([code("green", "c")]);
    await enter([code("green", "d")]);
    platform.behave("honest");
    wait(5_000);
    await enter([code("green", "d")]);
    expect(lines.map((line): unknown => JSON.parse(line)).filter((line) => JSON.stringify(line).includes("online issuer"))).toEqual([
      { level: 20, issuer: "Ankang platform", outcome: "verified", cause: null, ms: 0, msg: "online issuer asked" },
      { level: 20, issuer: "Ankang platform", outcome: "expired", cause: null, ms: 0, msg: "online issuer asked" },
      { level: 40, issuer: "Ankang platform", state: "open", msg: "online issuer circuit" },
      { level: 40, issuer: "Ankang platform", outcome: "silent", cause: "server-error", ms: 0, msg: "online issuer asked" },
      { level: 30, issuer: "Ankang platform", state: "closed", msg: "online issuer circuit" },
      { level: 20, issuer: "Ankang platform", outcome: "verified", cause: null, ms: 0, msg: "online issuer asked" },
    ]);
    wait(1_000);
    const figures = await (await gateway.request("GET", "/metrics")).text();
    expect(figures.split("\n").filter((line) => line.startsWith("venue_gate_online_issuer_answers_total{"))).toEqual([
      'venue_gate_online_issuer_answers_total{issuer="Ankang platform",outcome="verified"} 2',
      'venue_gate_online_issuer_answers_total{issuer="Ankang platform",outcome="expired"} 1',
      'venue_gate_online_issuer_answers_total{issuer="Ankang platform",outcome="silent"} 1',
      'venue_gate_online_issuer_answers_total{issuer="Ankang platform",outcome="spared"} 1',
    ]);
    expect(figures).toContain('venue_gate_online_issuer_seconds_count{issuer="Ankang platform"} 4');
  });
});
