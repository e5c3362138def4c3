import { describe, expect, it } from "vitest";
import { readDocumentNumber } from "../../shared/identity/read-document-number.ts";

/** The specimen of ICAO Doc 9303 part 4, of the state Utopia. */
const upperLine = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const lowerLine = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

function read(typed: string) {
  return readDocumentNumber(typed, "passport", Date.parse("2022-04-15T00:00:00Z"));
}

function faultOf(typed: string) {
  const reading = read(typed);
  return reading.kind === "refused" ? reading.fault : null;
}

function replaced(line: string, position: number, character: string): string {
  return line.slice(0, position - 1) + character + line.slice(position);
}

describe("a typed passport number", () => {
  it("has 5 to 9 letters and digits", () => {
    expect(read("e 1234 5678")).toEqual({ kind: "number", type: "passport", number: "E12345678" });
    expect(read("12345")).toEqual({ kind: "number", type: "passport", number: "12345" });
    expect(faultOf("1234")).toEqual({ kind: "too-short", charsMin: 5 });
    expect(faultOf("E123456789")).toEqual({ kind: "too-long", charsMax: 9 });
    expect(faultOf("E1234.678")).toEqual({ kind: "unexpected-character", position: 6, expected: "letter-or-digit" });
  });

  it("keeps the letter O and the digit 0 apart", () => {
    expect(read("EO1234567")).toMatchObject({ number: "EO1234567" });
    expect(read("E01234567")).toMatchObject({ number: "E01234567" });
  });
});

describe("the machine-readable zone of a passport", () => {
  it.each([
    ["its lower line", lowerLine],
    ["both lines", upperLine + lowerLine],
    ["both lines as a reader sends them", `${upperLine}\r\n${lowerLine}\r`],
    ["small letters", lowerLine.toLowerCase()],
    ["full-width fillers", lowerLine.replaceAll("<", "＜")],
  ])("gives the number from %s", (_, zone) => {
    expect(read(zone)).toEqual({ kind: "number", type: "passport", number: "L898902C3" });
  });

  it("gives a short number without its fillers, whether the check digit of nothing is 0 or a filler", () => {
    expect(read("AB12<<<<<8UTO7408122F3204153<<<<<<<<<<<<<<00")).toMatchObject({ number: "AB12" });
    expect(read("AB12<<<<<8UTO7408122F3204153<<<<<<<<<<<<<<<0")).toMatchObject({ number: "AB12" });
  });

  it("may be without any filler", () => {
    const full = "L898902C36UTO7408122F3204153ZE184226B1234504";
    expect(read(full)).toMatchObject({ number: "L898902C3" });
    expect(faultOf(replaced(full, 42, "6"))).toEqual({ kind: "checksum", position: 43 });
  });

  it("may leave the birth date open", () => {
    expect(read("O0O0O0O0O6UTO<<<<<<0<3204153<<<<<<<<<<<<<<04")).toMatchObject({ number: "O0O0O0O0O" });
  });

  it.each([
    ["the number", 1, "M", 10],
    ["an O read for a 0 in the number", 6, "O", 10],
    ["the check digit of the number", 10, "5", 10],
    ["the birth date", 14, "8", 20],
    ["the check digit of the birth date", 20, "3", 20],
    ["the expiry date", 27, "6", 28],
    ["the check digit of the expiry date", 28, "8", 28],
    ["the optional data", 29, "Y", 43],
    ["the check digit of the optional data", 43, "2", 43],
    ["the last check digit", 44, "1", 44],
  ])("is refused when %s is wrong, and says which check digit does not hold", (_, position, character, at) => {
    expect(faultOf(replaced(lowerLine, position, character))).toEqual({ kind: "checksum", position: at });
  });

  it("is refused when a field agrees with its own check digit, but not with the last one", () => {
    expect(faultOf("L898902C47UTO7408122F1204159ZE184226B<<<<<10")).toEqual({ kind: "checksum", position: 44 });
  });

  it.each([
    ["a letter for a check digit", lowerLine, 10, "O", { kind: "unexpected-character", position: 10, expected: "digit" }],
    ["a filler for a check digit", lowerLine, 44, "<", { kind: "unexpected-character", position: 44, expected: "digit" }],
    ["a letter for the check digit of the optional data", lowerLine, 43, "I", { kind: "unexpected-character", position: 43, expected: "digit-or-filler" }],
    ["another character", lowerLine, 12, "*", { kind: "unexpected-character", position: 12, expected: "letter-digit-or-filler" }],
    ["an identity card's upper line", upperLine + lowerLine, 1, "I", { kind: "unexpected-character", position: 1, expected: "p" }],
    ["a digit in the name", upperLine + lowerLine, 6, "3", { kind: "unexpected-character", position: 6, expected: "letter-or-filler" }],
  ])("is refused with %s", (_, zone, position, character, fault) => {
    expect(faultOf(replaced(zone, position, character))).toEqual(fault);
  });

  it.each([
    ["the upper line alone", upperLine, { kind: "unexpected-character", position: 10, expected: "digit" }],
    ["a line cut short", lowerLine.slice(1), { kind: "wrong-length", charsGiven: 43, charsAllowed: [44, 88] }],
    ["a line too long", `${lowerLine}0`, { kind: "wrong-length", charsGiven: 45, charsAllowed: [44, 88] }],
    ["two lines and more", `${upperLine}<${lowerLine}`, { kind: "wrong-length", charsGiven: 89, charsAllowed: [44, 88] }],
    ["no number", "<<<<<<<<<0UTO7408122F3204153<<<<<<<<<<<<<<06", { kind: "too-short", charsMin: 1 }],
    ["a single filler", "<", { kind: "wrong-length", charsGiven: 1, charsAllowed: [44, 88] }],
  ])("is refused of %s", (_, zone, fault) => {
    expect(faultOf(zone)).toEqual(fault);
  });
});
