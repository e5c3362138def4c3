import { describe, expect, it } from "vitest";
import { ArgumentComplaint } from "../../scripts/argument-complaint.ts";
import { readIssueRequest } from "../../scripts/issue-code-request.ts";

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

  it("reads colour, star and border entries of an itinerary, and none when none is given", () => {
    const asked = "--colour orange --starred --border-entry 310115:2022-04-01T08:30:00+08:00 --border-entry 44:2022-04-02T00:00:00Z";
    expect(read(`--key k.json --kind itinerary ${asked}`)).toMatchObject({
      claims: {
        kind: "itinerary",
        stays: [],
        colour: "orange",
        starred: true,
        borderEntries: [
          { atMs: Date.parse("2022-04-01T00:30:00Z"), portDivisionCode: "310115" },
          { atMs: Date.parse("2022-04-02T00:00:00Z"), portDivisionCode: "44" },
        ],
      },
    });
    expect(read("--key k.json --kind itinerary")).toMatchObject({ claims: { kind: "itinerary", stays: [], colour: null, starred: false, borderEntries: [] } });
  });

  it("reads a monitoring that lasts, and one that is over", () => {
    expect(read("--key k.json --kind monitoring --state held --since 2022-04-09T00:00:00Z")).toMatchObject({
      claims: { kind: "monitoring", state: "held", sinceMs: 1_649_462_400_000, releasedAtMs: null },
      expiresAtMs: 1_649_581_200_000,
    });
    expect(read("--key k.json --kind monitoring --state held --since 2022-04-09T00:00:00Z --released 2022-04-09T00:00:00Z")).toMatchObject({
      claims: { sinceMs: 1_649_462_400_000, releasedAtMs: 1_649_462_400_000 },
    });
  });

  it("reads a pass, which holds through the last second of its time", () => {
    expect(read("--key k.json --kind pass --holder visitor --venue theatre --from 2022-04-10T08:00:00Z --to 2022-04-10T18:00:00Z")).toMatchObject({
      claims: {
        kind: "pass",
        holder: "visitor",
        venueId: "theatre",
        fromMs: Date.parse("2022-04-10T08:00:00Z"),
        toMs: Date.parse("2022-04-10T18:00:00Z"),
        approver: null,
        groups: [],
        medicalCheckUntilMs: null,
        trainedUntilMs: null,
      },
      issuedAtMs: nowMs,
      expiresAtMs: Date.parse("2022-04-10T18:00:01Z"),
    });
  });

  it("reads what a pass says besides, each group once", () => {
    const asked = "--approver 校办公室 --group canteen --group delivery --group canteen --medical-check-until 2022-12-31T16:00:00Z --trained-until 2022-06-30T16:00:00Z --valid-minutes 5";
    expect(read(`--key k.json --kind pass --holder staff --venue school-1 --from 2022-04-10T08:00:00Z --to 2022-04-10T08:00:00Z ${asked}`)).toMatchObject({
      claims: {
        holder: "staff",
        approver: "校办公室",
        groups: ["canteen", "delivery"],
        medicalCheckUntilMs: Date.parse("2022-12-31T16:00:00Z"),
        trainedUntilMs: Date.parse("2022-06-30T16:00:00Z"),
      },
      expiresAtMs: Date.parse("2022-04-10T08:05:00Z"),
    });
  });

  it("reads a booking, which holds through the last second of its time", () => {
    expect(read("--key k.json --kind booking --venue theatre --from 2022-04-10T12:00:00Z --to 2022-04-10T14:00:00Z")).toMatchObject({
      claims: { kind: "booking", venueId: "theatre", fromMs: Date.parse("2022-04-10T12:00:00Z"), toMs: Date.parse("2022-04-10T14:00:00Z") },
      expiresAtMs: Date.parse("2022-04-10T14:00:01Z"),
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
    ["--key k.json", "--kind is missing: give health, itinerary, test, monitoring, pass or booking"],
    ["--key k.json --kind vaccine", 'Cannot take --kind "vaccine": choose one of health, itinerary, test, monitoring, pass, booking'],
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
    ["--key k.json --kind itinerary --colour grey", 'Cannot take --colour "grey": choose one of green, yellow, orange, red, unknown'],
    ...["310115", "310115:2022-04-01", "3101:2022-02-30T00:00:00Z", "310:2022-04-01T00:00:00Z"].map((entry) => [
      `--key k.json --kind itinerary --border-entry ${entry}`,
      `Cannot read --border-entry "${entry}": write CODE:TIME with 2, 4, 6 or 9 digits of code, as in 310115:2022-04-01T08:30:00+08:00`,
    ]),
    ["--key k.json --kind test --result negative --starred", "--starred does not belong to --kind test: leave it out, or change the kind"],
    [
      "--key k.json --kind monitoring --state ill --since 2022-04-09T00:00:00Z",
      'Cannot take --state "ill": choose one of central-quarantine, home-quarantine, home-observation, medical-observation, temporary-isolation, held, closed-loop, home-health-monitoring, daily-health-monitoring, self-health-monitoring, follow-up',
    ],
    ["--key k.json --kind monitoring --state held", "--since is missing: give date, time and zone, as in 2022-04-10T08:30:00+08:00"],
    [
      "--key k.json --kind monitoring --state held --since 2022-04-09T00:00:01Z --released 2022-04-09T00:00:00Z",
      'Cannot take --released "2022-04-09T00:00:00Z": it lies before --since; exchange the times',
    ],
    ["--key k.json --kind pass", "--holder is missing: give visitor, staff, student, parent, resident, patient, courier, freight-driver, exam-staff"],
    ["--key k.json --kind pass --holder staff", "--venue is missing: give the id of the venue"],
    ["--key k.json --kind pass --holder staff --venue 剧院", 'Cannot take --venue "剧院": give at most 64 ASCII characters without spaces, as in theatre'],
    ["--key k.json --kind pass --holder staff --venue theatre", "--from is missing: give date, time and zone, as in 2022-04-10T08:30:00+08:00"],
    ["--key k.json --kind booking --venue theatre --from 2022-04-10T08:00:00Z", "--to is missing: give date, time and zone, as in 2022-04-10T08:30:00+08:00"],
    [
      "--key k.json --kind booking --venue theatre --from 2022-04-10T08:00:00Z --to 2022-04-10T07:59:59Z",
      'Cannot take --to "2022-04-10T07:59:59Z": it lies before --from; exchange the times',
    ],
    [
      "--key k.json --kind pass --holder staff --venue theatre --from 2022-04-10T08:00:00Z --to 2022-04-10T08:00:00Z --group cooks",
      'Cannot take --group "cooks": choose one of imported-cold-chain, port-cargo, quarantine-site, high-risk-post, medium-risk-post, canteen, catering, public-transport, health-care, delivery, cross-border-driver, lower-primary, on-duty',
    ],
    ["--key k.json --kind booking --venue theatre --holder staff", "--holder does not belong to --kind booking: leave it out, or change the kind"],
    [`--key k.json --kind test --result negative --laboratory ${"x".repeat(65)}`, `Cannot take --laboratory "${"x".repeat(65)}": give at most 64 visible characters`],
    ["--key k.json --kind health --status green --valid-minutes 0", 'Cannot read --valid-minutes "0": write a whole number from 1 to 9999999'],
    ["--key k.json --kind health --status green --valid-minutes 1.5", 'Cannot read --valid-minutes "1.5": write a whole number from 1 to 9999999'],
    ["--new-key k.json", "--issuer is missing: give the name that codes and doors will show"],
    ["--new-key k.json --issuer Demo --algorithm RS256", 'Cannot take --algorithm "RS256": choose one of EdDSA, ES256'],
    ["--nonsense", "Unknown option '--nonsense'"],
  ])("complains about %s", (line, complaint) => {
    expect(() => read(line)).toThrow(new ArgumentComplaint(complaint));
  });
});
