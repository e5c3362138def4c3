import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentTypes, type DocumentType } from "../../shared/identity/document-types.ts";
import { readDocumentNumber } from "../../shared/identity/read-document-number.ts";
import { validResidentNumbers } from "./valid-resident-number.ts";

/** 2022-04-15 in Beijing, from its first instant. */
const nowMs = Date.parse("2022-04-15T00:00:00+08:00");

function read(typed: string, type: DocumentType = "resident-id-card") {
  return readDocumentNumber(typed, type, nowMs);
}

function faultOf(typed: string, type: DocumentType = "resident-id-card") {
  const reading = read(typed, type);
  return reading.kind === "refused" ? reading.fault : null;
}

function numberOf(typed: string, type: DocumentType = "resident-id-card") {
  const reading = read(typed, type);
  return reading.kind === "number" ? reading.number : null;
}

const types: readonly DocumentType[] = ["resident-id-card", "hong-kong-macao-permit", "taiwan-permit", "single-use-taiwan-permit", "passport", "permanent-residence-card", "other"];

describe("a resident's number", () => {
  it("is read from both examples of the standard, one of them of somebody born in 1880", () => {
    expect(read("11010519491231002X")).toEqual({ kind: "number", type: "resident-id-card", number: "11010519491231002X" });
    expect(read("440524188001010014")).toEqual({ kind: "number", type: "resident-id-card", number: "440524188001010014" });
  });

  it.each([
    ["a small x", "11010519491231002x"],
    ["spaces", " 110105 19491231 002X\r\n"],
    ["dashes", "110105-19491231–002X"],
    ["full-width characters", "１１０１０５１９４９１２３１００２Ｘ"],
    ["ideographic spaces", "110105\u300019491231\u3000002X"],
    ["the Roman numeral of the standard", "11010519491231002Ⅹ"],
    ["invisible characters, as pasted text has them", "\u202A11010519491231\u200B002X\u202C"],
    ["control characters, as readers send them", "\u000211010519491231002X\u0003"],
  ])("may be typed with %s", (_, typed) => {
    expect(numberOf(typed)).toBe("11010519491231002X");
  });

  it("must have 18 characters", () => {
    expect(faultOf("11010519491231002")).toEqual({ kind: "wrong-length", charsGiven: 17, charsAllowed: [18] });
    expect(faultOf("11010519491231002XX")).toEqual({ kind: "wrong-length", charsGiven: 19, charsAllowed: [18] });
    expect(faultOf("")).toEqual({ kind: "wrong-length", charsGiven: 0, charsAllowed: [18] });
  });

  it("is refused with a reason of its own when it has the 15 digits of the first cards", () => {
    expect(faultOf("110105491231002")).toEqual({ kind: "first-generation" });
    expect(faultOf("11010549123100X")).toEqual({ kind: "wrong-length", charsGiven: 15, charsAllowed: [18] });
    expect(faultOf("11010549123100")).toEqual({ kind: "wrong-length", charsGiven: 14, charsAllowed: [18] });
  });

  it.each([
    ["the letter O for the third digit", "11O105194912310 02X", 3, "digit"],
    ["a small l for the first digit", "l1010519491231002X", 1, "digit"],
    ["an X before the end", "1101051949123100X2", 17, "digit"],
    ["the letter O at the end", "44052418800101001O", 18, "digit-or-x"],
    ["a Chinese numeral", "1101051949123100二X", 17, "digit"],
  ])("is refused, not guessed at, with %s", (_, typed, position, expected) => {
    expect(faultOf(typed)).toEqual({ kind: "unexpected-character", position, expected });
  });

  it.each(["100000199201300005", "160000199201300006", "550000199201300009", "660000199201300004", "840000199201300008", "910000199201300006", "000000199201300001"])(
    "%s begins with no province",
    (typed) => {
      expect(faultOf(typed)).toEqual({ kind: "unknown-province" });
    },
  );

  it.each(["710000199201300009", "810000199408230005", "820000199408230007", "830000199201300006"])("%s may be of Hong Kong, Macao or Taiwan", (typed) => {
    expect(numberOf(typed)).toBe(typed);
  });

  it.each(["310000200002290005", "310000180001010002", "310000202204150 00X"])("%s has a birth date", (typed) => {
    expect(numberOf(typed)).toBe(typed.replace(" ", ""));
  });

  it.each([
    ["29 February of a year that is not a leap year", "310000202102290001"],
    ["29 February of 1900", "310000190002290009"],
    ["31 April", "310000202104310002"],
    ["month 13", "310000202113010001"],
    ["month 0", "310000202100010002"],
    ["day 0", "310000202101000009"],
    ["day 32", "310000202101320002"],
    ["a day of 1799", "310000179912310008"],
    ["a day of the year 0", "310000000001010001"],
  ])("has no birth date on %s, whatever its check character", (_, typed) => {
    expect(faultOf(typed)).toEqual({ kind: "birth-date" });
  });

  it("may be of somebody born today in Beijing, not tomorrow", () => {
    expect(numberOf("31000020220415000X")).toBe("31000020220415000X");
    expect(faultOf("310000202204160005")).toEqual({ kind: "born-in-the-future" });
    expect(readDocumentNumber("31000020220415000X", "resident-id-card", nowMs - 1)).toMatchObject({ kind: "refused", fault: { kind: "born-in-the-future" } });
  });

  it("must have the check character, and which one that is stays untold", () => {
    expect(read("110105194912310021")).toEqual({ kind: "refused", fault: { kind: "checksum", position: 18 }, fits: null });
    expect(faultOf("44052418800101001X")).toEqual({ kind: "checksum", position: 18 });
  });

  it("is read, whatever valid number it is", () => {
    fc.assert(
      fc.property(validResidentNumbers, (number) => {
        expect(numberOf(number)).toBe(number);
      }),
    );
  });

  it("is refused with any one digit wrong", () => {
    fc.assert(
      fc.property(validResidentNumbers, fc.nat({ max: 17 }), fc.constantFrom(...Array.from("0123456789X")), (number, place, wrong) => {
        fc.pre(number.charAt(place) !== wrong);
        expect(read(number.slice(0, place) + wrong + number.slice(place + 1)).kind).toBe("refused");
      }),
    );
  });

  it("is refused with two neighbours that differ changed about", () => {
    fc.assert(
      fc.property(validResidentNumbers, fc.nat({ max: 16 }), (number, place) => {
        const [one, other] = [number.charAt(place), number.charAt(place + 1)];
        fc.pre(one !== other);
        expect(read(number.slice(0, place) + other + one + number.slice(place + 2)).kind).toBe("refused");
      }),
    );
  });
});

