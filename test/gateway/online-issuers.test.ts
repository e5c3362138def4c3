import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { afterEach, describe, expect, test } from "vitest";
import { faults, sendJson } from "../../scripts/online-issuer/faults.ts";
import { lies } from "../../scripts/online-issuer/lies.ts";
import { simulatedReply } from "../../scripts/online-issuer/simulated-reply.ts";
import { openGatewayWithPlatform, type GatewayWithPlatform } from "../support/online-issuer.ts";
import { noonMs } from "../support/test-gateway.ts";

const opened: GatewayWithPlatform[] = [];

async function open(...options: Parameters<typeof openGatewayWithPlatform>): Promise<GatewayWithPlatform> {
  const both = await openGatewayWithPlatform(...options);
  opened.push(both);
  return both;
}

afterEach(async () => {
  for (const { platform } of opened.splice(0)) await platform.stop();
});

describe("a code that only its issuer can read", () => {
  test("lets in when the issuer says green, also with what a scanner adds to it", async () => {
    const { code, enter, platform } = await open();
    expect(await enter([code("green", "a")])).toMatchObject({ verdict: "admit", codes: [], inside: 1 });
    expect(await enter([`${code("green", "b")}\r\n`])).toMatchObject({ verdict: "admit", codes: [], inside: 2 });
    expect(platform.asked).toEqual(["/health/decode https://health.example/green/a", "/health/decode https://health.example/green/b"]);
  });

  test.each([
    ["yellow", "status.yellow"],
    ["red", "status.red"],
    ["expired", "auth.expired"],
    ["undeclared", "auth.expired"],
  ])("lets nobody in when the issuer says %s", async (kind, reason) => {
    const { code, enter } = await open();
    const answer = await enter([code(kind, "a")]);
    expect(answer.codes).toContain(reason);
    expect(answer).toMatchObject({ verdict: "refuse", inside: 0 });
  });

  test("is not verified when the issuer does not know it", async () => {
    const { code, enter } = await open();
    const answer = await enter([code("purple", "a")]);
    expect(answer.codes).toContain("auth.not-verified");
    expect(answer.inside).toBe(0);
  });

  test("is not verified when the issuer does not accept the gateway's secret", async () => {
    const { code, enter } = await open({ settings: { secretKey: "another" } });
    expect((await enter([code("green", "a")])).codes).toContain("auth.not-verified");
  });

  test("goes to nobody when it has not the issuer's shape", async () => {
    const { enter, platform } = await open();
    expect((await enter(["https://health.example.com/green/a"])).codes).toContain("read.not-a-code");
    expect((await enter(["VG1:ABC"])).codes).toContain("read.damaged");
    expect(platform.asked).toEqual([]);
  });

  test("belongs to one person with every other code of the same holder", async () => {
    const { code, enter } = await open();
    expect(await enter([code("green", "a"), code("green", "a/again")])).toMatchObject({ verdict: "admit" });
    const two = await enter([code("green", "a"), code("green", "b")]);
    expect(two).toMatchObject({ verdict: "refuse", codes: ["auth.different-persons"] });
    expect(await enter([code("green", "a"), code("green", "b")], 2)).toMatchObject({ verdict: "admit", codes: [], inside: 3 });
  });
});

describe("an issuer that lies", () => {
  test.each(lies)("is not believed: %s", async (lie) => {
    const { code, enter, platform } = await open();
    platform.behave(lie);
    const answer = await enter([code("green", "a")]);
    expect(answer.codes).toContain("auth.not-verified");
    expect(answer.inside).toBe(0);
  });
});

describe("an issuer that does not answer", () => {
  test.each(faults)("is silent when it is %s", async (fault) => {
    const { code, enter, platform } = await open();
    platform.behave(fault);
    const answer = await enter([code("green", "a")]);
    expect(answer.codes).toContain("auth.issuer-silent");
    expect(answer.inside).toBe(0);
    expect(platform.asked).toEqual([`/health/decode ${code("green", "a")}`]);
  });

  test("is silent when nobody listens at its address", async () => {
    const { code, enter, platform } = await open();
    await platform.stop();
    opened.splice(0);
    expect((await enter([code("green", "a")])).codes).toContain("auth.issuer-silent");
  });

  test("is silent when its certificate is nobody's whom the gateway trusts, however green it answers", async () => {
    const asked: string[] = [];
    const impostor = createServer({ key: readFileSync("test/fixtures/tls/key.pem"), cert: readFileSync("test/fixtures/tls/certificate.pem") }, (request, response) => {
      asked.push(request.url ?? "");
      sendJson(response, JSON.stringify(simulatedReply("green/a", "", noonMs)));
    });
    impostor.listen(0, "localhost");
    await once(impostor, "listening");
    const address = impostor.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { code, enter } = await open({ settings: { url: `https://localhost:${port}/health/decode` } });
    expect((await enter([code("green", "a")])).codes).toContain("auth.issuer-silent");
    expect(asked).toEqual([]);
    impostor.close();
  });

  test.each(["slow", "stalling"] as const)("is silent when it takes longer than the limit: %s", async (behaviour) => {
    const { code, enter, platform } = await open({ settings: { timeoutMs: 100 } });
    platform.behave(behaviour);
    const answer = await enter([code("green", "a")]);
    expect(answer.codes).toContain("auth.issuer-silent");
    expect(answer.inside).toBe(0);
  });

  test("is waited for within the limit", async () => {
    const { code, enter, platform } = await open();
    platform.behave("slow");
    const waiting = enter([code("green", "a")]);
    await platform.askedTimes(1);
    platform.behave("honest");
    expect(await waiting).toMatchObject({ verdict: "admit", inside: 1 });
  });
});
