import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReply } from "../../gateway/issuers/parse-reply.ts";
import { parseBeijingTime } from "../../gateway/issuers/parse-beijing-time.ts";
import { readGateReply } from "../../gateway/issuers/read-gate-reply.ts";
import { signParameters } from "../../gateway/issuers/sign-parameters.ts";

const codeContent = "https://health.example/green/a";
const asked = { codeContent, nowMs: Date.parse("2022-04-16T12:00:00+08:00") };
const national = { table: "national", statusField: "risk_assessment_grade" } as const;

const honest = {
  name: "王*",
  phone: "138****0000",
  risk_assessment_grade: "00",
  report_date: "2022-04-15 12:00:00",
  report_valid_date: "2022-04-29 12:00:00",
  report_expired: false,
  certificate_token: "token-a",
};

function answerTo(changes: Readonly<Record<string, unknown>>): ReturnType<typeof readGateReply> {
  return readGateReply({ errcode: 0, errmsg: "SUCCESS", data: { ...honest, ...changes } }, asked, national);
}

const verified = { kind: "verified", status: "green", expiresAtMs: Date.parse("2022-04-29T12:00:00+08:00"), holder: "token token-a" };
const notVerified = { kind: "not-verified" };

describe("the reply of a gate interface", () => {
  test.each([
    ["00", "green"],
    ["01", "yellow"],
    ["10", "red"],
  ])("with grade %s is a %s code, until the declaration ends, and nothing of the masked name stays", (grade, status) => {
    expect(answerTo({ risk_assessment_grade: grade })).toEqual({ ...verified, status });
  });

  test("names the holder by the code itself when there is no token", () => {
    for (const certificate_token of [undefined, null, ""]) expect(answerTo({ certificate_token })).toEqual({ ...verified, holder: `code ${codeContent}` });
  });

  test("is expired with errcode 0 and no grade, as the interface documents it", () => {
    expect(readGateReply({ errcode: 0, errmsg: "SUCCESS", data: { qrcode_expired: true, report_expired: false } }, asked, national)).toEqual({ kind: "expired" });
  });

  test("is expired when the code or the declaration is, also beside a green grade", () => {
    expect(answerTo({ qrcode_expired: true })).toEqual({ kind: "expired" });
    expect(answerTo({ report_expired: true })).toEqual({ kind: "expired" });
    expect(answerTo({ qrcode_expired: false })).toEqual(verified);
  });

  test("counts when it repeats the code that was asked for, and not when it repeats another", () => {
    expect(answerTo({ code_content: codeContent })).toEqual(verified);
    expect(answerTo({ code_content: `${codeContent}b` })).toEqual(notVerified);
    expect(answerTo({ code_content: "", qrcode_expired: true })).toEqual(notVerified);
  });

  test.each([
    ["no grade", { risk_assessment_grade: undefined }],
    ["a grade of null", { risk_assessment_grade: null }],
    ["an empty grade", { risk_assessment_grade: "" }],
    ["a grade that nobody knows", { risk_assessment_grade: "11" }],
    ["a number for a grade", { risk_assessment_grade: 0 }],
    ["a list of grades", { risk_assessment_grade: ["00"] }],
    ["a flag written as text", { qrcode_expired: "false" }],
    ["a flag written as a number", { report_expired: 0 }],
    ["no word on whether the declaration has expired", { report_expired: undefined }],
    ["no declaration", { report_date: "" }],
    ["a declaration without a time", { report_date: "2022-04-15" }],
    ["a declaration on a day that does not exist", { report_date: "2022-02-30 12:00:00" }],
    ["no end of the declaration", { report_valid_date: null }],
    ["a number for a time", { report_valid_date: 1_651_204_800_000 }],
    ["a declaration that ends as it begins", { report_date: "2022-04-16 12:00:01", report_valid_date: "2022-04-16 12:00:01" }],
    ["a token that is no text", { certificate_token: 7 }],
  ])("is not verified with %s", (_what, changes) => {
    expect(answerTo(changes)).toEqual(notVerified);
  });

  test("may be declared by a clock that is two minutes ahead, not more", () => {
    expect(answerTo({ report_date: "2022-04-16 12:02:00" })).toEqual(verified);
    expect(answerTo({ report_date: "2022-04-16 12:02:01" })).toEqual(notVerified);
  });

  test("counts up to the second before the declaration ends", () => {
    expect(answerTo({ report_valid_date: "2022-04-16 12:00:01" })).toMatchObject({ kind: "verified", expiresAtMs: asked.nowMs + 1_000 });
    expect(answerTo({ report_valid_date: "2022-04-16 12:00:00" })).toEqual(notVerified);
  });

  test.each([
    ["another errcode", { errcode: 1, data: honest }],
    ["an errcode written as text", { errcode: "0", data: honest }],
    ["no errcode", { data: honest }],
    ["no data", { errcode: 0 }],
    ["data of null", { errcode: 0, data: null }],
    ["a list of data", { errcode: 0, data: [honest] }],
    ["data written as text", { errcode: 0, data: JSON.stringify(honest) }],
    ["nothing", null],
  ])("is not verified with %s", (_what, reply) => {
    expect(readGateReply(reply, asked, national)).toEqual(notVerified);
  });

  test("goes by the table and the field that the issuer is configured with", () => {
    const shanghai = { table: "national", statusField: "type" } as const;
    expect(readGateReply({ errcode: 0, data: { ...honest, risk_assessment_grade: "00", type: "10" } }, asked, shanghai)).toMatchObject({ kind: "verified", status: "red" });
    expect(readGateReply({ errcode: 0, data: honest }, asked, shanghai)).toEqual(notVerified);
    const alibaba = { table: "alibaba", statusField: "status" } as const;
    expect(readGateReply({ errcode: 0, data: { ...honest, status: 1 } }, asked, alibaba)).toMatchObject({ kind: "verified", status: "green" });
    expect(readGateReply({ errcode: 0, data: { ...honest, status: 4 } }, asked, alibaba)).toEqual({ kind: "expired" });
    expect(readGateReply({ errcode: 0, data: { ...honest, status: 7 } }, asked, alibaba)).toEqual({ kind: "silent" });
    const dahua = { table: "dahua", statusField: "status" } as const;
    expect(readGateReply({ errcode: 0, data: { ...honest, status: 1 } }, asked, dahua)).toMatchObject({ kind: "verified", status: "red" });
    expect(readGateReply({ errcode: 0, data: { ...honest, status: 3 } }, asked, dahua)).toEqual(notVerified);
  });

  test("is never verified whatever JSON it is, unless a grade of the table is where it belongs", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.constantFrom(...Object.keys(honest)), fc.jsonValue()), (reply, changes) => {
        fc.pre(!["00", "01", "10"].some((grade) => grade === changes["risk_assessment_grade"]));
        expect(readGateReply(reply, asked, national)).toEqual(notVerified);
        const answer = answerTo({ ...changes, risk_assessment_grade: changes["risk_assessment_grade"] ?? null });
        expect(answer.kind).not.toBe("verified");
      }),
    );
  });
});