describe("a Hong Kong or Macao resident's number", () => {
  const type = "hong-kong-macao-permit";

  it.each([
    ["H12345678", "H12345678"],
    ["m 1234 5678", "M12345678"],
    ["HA1234567", "HA1234567"],
    ["MA1234567", "MA1234567"],
  ])("%s is read", (typed, number) => {
    expect(numberOf(typed, type)).toBe(number);
  });

  it("stays the same however often the card of 1999 was replaced", () => {
    expect(numberOf("H1234567800", type)).toBe("H12345678");
    expect(numberOf("H1234567803", type)).toBe("H12345678");
  });

  it.each([
    ["one digit too few", "H1234567", { kind: "wrong-length", charsGiven: 8, charsAllowed: [9, 11] }],
    ["one digit too many", "H123456789", { kind: "wrong-length", charsGiven: 10, charsAllowed: [9, 11] }],
    ["three digits too many", "H12345678901", { kind: "wrong-length", charsGiven: 12, charsAllowed: [9, 11] }],
    ["another first letter", "C12345678", { kind: "unexpected-character", position: 1, expected: "h-or-m" }],
    ["another second letter", "HB1234567", { kind: "unexpected-character", position: 2, expected: "digit-or-a" }],
    ["a letter further on", "H1234567A", { kind: "unexpected-character", position: 9, expected: "digit" }],
    ["the letter A and eleven characters", "HA123456700", { kind: "unexpected-character", position: 2, expected: "digit" }],
  ])("is refused with %s", (_, typed, fault) => {
    expect(faultOf(typed, type)).toEqual(fault);
  });
});

describe("a Taiwan resident's number", () => {
  it("has eight digits", () => {
    expect(numberOf("0123 4567", "taiwan-permit")).toBe("01234567");
    expect(faultOf("1234567", "taiwan-permit")).toEqual({ kind: "wrong-length", charsGiven: 7, charsAllowed: [8] });
    expect(faultOf("1234567801", "taiwan-permit")).toEqual({ kind: "wrong-length", charsGiven: 10, charsAllowed: [8] });
    expect(faultOf("T1234567", "taiwan-permit")).toEqual({ kind: "unexpected-character", position: 1, expected: "digit" });
  });

  it("of a single-use permit has any letters and digits", () => {
    expect(numberOf("l1234", "single-use-taiwan-permit")).toBe("L1234");
    expect(numberOf("A".repeat(20), "single-use-taiwan-permit")).toBe("AAAAAAAAAAAAAAAAAAAA");
    expect(faultOf("1234", "single-use-taiwan-permit")).toEqual({ kind: "too-short", charsMin: 5 });
    expect(faultOf("A".repeat(21), "single-use-taiwan-permit")).toEqual({ kind: "too-long", charsMax: 20 });
    expect(faultOf("1234/6", "single-use-taiwan-permit")).toEqual({ kind: "unexpected-character", position: 5, expected: "letter-or-digit" });
  });
});

