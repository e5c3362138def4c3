import { describe, expect, test } from "vitest";
import { hasShape, type OnlineCodeShape } from "../../shared/verify/online-code-shape.ts";

const hex30 = "0123456789abcdef0123456789abcd";
const shanghai: OnlineCodeShape = { prefix: "https://s.sh.gov.cn/", rest: { characters: "hex", charsMin: 43, charsMax: 43 } };
const token: OnlineCodeShape = { prefix: "", rest: { characters: "digits", charsMin: 18, charsMax: 20 } };

describe("the shape of an online issuer's codes", () => {
  test("fits a code of its prefix and length, also with what a scanner adds at the end", () => {
    const code = `https://s.sh.gov.cn/${hex30}1650081600000`;
    expect(hasShape(code, shanghai)).toBe(true);
    expect(hasShape(`${code}\r\n`, shanghai)).toBe(true);
  });

  test.each([
    ["one character less", `https://s.sh.gov.cn/${hex30}165008160000`],
    ["one character more", `https://s.sh.gov.cn/${hex30}16500816000000`],
    ["another character in it", `https://s.sh.gov.cn/${hex30}165008160000g`],
    ["another host that begins alike", `https://s.sh.gov.cn.example/${hex30}1650081600000`],
    ["no TLS", `http://s.sh.gov.cn/${hex30}1650081600000`],
    ["the prefix in capitals", `HTTPS://S.SH.GOV.CN/${hex30}1650081600000`],
    ["the prefix further on", `x https://s.sh.gov.cn/${hex30}1650081600000`],
    ["a line break in it", `https://s.sh.gov.cn/${hex30}\n165008160000`],
  ])("does not fit %s", (_what, text) => {
    expect(hasShape(text, shanghai)).toBe(false);
  });

  test.each([
    [17, false],
    [18, true],
    [20, true],
    [21, false],
  ])("without a prefix goes by what follows: %i digits", (digits, fits) => {
    expect(hasShape("7".repeat(digits), token)).toBe(fits);
  });

  test("never fits a code that is read offline", () => {
    const anything: OnlineCodeShape = { prefix: "", rest: { characters: "visible", charsMin: 1, charsMax: 4_000 } };
    expect(hasShape("VG1:6BF+70790T9WJWG.FKY*4GO0", anything)).toBe(false);
    expect(hasShape("HC1:6BF+70790T9WJWG.FKY*4GO0", anything)).toBe(false);
    expect(hasShape("VG2:6BF+70790T9WJWG.FKY*4GO0", anything)).toBe(true);
  });

  test.each([
    ["digits", "09", "a"],
    ["hex", "09afAF", "g"],
    ["alphanumeric", "09azAZ", "-"],
    ["base64", "09azAZ+/-_=", "."],
    ["visible", "!~.?#", " "],
  ] as const)("%s are what they are called", (characters, those, other) => {
    const shape: OnlineCodeShape = { prefix: "p:", rest: { characters, charsMin: 1, charsMax: 64 } };
    expect(hasShape(`p:${those}`, shape)).toBe(true);
    expect(hasShape(`p:${those}${other}${those}`, shape)).toBe(false);
  });
});
