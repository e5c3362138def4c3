import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";

const project = join(import.meta.dirname, "../..");
const fixtures = "test/fixtures/risk-lists";

interface Outcome {
  readonly exitCode: number;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

function run(...parameters: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["scripts/risk-lists.ts", ...parameters], { cwd: project }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, lines: stdout.trimEnd().split("\n"), complaints: stderr.trimEnd().split("\n").filter((line) => line !== "") });
    });
  });
}

function fileWith(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "risk-list-")), "list.json");
  writeFileSync(file, content);
  return file;
}

interface ListeningGateway {
  readonly url: string;
  readonly requests: { path: string | undefined; authorization: string | undefined; body: string }[];
  close(): void;
}

async function gatewayThatAnswers(status: number, answer: unknown): Promise<ListeningGateway> {
  const requests: ListeningGateway["requests"] = [];
  const server = createServer((request: IncomingMessage, response) => {
    void text(request).then((body) => {
      requests.push({ path: request.url, authorization: request.headers.authorization, body });
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The server has no port");
  return { url: `http://127.0.0.1:${address.port}`, requests, close: () => server.close() };
}

describe("risk-lists import", () => {
  test("says of each file what it holds, what it leads to, and at the end what was not matched exactly", async () => {
    const { exitCode, lines, complaints } = await run("import", `${fixtures}/20221223.json`, `${fixtures}/20221224.json`);
    expect(complaints).toEqual([]);
    expect(lines).toEqual([
      `${fixtures}/20221223.json: 2022-12-23 17:00 Beijing time, version 2022-12-23T17-20f921febcbf6165`,
      "  places: 3 high, 0 medium, 3 low; rows: 4, matched: 2 exact, 2 coarser, 0 none",
      "  accepted",
      "    Rows known only to a coarser division than published: 2 of 4",
      `${fixtures}/20221224.json: 2022-12-24 11:00 Beijing time, version 2022-12-24T11-c87e7a16ce217877`,
      "  places: 0 high, 0 medium, 0 low; rows: 0, matched: 0 exact, 0 coarser, 0 none",
      "  held for a person to confirm",
      "    The list has 0 places, 6 (100.0 %) fewer than the 6 of the list in force; more than 20 % in one step may be a list cut short",
      "2 distinct areas: 1 (50.0 %) exact, 1 (50.0 %) at a coarser division, 0 (0.0 %) at none",
      "  新疆生产建设兵团 新疆生产建设兵团: kept at 65 新疆维吾尔自治区",
    ]);
    expect(exitCode).toBe(0);
  });

  test("knows a file that it has just read", async () => {
    const { lines } = await run("import", `${fixtures}/20220630.json`, `${fixtures}/20220630.json`);
    expect(lines.filter((line) => /^ {2}\w+$/.test(line))).toEqual(["  accepted", "  unchanged"]);
  });

  test("compares with a held list once that is confirmed", async () => {
    const files = [`${fixtures}/20221223.json`, `${fixtures}/20221224.json`, `${fixtures}/20221224.json`];
    expect((await run("import", ...files)).lines.filter((line) => /^ {2}held|^ {2}unchanged/.test(line)).length).toBe(2);
    expect((await run("import", "--confirm", ...files)).lines.filter((line) => /^ {2}held|^ {2}unchanged/.test(line))).toEqual(["  held for a person to confirm", "  unchanged"]);
  });

  test("lists areas that no division has", async () => {
    const file = fileWith('{"end_update_time":"2022-04-15 20时","hcount":1,"mcount":0,"highlist":[{"province":"甲省","city":"乙市","county":"丙县","communitys":["某处"]}],"middlelist":[]}');
    const { lines } = await run("import", file);
    expect(lines.at(-1)).toBe("  甲省 乙市 丙县: no division found; add it to shared/risk/division-aliases.ts");
    expect(lines.join("\n")).not.toContain("某处");
  });

  test("names a bad file, where it is bad and what to do, and goes on with the others", async () => {
    const cut = fileWith('{"data":{"end_update_time":"2022-04-15 20时","hc');
    const wrong = fileWith('{"data":{"end_update_time":"2022-04-15 20时","hcount":"many"},"code":0}');
    const { exitCode, lines, complaints } = await run("import", "missing.json", cut, wrong, `${fixtures}/20220630.json`);
    expect(complaints).toEqual([
      "missing.json: There is no such file; check the name",
      `${cut}: The file is not JSON; get the reply from the publisher again, it may be cut off`,
      `${wrong}: data.hcount: Expected a number of places, found a text of 4 characters. Nothing was taken over; get the reply from the publisher again`,
    ]);
    expect(lines.filter((line) => line === "  accepted").length).toBe(1);
    expect(exitCode).toBe(1);
  });

  test("does not read a file larger than a gateway would take", async () => {
    const file = fileWith(" ".repeat(8 * 1024 * 1024 + 1));
    const { exitCode, complaints } = await run("import", file);
    expect(complaints).toEqual([`${file}: The file has 8388609 bytes, more than the 8388608 that a list may have; check that it is one list`]);
    expect(exitCode).toBe(1);
  });

  test.each([[[]], [["import"]], [["export", "x.json"]], [["import", "x.json", "--gateway", "http://127.0.0.1:1"]]])("explains itself when called with %j", async (parameters) => {
    const { exitCode, complaints } = await run(...parameters);
    expect(complaints[0]).toBe("Usage: npm run risk-lists -- import FILE… [--confirm] [--gateway URL --token TOKEN]");
    expect(exitCode).toBe(1);
  });
});

describe("risk-lists import --gateway", () => {
  const file = `${fixtures}/20221224.json`;

  test("sends the file as it is and prints the answer", async () => {
    const matched = { exact: 0, coarser: 0, none: 0 };
    const gateway = await gatewayThatAnswers(200, { version: "v1", status: "held", reasons: ["Look at it"], areas: 0, places: 0, matched });
    const { exitCode, lines } = await run("import", file, "--gateway", gateway.url, "--token", "secret");
    gateway.close();
    expect(gateway.requests).toEqual([
      {
        path: "/api/v1/risk-lists?format=state-council",
        authorization: "Bearer secret",
        body: '{"data":{"end_update_time":"2022-12-24 11时","hcount":0,"mcount":0,"lcount":0,"highlist":[],"middlelist":[],"lowlist":[]},"code":0,"msg":"查询成功"}',
      },
    ]);
    expect(lines.slice(4, 6)).toEqual(["  gateway: held, version v1", "    Look at it"]);
    expect(exitCode).toBe(0);
  });

  test("prints why the gateway refused it", async () => {
    const gateway = await gatewayThatAnswers(401, { type: "/problems/unauthorised", title: "Unauthorised", status: 401, detail: "The token is not known" });
    const { exitCode, complaints } = await run("import", file, "--gateway", gateway.url, "--token", "secret");
    gateway.close();
    expect(complaints).toEqual(["  gateway: refused with 401: The token is not known"]);
    expect(exitCode).toBe(1);
  });

  test("says that nobody answers at the address", async () => {
    const gateway = await gatewayThatAnswers(200, {});
    gateway.close();
    const { exitCode, complaints } = await run("import", file, "--gateway", gateway.url, "--token", "secret");
    expect(complaints).toEqual([`  gateway: no answer from ${gateway.url}; check the address and that the gateway runs`]);
    expect(exitCode).toBe(1);
  });
});
