import { describe, expect, test } from "vitest";
import { documentSecret } from "../../../kiosk/door/documents/document-secret.ts";
import { readDocument } from "../../../kiosk/door/documents/read-document.ts";
import { readText } from "../../../kiosk/door/read/read-text.ts";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import { takesDocuments, textOfDocument } from "../../../kiosk/door/documents/text-of-document.ts";
import type { DocumentType } from "../../../shared/identity/document-types.ts";
import { importIssuerKeys } from "../../../shared/verify/issuer-keyring.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { codeRule, identityRule, medicineRule, spacingRule } from "./every-rule.ts";
import { noonMs, setupWith, theatreSetup } from "./door-fixture.ts";

/** The example of GB 11643-1999, and the passport of ICAO Doc 9303. */
const residentNumber = "11010519491231002X";
const passportZone = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

const reader = { secret: theatreSetup.documentKey.secret, nowMs: noonMs };

describe("the number of a document", () => {
  test("leaves the reading as a pseudonym and as what may be shown", async () => {
    const reading = await readDocument(residentNumber, "resident-id-card", reader);
    expect(reading).toEqual({ kind: "document", document: { type: "resident-id-card", maskedNumber: "11**************2X", pseudonym: expect.stringMatching(/^[\w-]{22}$/) } });
    expect(JSON.stringify(reading)).not.toContain(residentNumber);
  });

  test("has the same pseudonym with the key of the day, and another with another", async () => {
    const of = async (secret: string | null): Promise<string | null> => {
      const reading = await readDocument(residentNumber, "resident-id-card", { ...reader, secret });
      return reading.kind === "document" ? reading.document.pseudonym : "refused";
    };
    const other = "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    expect(await of(reader.secret)).toBe(await of(reader.secret));
    expect(await of(other)).not.toBe(await of(reader.secret));
    expect(await of(null)).toBeNull();
  });

  test("that cannot be right is refused with the reason, and without the number", async () => {
    const reading = await readDocument("110105194912310021", "resident-id-card", reader);
    expect(reading).toMatchObject({ kind: "refused", why: { en: "The number does not add up: compare every character with the document" }, fits: null });
    expect(JSON.stringify(reading)).not.toContain("110105");
  });

  test("is made with the key of the day, and with none once that is over", () => {
    expect(documentSecret(theatreSetup, Date.parse("2022-04-16T23:59:59.999+08:00"))).toBe(theatreSetup.documentKey.secret);
    expect(documentSecret(theatreSetup, Date.parse("2022-04-17T00:00:00+08:00"))).toBeNull();
  });
});

describe("a text that is no code", () => {
  async function shown(text: string, expected: DocumentType | null = null): Promise<string> {
    const event = await textOfDocument(text, expected, reader);
    if (event === null) return "nothing";
    return event.kind === "document" ? event.document.type : event.kind;
  }

  test("is a resident's number or a passport's zone whenever a reader sends one", async () => {
    expect(await shown(residentNumber)).toBe("resident-id-card");
    expect(await shown(passportZone)).toBe("passport");
  });

  test("in the form of another document counts only when staff expect that kind", async () => {
    expect(await shown("H1234567890")).toBe("nothing");
    expect(await shown("H1234567890", "hong-kong-macao-permit")).toBe("hong-kong-macao-permit");
  });

  test("that is no such number is said to be none while staff expect one", async () => {
    expect(await shown("110105194912310021", "resident-id-card")).toBe("notice");
    expect(await shown("110105194912310021")).toBe("nothing");
  });

  test.each(["https://example.org/menu", "WIFI:S:house;T:WPA;P:secret;;", "1234", "1".repeat(101)])("is never one when it looks like this: %s", async (text) => {
    expect(await shown(text, "other")).toBe("nothing");
  });

  test("is taken for a document only where a rule has to do with documents", () => {
    const { withDocument: _with, ...onlyCodes } = codeRule;
    expect(takesDocuments([codeRule])).toBe(true);
    expect(takesDocuments([identityRule])).toBe(true);
    expect(takesDocuments([medicineRule])).toBe(true);
    expect(takesDocuments([onlyCodes, spacingRule, { ...medicineRule, realName: false }])).toBe(false);
  });
});

describe("what is shown at the door", () => {
  async function read(text: string, setup: DoorSetup = theatreSetup, expected: DocumentType | null = null) {
    return readText({ text, expected, nowMs: noonMs }, { setup, rules: rulesOfSetup(setup), keyring: await importIssuerKeys([]) });
  }

  test("is a document where the policy takes one", async () => {
    expect(await read(residentNumber)).toMatchObject({ kind: "document" });
    expect(await read(residentNumber, setupWith([spacingRule]))).toMatchObject({ kind: "scanned", scan: { reading: { code: "read.not-a-code" } } });
  });

  test("is a code of a platform when it has the form of one, unless staff wait for a document", async () => {
    expect(await read("HLJ:0123456789abcdef")).toEqual({ kind: "scanned", scan: { text: "HLJ:0123456789abcdef", reading: { kind: "online" } } });
    expect(await read("HLJ:0123456789abcdef", theatreSetup, "other")).toMatchObject({ kind: "scanned", scan: { reading: { code: "read.not-a-code" } } });
  });

  test("is a code that is read here, as well or badly as it can be", async () => {
    expect(await read("VG1:broken")).toMatchObject({ kind: "scanned", scan: { reading: { kind: "unusable", code: "read.damaged" } } });
  });

  test("is otherwise no code", async () => {
    expect(await read("https://example.org/menu")).toMatchObject({ kind: "scanned", scan: { reading: { code: "read.not-a-code" } } });
  });
});
