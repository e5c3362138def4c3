import { parseArgs } from "node:util";
import { healthStatuses, testResults } from "../shared/decode/code-labels.ts";
import { nameCharsMax, readName } from "../shared/decode/read-text.ts";
import type { SignatureAlgorithm } from "../shared/decode/unverified-code.ts";
import type { CredentialClaims, Stay, TestResult } from "../shared/domain/credential.ts";

export type IssueRequest =
  | { readonly kind: "help" }
  | { readonly kind: "new-key"; readonly path: string; readonly issuer: string; readonly algorithm: SignatureAlgorithm }
  | {
      readonly kind: "issue";
      readonly keyPath: string;
      readonly pngPath: string | null;
      readonly subjectKey: string | null;
      readonly claims: CredentialClaims;
      readonly issuedAtMs: number;
      readonly expiresAtMs: number;
    };

/** An argument that cannot be followed: what, where, and what to do. */
export class ArgumentComplaint extends Error {}

const options = {
  help: { type: "boolean" },
  kind: { type: "string" },
  status: { type: "string" },
  stay: { type: "string", multiple: true },
  result: { type: "string" },
  sampled: { type: "string" },
  reported: { type: "string" },
  laboratory: { type: "string" },
  subject: { type: "string" },
  "valid-minutes": { type: "string" },
  "issued-at": { type: "string" },
  key: { type: "string" },
  png: { type: "string" },
  "new-key": { type: "string" },
  issuer: { type: "string" },
  algorithm: { type: "string" },
} as const;

type Values = ReturnType<typeof parse>;

const optionsOfIssuing = ["key", "kind", "subject", "issued-at", "valid-minutes", "png"];

/** What may be given together; an option that would be passed over is refused. */
const optionsOfTask = {
  "--new-key": ["new-key", "issuer", "algorithm"],
  "--kind health": [...optionsOfIssuing, "status"],
  "--kind itinerary": [...optionsOfIssuing, "stay"],
  "--kind test": [...optionsOfIssuing, "result", "sampled", "reported", "laboratory"],
} as const;

type Task = keyof typeof optionsOfTask;

const validMinutesUsual = "60";

/** What the command line asks for. Throws an ArgumentComplaint when it cannot be followed. */
export function readIssueRequest(args: readonly string[], nowMs: number): IssueRequest {
  const values = parse(args);
  if (values.help === true) return { kind: "help" };
  if (values["new-key"] !== undefined) {
    refuseForeignOptions("--new-key", values);
    return { kind: "new-key", path: values["new-key"], issuer: readIssuer(values.issuer), algorithm: oneOf("algorithm", values.algorithm ?? "EdDSA", ["EdDSA", "ES256"]) };
  }
  const issuedAtMs = values["issued-at"] === undefined ? nowMs : readInstant("issued-at", values["issued-at"]);
  return {
    kind: "issue",
    keyPath: required("key", values.key, "a private key file; make one with --new-key FILE --issuer NAME"),
    pngPath: values.png ?? null,
    subjectKey: values.subject ?? null,
    claims: readClaims(values),
    issuedAtMs,
    expiresAtMs: issuedAtMs + readMinutes(values["valid-minutes"] ?? validMinutesUsual) * 60_000,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new ArgumentComplaint(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readClaims(values: Values): CredentialClaims {
  const kind = oneOf("kind", required("kind", values.kind, "health, itinerary or test"), ["health", "itinerary", "test"] as const);
  refuseForeignOptions(`--kind ${kind}`, values);
  switch (kind) {
    case "health":
      return { kind: "health-code", status: oneOf("status", required("status", values.status, healthStatuses.join(", ")), healthStatuses) };
    case "itinerary":
      return { kind: "itinerary", stays: (values.stay ?? []).map(readStay) };
    case "test":
      return { kind: "test-certificate", ...readTest(values) };
  }
}

function refuseForeignOptions(task: Task, values: Values): void {
  const own: readonly string[] = optionsOfTask[task];
  const foreign = Object.keys(values).find((name) => !own.includes(name));
  if (foreign === undefined) return;
  const advice = task === "--new-key" ? "make the key first, then issue with --key FILE" : "leave it out, or change the kind";
  throw new ArgumentComplaint(`--${foreign} does not belong to ${task}: ${advice}`);
}

function readTest({ result, sampled, reported, laboratory }: Values) {
  return {
    result: oneOf<TestResult>("result", required("result", result, testResults.join(", ")), testResults),
    sampledAtMs: sampled === undefined ? null : readInstant("sampled", sampled),
    reportedAtMs: reported === undefined ? null : readInstant("reported", reported),
    laboratory: laboratory ?? null,
  };
}

/** Days are those of China; the stay ends with the last second of its last day. */
function readStay(text: string): Stay {
  const [, divisionCode, first, last] = /^(\d{2}|\d{4}|\d{6}|\d{9}):(\d{4}-\d\d-\d\d):(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (divisionCode === undefined || first === undefined || last === undefined || !isDay(first) || !isDay(last)) {
    throw new ArgumentComplaint(`Cannot read --stay "${text}": write CODE:FIRST-DAY:LAST-DAY with 2, 4, 6 or 9 digits of code, as in 110105:2022-04-01:2022-04-05`);
  }
  if (first > last) throw new ArgumentComplaint(`Cannot take --stay "${text}": it ends before it begins; exchange the days`);
  return { divisionCode, fromMs: Date.parse(`${first}T00:00:00+08:00`), toMs: Date.parse(`${last}T23:59:59+08:00`) };
}

function isDay(text: string): boolean {
  const dayMs = Date.parse(text);
  return !Number.isNaN(dayMs) && new Date(dayMs).toISOString().startsWith(text);
}

function readInstant(option: string, text: string): number {
  const hasZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const instantMs = hasZone && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instantMs)) throw new ArgumentComplaint(`Cannot read --${option} "${text}": write date, time and zone, as in 2022-04-10T08:30:00+08:00`);
  return instantMs;
}

function readMinutes(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new ArgumentComplaint(`Cannot read --valid-minutes "${text}": write a whole number from 1 to 9999999`);
  return Number(text);
}

function readIssuer(text: string | undefined): string {
  const issuer = readName(required("issuer", text, "the name that codes and doors will show"));
  if (issuer === undefined) throw new ArgumentComplaint(`Cannot take --issuer "${text}": give at most ${nameCharsMax} visible characters`);
  return issuer;
}

function required(option: string, value: string | undefined, hint: string): string {
  if (value === undefined || value === "") throw new ArgumentComplaint(`--${option} is missing: give ${hint}`);
  return value;
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw new ArgumentComplaint(`Cannot take --${option} "${text}": choose one of ${choices.join(", ")}`);
  return choice;
}
