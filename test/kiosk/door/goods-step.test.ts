import { describe, expect, test } from "vitest";
import { letsAllIn, answerMs } from "../../../kiosk/door/decide.ts";
import { goodsRows } from "../../../kiosk/door/goods-rows.ts";
import type { GoodsShown } from "../../../shared/domain/goods.ts";
import type { Verdict } from "../../../shared/domain/verdict.ts";
import type { CheckInAnswer } from "../../../shared/wire/check-in.ts";
import { goodsRules } from "./every-rule.ts";
import { answerTo, attemptOf, checklist, finding, greenCode, openDoor, type PlayedDoor, requestOf, scanned, setupWithMore, waitingId } from "./door-fixture.ts";

const coldChain: GoodsShown = { kinds: ["imported-cold-chain"], documents: [], disinfected: null };

/** A courier at the theatre who has shown a code. */
function courier(): PlayedDoor {
  const played = openDoor(setupWithMore(...goodsRules));
  played.play({ kind: "role", role: "courier" }, scanned(greenCode()));
  return played;
}

function answerWithGoods(id: string, verdict: Verdict, goods: NonNullable<CheckInAnswer["goods"]>): CheckInAnswer {
  return { ...answerTo(id, verdict), goods };
}

describe("the goods", () => {
  test("of a courier are looked at, and nobody else's have to be", () => {
    expect(checklist(courier())).toEqual(["code done", "temperature open", "mask open", "goods open"]);
    const visitor = openDoor(setupWithMore(...goodsRules));
    visitor.play(scanned(greenCode()));
    expect(checklist(visitor)).toEqual(["code done", "temperature open", "mask open", "goods offered"]);
  });

  test("are not spoken of where no rule does", () => {
    const played = openDoor();
    played.play({ kind: "role", role: "courier" });
    expect(checklist(played)).toEqual(["code open", "temperature open", "mask open"]);
  });

  test("are sent with their papers once staff have finished them", () => {
    const played = courier();
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    played.play({ kind: "goods", goods: coldChain }, { kind: "goods", goods: { ...coldChain, documents: ["quarantine-certificate"], disinfected: true } });
    expect(played.visit().kind).toBe("collecting");
    played.play({ kind: "skip", step: "goods" });
    expect(requestOf(played)).toMatchObject({ visit: { role: "courier", goods: { kinds: ["imported-cold-chain"], documents: ["quarantine-certificate"], disinfected: true } } });
  });

  test("that are none are one touch", () => {
    const played = courier();
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true }, { kind: "skip", step: "goods" });
    expect(requestOf(played)).toMatchObject({ visit: { goods: null } });
  });

  test("that are banned do not end the check of the person", () => {
    const played = courier();
    played.play({ kind: "goods", goods: { kinds: ["wildlife"], documents: [], disinfected: null } }, { kind: "skip", step: "goods" });
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "goods done"]);
  });

  test("lacking papers are asked for them again, and keep those that were there", () => {
    const played = courier();
    const shown: GoodsShown = { kinds: ["imported-cold-chain"], documents: ["quarantine-certificate"], disinfected: false };
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: false }, { kind: "goods", goods: shown }, { kind: "skip", step: "goods" });
    const lacking = [finding("goods.documents-missing", "refuse"), finding("goods.not-disinfected", "recheck")];
    const answer = { ...answerWithGoods(waitingId(played), "recheck", { verdict: "refuse", findings: lacking, obligations: [] }), findings: [finding("rule.mask-missing", "recheck")] };
    played.play({ kind: "answered", answer }, { kind: "check-again" });
    expect(attemptOf(played).noted.goods).toEqual({ ...shown, disinfected: null });
    expect(checklist(played)).toEqual(["code done", "temperature done", "mask open", "goods open"]);
  });

  test("that are banned are looked at anew", () => {
    const played = courier();
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: false }, { kind: "goods", goods: { kinds: ["wildlife"], documents: [], disinfected: null } }, { kind: "skip", step: "goods" });
    const answer = { ...answerWithGoods(waitingId(played), "recheck", { verdict: "refuse", findings: [finding("goods.banned", "refuse")], obligations: [] }), findings: [finding("rule.mask-missing", "recheck")] };
    played.play({ kind: "answered", answer }, { kind: "check-again" });
    expect(attemptOf(played).noted.goods).toBeNull();
  });
});

describe("an answer with goods", () => {
  const banned: NonNullable<CheckInAnswer["goods"]> = { verdict: "refuse", findings: [finding("goods.banned", "refuse")], obligations: ["report"] };

  test("sounds like the stricter of the two, and stays as long", () => {
    const played = courier();
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true }, { kind: "skip", step: "goods" });
    const answer = answerWithGoods(waitingId(played), "admit", banned);
    expect(played.play({ kind: "answered", answer })).toContainEqual({ kind: "tone", tone: "refuse" });
    expect(answerMs(answer)).toBe(16_000);
  });

  test("lets all in only when both may come in", () => {
    expect(letsAllIn(answerWithGoods("id", "admit", banned))).toBe(false);
    expect(letsAllIn(answerWithGoods("id", "admit", { ...banned, verdict: "admit" }))).toBe(true);
    expect(letsAllIn({ ...answerTo("id", "admit"), goods: null })).toBe(true);
    expect(letsAllIn(answerWithGoods("id", "refuse", { ...banned, verdict: "admit" }))).toBe(false);
  });
});

describe("what staff can choose of goods", () => {
  test("are the kinds that a rule tells apart, and others", () => {
    expect(goodsRows(goodsRules, null)).toEqual({ kinds: ["parcel", "imported-cold-chain", "wildlife", "other"], documents: [], disinfection: false });
  });

  test("are the papers and the disinfection that the kinds chosen need", () => {
    expect(goodsRows(goodsRules, coldChain)).toMatchObject({ documents: ["quarantine-certificate", "negative-test-certificate"], disinfection: true });
    expect(goodsRows(goodsRules, { kinds: ["parcel"] })).toMatchObject({ documents: [], disinfection: true });
    expect(goodsRows(goodsRules, { kinds: ["wildlife", "other"] })).toMatchObject({ documents: [], disinfection: false });
  });
});
