import { describe, expect, test } from "vitest";
import { problemSchema } from "../../shared/wire/problem.ts";
import { enterAs, fourteenAndSeven, listContacts, orderRules, putContacts, refuseContacts, type Listed } from "../support/personal-lists.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const dayMs = 86_400_000;
const threeDaysAgo = "2022-04-13T12:00:00+08:00";
const anna: Listed = { subjectKey: "anna", since: threeDaysAgo };

function daysAgo(days: number): string {
  return new Date(noonMs - days * dayMs).toISOString();
}

async function listsAt(gateway: TestGateway): Promise<unknown> {
  return (await (await gateway.request("GET", "/api/v1/personal-lists", { as: "inspector" })).json()).personalLists;
}

describe("a list of persons", () => {
  test("is judged by at every gate of the venues where a rule names its class", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts);
    expect((await enterAs(gateway, "anna")).verdict).toBe("admit");
    await listContacts(gateway, anna);
    expect(await enterAs(gateway, "anna")).toMatchObject({ verdict: "refuse", obligations: ["report"], findings: [{ code: "status.listed", ruleId: "city-order/contacts" }] });
    expect((await enterAs(gateway, "bert")).verdict).toBe("admit");
  });

  test("does nothing where no rule names its class", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts);
    await putContacts(gateway, [anna], "recovered");
    expect((await enterAs(gateway, "anna")).verdict).toBe("admit");
  });

  test("is replaced as a whole, and no other list with it", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, { ...refuseContacts, personClasses: ["close-contact", "four-classes"] });
    await putContacts(gateway, [{ subjectKey: "carl", since: threeDaysAgo }], "four-classes");
    await listContacts(gateway, anna);
    await listContacts(gateway, { subjectKey: "bert", since: threeDaysAgo });
    const verdicts = [];
    for (const key of ["anna", "bert", "carl"]) verdicts.push((await enterAs(gateway, key)).verdict);
    expect(verdicts).toEqual(["admit", "refuse", "refuse"]);
  });

  test("counts from the instant on that it names, until the release", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts);
    const at = async (since: number, releasedAt: number | null) => {
      await listContacts(gateway, { subjectKey: "anna", since: new Date(since).toISOString(), releasedAt: releasedAt === null ? null : new Date(releasedAt).toISOString() });
      return (await enterAs(gateway, "anna")).verdict;
    };
    expect(await at(noonMs, null)).toBe("refuse");
    expect(await at(noonMs + 1, null)).toBe("admit");
    expect(await at(noonMs - dayMs, noonMs + 1)).toBe("refuse");
    expect(await at(noonMs - dayMs, noonMs)).toBe("admit");
  });

  test("is told of without anybody on it, and forgotten when it is deleted", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts);
    const contacts = { personClass: "close-contact", persons: 1, source: "City CDC, 16 April", by: "administrator", receivedAt: "2022-04-16T04:00:00.000Z" };
    expect(await (await putContacts(gateway, [], "recovered")).json()).toEqual({ ...contacts, personClass: "recovered", persons: 0 });
    expect(await (await putContacts(gateway, [anna])).json()).toEqual(contacts);
    expect(await listsAt(gateway)).toEqual([contacts, { ...contacts, personClass: "recovered", persons: 0 }]);
    const remove = () => gateway.request("DELETE", "/api/v1/personal-lists/close-contact", { as: "administrator" });
    expect(await (await remove()).json()).toEqual(contacts);
    expect(await listsAt(gateway)).toEqual([{ ...contacts, personClass: "recovered", persons: 0 }]);
    expect((await enterAs(gateway, "anna")).verdict).toBe("admit");
    expect((await remove()).status).toBe(404);
  });

  test("judges also who leaves, where a rule is for them, and keeps nobody in", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, { ...refuseContacts, appliesTo: { directions: ["out"] } });
    await listContacts(gateway, anna);
    const exit = { id: "0180337c-1c00-7000-8000-000000000001", gateId: "north", at: "2022-04-16T12:00:00+08:00", deviceSeq: 2, count: 1, scans: [await gateway.health("green", "anna")] };
    const answer = await (await gateway.request("POST", "/api/v1/check-outs", { as: "north", body: exit })).json();
    expect(answer).toMatchObject({ verdict: "refuse", obligations: ["report"], findings: [{ code: "status.listed" }] });
  });

  test("is none of a door's business", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts);
    await listContacts(gateway, { subjectKey: "anna-of-the-list", since: threeDaysAgo });
    expect(await (await gateway.request("GET", "/api/v1/door", { as: "north" })).text()).not.toContain("anna-of-the-list");
  });
});

