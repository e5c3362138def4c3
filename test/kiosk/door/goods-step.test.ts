import { describe, expect, test } from "vitest";
import { stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import { letsAllIn, answerMs } from "../../../kiosk/door/answer/decide.ts";
import { goodsRows } from "../../../kiosk/door/goods/goods-rows.ts";
import type { GoodsShown } from "../../../shared/domain/goods.ts";
import type { Verdict } from "../../../shared/domain/verdict.ts";
import type { CheckInAnswer } from "../../../shared/wire/check-in.ts";
import { goodsRules } from "./every-rule.ts";
import { answerTo, attemptOf, checklist, finding, greenCode, kindsOf, openDoor, type PlayedDoor, requestOf, scanned, setupWithMore, someCounts, waitingId } from "./door-fixture.ts";

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
    expect(checklist(courier())).toEqual(["code done", "temperature open", "mask open", "facts offered", "goods open"]);
    const visitor = openDoor(setupWithMore(...goodsRules));
    visitor.play(scanned(greenCode()));
    expect(checklist(visitor)).toEqual(["code done", "temperature open", "mask open", "facts offered", "goods offered"]);
  });

  test("are not spoken of where no rule does", () => {
    const played = openDoor();
    played.play({ kind: "role", role: "courier" });
    expect(checklist(played)).toEqual(["code open", "temperature open", "mask open", "facts offered"]);
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
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "facts offered", "goods done"]);
  });

  test("lacking papers are asked for them again, and keep those that were there", () => {
    const played = courier();
    const shown: GoodsShown = { kinds: ["imported-cold-chain"], documents: ["quarantine-certificate"], disinfected: false };
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: false }, { kind: "goods", goods: shown }, { kind: "skip", step: "goods" });
    const lacking = [finding("goods.documents-missing", "refuse"), finding("goods.not-disinfected", "recheck")];
    const answer = { ...answerWithGoods(waitingId(played), "recheck", { verdict: "refuse", findings: lacking, obligations: [] }), findings: [finding("rule.mask-missing", "recheck")] };
    played.play({ kind: "answered", answer }, { kind: "check-again" });
    expect(attemptOf(played).noted.goods).toEqual({ ...shown, disinfected: null });
    expect(checklist(played)).toEqual(["code done", "temperature done", "mask open", "facts offered", "goods open"]);
  });

  test("that are banned are looked at anew", () => {
    const played = courier();
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: false }, { kind: "goods", goods: { kinds: ["wildlife"], documents: [], disinfected: null } }, { kind: "skip", step: "goods" });
    const answer = { ...answerWithGoods(waitingId(played), "recheck", { verdict: "refuse", findings: [finding("goods.banned", "refuse")], obligations: [] }), findings: [finding("rule.mask-missing", "recheck")] };
    played.play({ kind: "answered", answer }, { kind: "check-again" });
    expect(attemptOf(played).noted.goods).toBeNull();
  });
});

describe("goods that stay outside while their carrier may come in", () => {
  const lackingPapers: NonNullable<CheckInAnswer["goods"]> = { verdict: "refuse", findings: [finding("goods.documents-missing", "refuse")], obligations: [] };

  /** A courier who has been let in, but not with these goods. The next id is `id-10`. */
  function admittedWithout(goods: GoodsShown, answer: NonNullable<CheckInAnswer["goods"]>): PlayedDoor {
    const played = courier();
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true }, { kind: "goods", goods }, { kind: "skip", step: "goods" });
    played.play({ kind: "answered", answer: answerWithGoods(waitingId(played), "admit", answer) });
    return played;
  }

  test("are checked again alone: nothing is asked of the carrier, whose place is given back until the new answer", () => {
    const played = admittedWithout(coldChain, lackingPapers);
    expect(played.door().lastAdmission).toMatchObject({ id: "id-8" });
    expect(kindsOf(played.play({ kind: "check-again" }))).toEqual(["annul"]);
    expect(played.door().lastAdmission).toBeNull();
    expect(checklist(played)).toEqual(["code done", "temperature done", "mask done", "facts offered", "goods open"]);
    expect(stepToDo(attemptOf(played))).toBe("goods");
    played.play({ kind: "annulled", id: "id-8", counts: { ...someCounts, seq: 12 } });
    played.play({ kind: "goods", goods: { ...coldChain, documents: ["quarantine-certificate", "negative-test-certificate"], disinfected: true } });
    expect(played.visit().kind).toBe("collecting");
    played.play({ kind: "skip", step: "goods" });
    expect(requestOf(played)).toMatchObject({
      id: "id-13",
      scans: ["green of anna"],
      temperature: { tenthsC: 365, source: "keypad" },
      mask: true,
      visit: { role: "courier", goods: { kinds: ["imported-cold-chain"], documents: ["quarantine-certificate", "negative-test-certificate"], disinfected: true } },
    });
  });

  test("are looked at anew also when they turn out to be others, and by whoever brings them", () => {
    const visitor = openDoor(setupWithMore(...goodsRules));
    visitor.play(scanned(greenCode()), { kind: "goods", goods: { kinds: ["wildlife"], documents: [], disinfected: null } }, { kind: "skip", step: "goods" });
    visitor.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    const banned: NonNullable<CheckInAnswer["goods"]> = { verdict: "refuse", findings: [finding("goods.banned", "refuse")], obligations: [] };
    visitor.play({ kind: "answered", answer: answerWithGoods(waitingId(visitor), "admit", banned) }, { kind: "check-again" });
    expect(attemptOf(visitor)).toMatchObject({ shown: "goods", noted: { goods: null } });
    expect(visitor.visit().kind).toBe("collecting");
  });

  test("leave no place taken when it could not be given back at once", () => {
    const played = admittedWithout(coldChain, lackingPapers);
    played.play({ kind: "check-again" });
    expect(played.play({ kind: "not-annulled", id: "id-8" })).toEqual([{ kind: "abandon", id: "id-8" }]);
  });

  test("are not offered again where nothing of them can be put right", () => {
    const refused: NonNullable<CheckInAnswer["goods"]> = { verdict: "refuse", findings: [finding("goods.carrier-refused", "refuse")], obligations: [] };
    expect(kindsOf(admittedWithout(coldChain, refused).play({ kind: "check-again" }))).toEqual([]);
    expect(kindsOf(admittedWithout(coldChain, { verdict: "admit", findings: [], obligations: [] }).play({ kind: "check-again" }))).toEqual([]);
  });

  test("bring nobody back who is refused for good", () => {
    const played = courier();
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true }, { kind: "goods", goods: coldChain }, { kind: "skip", step: "goods" });
    const answer = { ...answerWithGoods(waitingId(played), "refuse", lackingPapers), findings: [finding("rule.closed", "refuse")] };
    played.play({ kind: "answered", answer }, { kind: "check-again" });
    expect(played.visit().kind).toBe("answer");
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
