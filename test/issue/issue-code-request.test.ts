import { describe, expect, it } from "vitest";
import { ArgumentComplaint, readIssueRequest } from "../../scripts/issue-code-request.ts";

const nowMs = Date.parse("2022-04-10T08:00:00Z");

const read = (line: string) => readIssueRequest(line.split(" "), nowMs);

describe("readIssueRequest", () => {
  it("reads a health code that holds for an hour from now", () => {
    expect(read("--key k.json --kind health --status green")).toEqual({
      kind: "issue",
      keyPath: "k.json",
      pngPath: null,
      subjectKey: null,
      claims: { kind: "health-code", status: "green" },
      issuedAtMs: 1_649_577_600_000,
      expiresAtMs: 1_649_581_200_000,
    });
  });

  it("reads issue time, length of validity, subject and picture", () => {
    expect(read("--key k.json --kind health --status grey --issued-at 2022-04-10T15:30:00+08:00 --valid-minutes 5 --subject abc --png c.png")).toMatchObject({
      pngPath: "c.png",
      subjectKey: "abc",
      issuedAtMs: 1_649_575_800_000,
      expiresAtMs: 1_649_576_100_000,
    });
  });

  it("reads stays as whole days of China", () => {
    expect(read("--key k.json --kind itinerary --stay 110105:2022-04-01:2022-04-05 --stay 31:2022-04-06:2022-04-06")).toMatchObject({
      claims: {
        kind: "itinerary",
        stays: [
          { divisionCode: "110105", fromMs: Date.parse("2022-03-31T16:00:00Z"), toMs: Date.parse("2022-04-05T15:59:59Z") },
          { divisionCode: "31", fromMs: Date.parse("2022-04-05T16:00:00Z"), toMs: Date.parse("2022-04-06T15:59:59Z") },
        ],
      },
    });
  });

  it("reads a test certificate, and leaves missing what is not given", () => {
    expect(read("--key k.json --kind test --result negative --sampled 2022-04-09T00:00:00Z --laboratory 朝阳疾控")).toMatchObject({
      claims: { kind: "test-certificate", result: "negative", sampledAtMs: 1_649_462_400_000, reportedAtMs: null, laboratory: "朝阳疾控" },
    });
  });

  it("reads the wish for a new key", () => {
    expect(read("--new-key k.json --issuer Demo --algorithm ES256")).toEqual({ kind: "new-key", path: "k.json", issuer: "Demo", algorithm: "ES256" });
  });

  it("reads the wish for help before all else", () => {
    expect(read("--help --kind nonsense")).toEqual({ kind: "help" });
  });

  it.each([
    ["--kind health --status green", "--key is missing: give a private key file; make one with --new-key FILE --issuer NAME"],
    ["--key k.json", "--kind is missing: give health, itinerary or test"],
    ["--key k.json --kind vaccine", 'Cannot take --kind "vaccine": choose one of health, itinerary, test'],
    ["--key k.json --kind health", "--status is missing: give unknown, green, yellow, red, grey"],
    ["--key k.json --kind health --status GREEN", 'Cannot take --status "GREEN": choose one of unknown, green, yellow, red, grey'],
    ["--key k.json --kind health --status green --result negative", "--result does not belong to --kind health: leave it out, or change the kind"],
    ["--key k.json --kind health --status green --issuer Demo", "--issuer does not belong to --kind health: leave it out, or change the kind"],
    ["--new-key k.json --issuer Demo --kind health --status green", "--kind does not belong to --new-key: make the key first, then issue with --key FILE"],
    ["--new-key k.json --issuer Demo --png code.png", "--png does not belong to --new-key: make the key first, then issue with --key FILE"],
    ["--key k.json --kind test --result fine", 'Cannot take --result "fine": choose one of unknown, negative, positive, pending'],
    ["--key k.json --kind test --result negative --sampled yesterday", 'Cannot read --sampled "yesterday": write date, time and zone, as in 2022-04-10T08:30:00+08:00'],
    ["--key k.json --kind test --result negative --sampled 2022-02-30T00:00:00Z", 'Cannot read --sampled "2022-02-30T00:00:00Z": write date, time and zone, as in 2022-04-10T08:30:00+08:00'],
    ["--key k.json --kind itinerary --stay 110105:2022-04-05:2022-04-01", 'Cannot take --stay "110105:2022-04-05:2022-04-01": it ends before it begins; exchange the days'],
    [
      "--key k.json --kind itinerary --stay 1101050:2022-04-01:2022-04-05",
      'Cannot read --stay "1101050:2022-04-01:2022-04-05": write CODE:FIRST-DAY:LAST-DAY with 2, 4, 6 or 9 digits of code, as in 110105:2022-04-01:2022-04-05',
    ],
    [
      "--key k.json --kind itinerary --stay 110105:2022-02-30:2022-03-05",
      'Cannot read --stay "110105:2022-02-30:2022-03-05": write CODE:FIRST-DAY:LAST-DAY with 2, 4, 6 or 9 digits of code, as in 110105:2022-04-01:2022-04-05',
    ],
    ["--key k.json --kind health --status green --valid-minutes 0", 'Cannot read --valid-minutes "0": write a whole number from 1 to 9999999'],
    ["--key k.json --kind health --status green --valid-minutes 1.5", 'Cannot read --valid-minutes "1.5": write a whole number from 1 to 9999999'],
    ["--new-key k.json", "--issuer is missing: give the name that codes and doors will show"],
    ["--new-key k.json --issuer Demo --algorithm RS256", 'Cannot take --algorithm "RS256": choose one of EdDSA, ES256'],
    ["--nonsense", "Unknown option '--nonsense'"],
  ])("complains about %s", (line, complaint) => {
    expect(() => read(line)).toThrow(new ArgumentComplaint(complaint));
  });
});