describe("a monitoring scheme", () => {
  /** Anna comes today, having been put on the list so long ago. */
  async function codesAfter(gateway: TestGateway, days: number): Promise<readonly string[]> {
    await listContacts(gateway, { subjectKey: "anna", since: daysAgo(days) });
    return (await enterAs(gateway, "anna")).findings.map(({ code }) => code);
  }

  test("begins with an entry of a list, and ends when all its days are served", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, fourteenAndSeven);
    expect(await codesAfter(gateway, 3)).toEqual(["status.in-quarantine"]);
    expect(await codesAfter(gateway, 14)).toEqual(["status.in-quarantine"]);
    expect(await codesAfter(gateway, 15)).toEqual(["status.in-monitoring"]);
    expect(await codesAfter(gateway, 21)).toEqual(["status.in-monitoring"]);
    expect(await codesAfter(gateway, 22)).toEqual([]);
  });

  test("ends at once with the release", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, fourteenAndSeven);
    await listContacts(gateway, anna);
    expect((await enterAs(gateway, "anna")).verdict).toBe("refuse");
    await listContacts(gateway, { ...anna, releasedAt: "2022-04-16T12:00:01+08:00" });
    expect((await enterAs(gateway, "anna")).verdict).toBe("refuse");
    gateway.setNow(noonMs + 1_000);
    expect((await enterAs(gateway, "anna")).verdict).toBe("admit");
  });
});

describe("a list that is refused", () => {
  test.each<[string, readonly unknown[], string]>([
    ["names somebody twice", [anna, { subjectKey: "bert", since: threeDaysAgo }, anna], "persons[2].subjectKey"],
    ["has an instant without a zone", [{ ...anna, since: "2022-04-13T12:00:00" }], "persons[0].since"],
    ["has a day that there is not", [anna, { subjectKey: "bert", since: "2022-02-30T12:00:00+08:00" }], "persons[1].since"],
    ["releases somebody before the entry begins", [{ ...anna, releasedAt: "2022-04-13T11:59:59.999+08:00" }], "persons[0].releasedAt"],
    ["has an instant of release that is none", [{ ...anna, releasedAt: "yesterday" }], "persons[0].releasedAt"],
    ["names somebody by the number of an identity card", [{ ...anna, subjectKey: "11010519491231002X" }], "persons[0].subjectKey"],
    ["names nobody", [{ ...anna, subjectKey: "" }], "persons[0].subjectKey"],
    ["has a key that no code can have", [{ ...anna, subjectKey: "anna schmidt" }], "persons[0].subjectKey"],
    ["has a key that is too long", [{ ...anna, subjectKey: "a".repeat(65) }], "persons[0].subjectKey"],
    ["says more of somebody", [{ ...anna, name: "Anna" }], "persons[0]"],
  ])("%s", async (_what, persons, path) => {
    const gateway = await openTestGateway();
    await listContacts(gateway, { subjectKey: "bert", since: threeDaysAgo });
    const body = { source: "City CDC", persons };
    const response = await gateway.request("PUT", "/api/v1/personal-lists/close-contact", { as: "administrator", body });
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status: 400, errors: [{ path }] });
    for (const key of ["11010519491231002X", "anna"]) expect(JSON.stringify(problem)).not.toContain(key);
    expect(await listsAt(gateway)).toMatchObject([{ personClass: "close-contact", persons: 1, source: "City CDC, 16 April" }]);
  });

  test.each(["Close-Contact", "close%20contact", "-contact", "c".repeat(64)])("is of a class that no rule can name, %s", async (personClass) => {
    const gateway = await openTestGateway();
    expect(problemSchema.parse(await (await putContacts(gateway, [anna], personClass)).json())).toMatchObject({ status: 400, errors: [{ path: "personClass" }] });
  });

  test("does not say whose it is", async () => {
    const gateway = await openTestGateway();
    const response = await gateway.request("PUT", "/api/v1/personal-lists/close-contact", { as: "administrator", body: { source: " ", persons: [anna] } });
    expect(problemSchema.parse(await response.json())).toMatchObject({ status: 400, errors: [{ path: "source" }] });
  });

  test("has one person more than may be, and of thousands of faults the first hundred are named", async () => {
    const gateway = await openTestGateway();
    const many = Array.from({ length: 100_000 }, (_, index) => ({ subjectKey: `${index}`, since: threeDaysAgo }));
    const tooMany = problemSchema.parse(await (await putContacts(gateway, [...many, anna])).json());
    expect(tooMany).toMatchObject({ status: 400, errors: [{ path: "persons" }] });
    const faulty = problemSchema.parse(await (await putContacts(gateway, many.map((person) => ({ ...person, since: "?" })))).json());
    expect(faulty.errors).toHaveLength(101);
    expect(faulty.errors?.[99]?.path).toBe("persons[99].since");
    expect(faulty.errors?.[100]).toEqual({ path: "", detail: "and 99900 more" });
    expect((await putContacts(gateway, many)).status).toBe(200);
    expect(await listsAt(gateway)).toMatchObject([{ persons: 100_000 }]);
  });

  test("is larger than is read from an administrator, and from anybody else much sooner", async () => {
    const gateway = await openTestGateway();
    const send = async (as: "administrator" | "manager", bytes: number) =>
      (await gateway.request("PUT", "/api/v1/personal-lists/close-contact", { as, body: "{}", headers: { "content-length": `${bytes}` } })).status;
    expect(await send("administrator", 16 * 1024 * 1024)).toBe(400);
    expect(await send("administrator", 16 * 1024 * 1024 + 1)).toBe(413);
    expect(await send("manager", 256 * 1024)).toBe(403);
    expect(await send("manager", 256 * 1024 + 1)).toBe(413);
  });
});