describe("a permanent resident's number", () => {
  const type = "permanent-residence-card";

  it("is three letters and twelve digits on the cards of before 2023-12-01", () => {
    expect(numberOf("uto110090123105", type)).toBe("UTO110090123105");
    expect(faultOf("UT0110090123105", type)).toEqual({ kind: "unexpected-character", position: 3, expected: "letter" });
    expect(faultOf("UTOO10090123105", type)).toEqual({ kind: "unexpected-character", position: 4, expected: "digit" });
    expect(faultOf("UTO11009012310", type)).toEqual({ kind: "wrong-length", charsGiven: 14, charsAllowed: [15, 18] });
  });

  it("begins with 9 and has the check character of residents since", () => {
    expect(numberOf("911398199012310021", type)).toBe("911398199012310021");
    expect(faultOf("911398199012310022", type)).toEqual({ kind: "checksum", position: 18 });
    expect(faultOf("811398199012310028", type)).toEqual({ kind: "unexpected-character", position: 1, expected: "nine" });
    expect(faultOf("91139819901231002O", type)).toEqual({ kind: "unexpected-character", position: 18, expected: "digit-or-x" });
  });
});

describe("the number of another document", () => {
  it("has letters and digits of any script; what else stands among them does not count", () => {
    expect(numberOf("南字第12345678号", "other")).toBe("南字第12345678号");
    expect(numberOf("z123456（7）", "other")).toBe("Z1234567");
  });

  it("has 5 to 40 of them", () => {
    expect(faultOf("A-123", "other")).toEqual({ kind: "too-short", charsMin: 5 });
    expect(numberOf("A-1234", "other")).toBe("A1234");
    expect(numberOf("7".repeat(40), "other")).toBe("7".repeat(40));
    expect(faultOf("7".repeat(41), "other")).toEqual({ kind: "too-long", charsMax: 40 });
  });
});

describe("readDocumentNumber", () => {
  it.each([
    ["11010519491231002X", "taiwan-permit", "resident-id-card"],
    ["11010519491231002X", "passport", "resident-id-card"],
    ["H12345678", "resident-id-card", "hong-kong-macao-permit"],
    ["UTO110090123105", "resident-id-card", "permanent-residence-card"],
    ["911398199012310021", "resident-id-card", "permanent-residence-card"],
    ["L898902C36UTO7408122F1204159ZE184226B<<<<<10", "resident-id-card", "passport"],
    ["L898902C36UTO7408122F1204159ZE184226B<<<<<11", "resident-id-card", null],
    ["12345678", "resident-id-card", null],
    ["E12345678", "resident-id-card", null],
  ] as const)("%s is refused as %s and offered as %s", (typed, type, fits) => {
    expect(read(typed, type)).toMatchObject({ kind: "refused", fits });
  });

  it("takes at most 200 characters, spaces and all", () => {
    expect(numberOf(" ".repeat(182) + "11010519491231002X")).toBe("11010519491231002X");
    expect(read(" ".repeat(183) + "11010519491231002X")).toEqual({ kind: "refused", fault: { kind: "too-long", charsMax: 200 }, fits: null });
  });

  it("answers to any text, tells nothing of it in a refusal, and reads what it has read as the same", () => {
    expect(types).toEqual(Object.keys(documentTypes));
    const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 220 }), fc.string({ unit: fc.constantFrom(...Array.from("0123456789XHM<AO- 号")), maxLength: 100 }), validResidentNumbers);
    fc.assert(
      fc.property(texts, fc.constantFrom(...types), (typed, type) => {
        const reading = read(typed, type);
        if (reading.kind === "number") expect(read(reading.number, type)).toEqual(reading);
        else expect(JSON.stringify(reading.fault)).not.toMatch(/[0-9X]{5}/);
      }),
      { numRuns: 1000 },
    );
  });
});
