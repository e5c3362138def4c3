import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GatewayAnswer } from "../../../../kiosk/link/gateway-answer.ts";
import { runGazetteer, searchPauseMs } from "../../../../kiosk/policy/try/run-gazetteer.ts";
import type { FoundDivisions } from "../../../../shared/wire/division-search.ts";
import type { RiskAreasMessage } from "../../../../shared/wire/risk-areas.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const xiaodian: FoundDivisions = { divisions: [{ divisionCode: "140105", names: ["山西省", "太原市", "小店区"] }], more: false };
const area = { divisionCode: "140105", level: "high", name: "山西省 太原市 小店区", places: 2, exact: true, atRiskUntil: null } as const;
const list: RiskAreasMessage = { version: "list-1", endUpdateTime: "2022-03-15T00:00:00Z", areas: [area, { ...area, level: "medium", atRiskUntil: "2022-03-14T00:00:00Z" }], omitted: 0 };

function refused<Value>(status: number): GatewayAnswer<Value> {
  return { kind: "problem", status, problem: { type: "/problems/some", title: "Some", status, detail: "Some" } };
}

interface Answers {
  readonly divisions?: () => Promise<GatewayAnswer<FoundDivisions>>;
  readonly riskAreas?: () => Promise<GatewayAnswer<RiskAreasMessage>>;
}

function gazetteer({ divisions = async () => ({ kind: "ok", value: xiaodian }), riskAreas = async () => ({ kind: "ok", value: list }) }: Answers = {}) {
  const seen = { searched: [] as string[], read: [] as string[], ended: 0 };
  const running = runGazetteer({
    endSession: () => (seen.ended += 1),
    client: {
      divisions: (text) => {
        seen.searched.push(text);
        return divisions();
      },
      riskAreas: (divisionCode) => {
        seen.read.push(divisionCode);
        return riskAreas();
      },
    },
  });
  return { running, seen };
}

describe("a place that is typed", () => {
  test("is searched for once the typing pauses, and only the last text of it", async () => {
    const { running, seen } = gazetteer();
    running.lookUp(["小店"]);
    await vi.advanceTimersByTimeAsync(searchPauseMs - 1);
    running.lookUp(["小店区"]);
    await vi.advanceTimersByTimeAsync(searchPauseMs - 1);
    expect(seen.searched).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.searched).toEqual(["小店区"]);
    expect(running.state.value.searches.get("小店区")).toEqual({ kind: "found", places: [{ divisionCode: "140105", name: { "zh-CN": "山西省 太原市 小店区", en: "山西省 太原市 小店区" } }], more: false });
  });

  test("and its province's areas are asked for once, also when the place was found only then", async () => {
    const { running, seen } = gazetteer();
    running.lookUp(["小店区"]);
    await vi.advanceTimersByTimeAsync(searchPauseMs);
    running.lookUp(["小店区", "140105 山西省 太原市 小店区", "1401"]);
    await vi.advanceTimersByTimeAsync(searchPauseMs);
    expect(seen).toEqual({ searched: ["小店区", "1401"], read: ["14"], ended: 0 });
  });

  test("as a code is looked up on the lists at once", () => {
    const { running, seen } = gazetteer();
    running.lookUp(["140105"]);
    expect(seen.read).toEqual(["14"]);
    expect(running.state.value.areas.get("14")).toEqual({ kind: "reading" });
  });

  test("too short for a search is not asked about", async () => {
    const { running, seen } = gazetteer();
    running.lookUp(["", "店"]);
    await vi.advanceTimersByTimeAsync(searchPauseMs);
    expect(seen).toEqual({ searched: [], read: [], ended: 0 });
  });

  test("is asked about again when the gateway did not answer", async () => {
    const { running, seen } = gazetteer({ divisions: async () => ({ kind: "unreachable", detail: "" }), riskAreas: async () => refused(503) });
    running.lookUp(["140105"]);
    await vi.advanceTimersByTimeAsync(searchPauseMs);
    expect([running.state.value.searches.get("140105"), running.state.value.areas.get("14")]).toEqual([{ kind: "failed" }, { kind: "failed" }]);
    running.lookUp(["140105"]);
    await vi.advanceTimersByTimeAsync(searchPauseMs);
    expect([seen.searched, seen.read]).toEqual([["140105", "140105"], ["14", "14"]]);
  });
});

describe("what the lists say", () => {
  test("is kept with the time until which an area was at risk", async () => {
    const { running } = gazetteer();
    running.lookUp(["14"]);
    await vi.advanceTimersByTimeAsync(0);
    const named = { divisionCode: "140105", name: "山西省 太原市 小店区", places: 2, exact: true };
    expect(running.state.value.areas.get("14")).toEqual({
      kind: "read",
      version: "list-1",
      endUpdateTimeMs: Date.parse("2022-03-15T00:00:00Z"),
      histories: [
        { area: { ...named, level: "high" }, atRiskUntilMs: Infinity },
        { area: { ...named, level: "medium" }, atRiskUntilMs: Date.parse("2022-03-14T00:00:00Z") },
      ],
    });
  });

  test.each([
    { title: "there is no list yet", riskAreas: async () => refused<RiskAreasMessage>(404), areas: { kind: "no-list" } },
    { title: "it was not told whole", riskAreas: async (): Promise<GatewayAnswer<RiskAreasMessage>> => ({ kind: "ok", value: { ...list, omitted: 1 } }), areas: { kind: "failed" } },
  ])("is called so when $title", async ({ riskAreas, areas }) => {
    const { running } = gazetteer({ riskAreas });
    running.lookUp(["14"]);
    await vi.advanceTimersByTimeAsync(0);
    expect(running.state.value.areas.get("14")).toEqual(areas);
  });

  test("is read again when another list comes into force, and an answer about the last one is dropped", async () => {
    const answers: ((answer: GatewayAnswer<RiskAreasMessage>) => void)[] = [];
    const { running, seen } = gazetteer({ riskAreas: () => new Promise((resolve) => answers.push(resolve)) });
    running.lookUp(["14"]);
    running.forgetLists();
    expect(seen.read).toEqual(["14", "14"]);
    answers[1]?.({ kind: "ok", value: { ...list, version: "list-2" } });
    await vi.advanceTimersByTimeAsync(0);
    answers[0]?.({ kind: "ok", value: list });
    await vi.advanceTimersByTimeAsync(0);
    expect(running.state.value.areas.get("14")).toMatchObject({ version: "list-2" });
  });
});

test.each([
  { title: "searching", answers: { divisions: async () => refused<FoundDivisions>(401) } },
  { title: "reading the list", answers: { riskAreas: async () => refused<RiskAreasMessage>(401) } },
])("tells when the session has ended while $title", async ({ answers }) => {
  const { running, seen } = gazetteer(answers);
  running.lookUp(["14"]);
  await vi.advanceTimersByTimeAsync(searchPauseMs);
  expect(seen.ended).toBe(1);
});

test("searches no more once it is stopped", async () => {
  const { running, seen } = gazetteer();
  running.lookUp(["小店区"]);
  running.stop();
  await vi.advanceTimersByTimeAsync(searchPauseMs);
  expect(seen.searched).toEqual([]);
});