describe("a JSON text", () => {
  test.each([
    ["twice on top", '{"a":1,"a":2}'],
    ["twice further in", '{"a":{"b":[{"c":"00","d":1,"c":"10"}]}}'],
    ["once written with an escape", '{"grade":"10","\\u0067rade":"00"}'],
    ["after a text with brackets and quotes in it", '{"a":"}{\\"[","a":1}'],
  ])("that names a field %s is ambiguous", (_where, json) => {
    expect(parseReply(json)).toEqual({ kind: "ambiguous" });
  });

  test.each([
    ["in two objects", '[{"a":1},{"a":2}]'],
    ["in an object and one within it", '{"a":{"a":1}}'],
    ["as a name and as a value", '{"a":"a","b":"a"}'],
    ["in a text that looks like an object", '{"a":"{\\"b\\":1,\\"b\\":2}"}'],
  ])("that has one word %s is not", (_where, json) => {
    expect(parseReply(json)).toEqual({ kind: "parsed", value: JSON.parse(json) });
  });

  test("is parsed as JSON.parse does when no field is named twice", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseReply(json)).toEqual({ kind: "parsed", value: JSON.parse(json) });
      }),
    );
  });

  test.each(["", "{", '{"a":1}}', "{'a':1}", "undefined"])("that is none is malformed: %j", (text) => {
    expect(parseReply(text)).toEqual({ kind: "malformed" });
  });
});

describe("a platform's time", () => {
  test("is Beijing's", () => {
    expect(parseBeijingTime("2022-04-16 07:59:59")).toBe(Date.UTC(2022, 3, 15, 23, 59, 59));
    expect(parseBeijingTime("2024-02-29 00:00:00")).toBe(Date.UTC(2024, 1, 28, 16, 0, 0));
  });

  test.each(["", "2022-04-16", "2022-04-16T08:00:00", "2022-04-16 08:00", "2023-02-29 08:00:00", "2022-04-31 08:00:00", "2022-04-16 24:00:00", "2022-13-01 08:00:00", "2022-04-16 08:60:00", " 2022-04-16 08:00:00", "0000-00-00 00:00:00"])(
    "is not %j",
    (text) => {
      expect(parseBeijingTime(text)).toBeNull();
    },
  );
});

test("the sign is SHA-256 in upper-case hex over the parameters in the order of their names", () => {
  // printf 'appId=gate&code_content=a b&c=d&secretKey=hush&timestamp=1650081600000' | sha256sum
  expect(signParameters({ timestamp: "1650081600000", secretKey: "hush", code_content: "a b&c=d", appId: "gate" })).toBe("79B5969A078DADBD238A673D21BCFA73243D0F9D119F0A366D3637CE58418123");
});
