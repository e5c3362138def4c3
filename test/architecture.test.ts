import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/** Every room, in the order in which data flows, and the rooms it may import from besides itself; each of them is in use. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "shared/domain": [],
  "shared/decode": ["shared/domain"],
  "shared/verify": ["shared/domain", "shared/decode"],
  "shared/issue": ["shared/domain", "shared/decode", "shared/verify"],
  "shared/risk": ["shared/domain"],
  "shared/identity": ["shared/domain"],
  "shared/policy": ["shared/domain", "shared/risk"],
  "shared/capacity": ["shared/domain", "shared/policy"],
  "shared/wire": ["shared/domain", "shared/verify", "shared/risk", "shared/policy"],

  "gateway/config.ts": [],
  "gateway/observe": ["shared/domain"],
  "gateway/ledger": ["shared/domain", "shared/wire", "gateway/admission"],
  "gateway/admission": ["shared/domain"],
  "gateway/accounts": ["shared/domain", "shared/wire", "gateway/ledger"],
  "gateway/issuers": ["shared/domain", "shared/verify", "shared/wire", "gateway/observe"],
  "gateway/policies": ["shared/domain", "shared/policy", "shared/wire", "gateway/observe", "gateway/ledger"],
  "gateway/risk-lists": ["shared/domain", "shared/risk", "shared/wire", "gateway/observe", "gateway/ledger"],
  "gateway/personal-lists": ["shared/domain", "shared/identity", "shared/policy", "shared/wire", "gateway/observe", "gateway/ledger"],
  "gateway/check-in": [
    "shared/domain",
    "shared/verify",
    "shared/risk",
    "shared/policy",
    "shared/wire",
    "gateway/observe",
    "gateway/ledger",
    "gateway/admission",
    "gateway/issuers",
    "gateway/policies",
  ],
  "gateway/venues": ["shared/domain", "shared/policy", "shared/capacity", "shared/wire", "gateway/observe", "gateway/ledger", "gateway/admission", "gateway/accounts", "gateway/policies"],
  "gateway/door-setup": ["shared/domain", "shared/wire", "gateway/ledger", "gateway/issuers", "gateway/policies", "gateway/risk-lists", "gateway/venues"],
  "gateway/inspection": ["shared/domain", "shared/wire", "gateway/ledger", "gateway/venues"],
  "gateway/events": ["shared/domain", "shared/policy", "shared/wire", "gateway/check-in", "gateway/venues"],
  "gateway/live": ["shared/domain", "shared/wire", "gateway/observe", "gateway/ledger", "gateway/accounts", "gateway/risk-lists"],
  "gateway/http": [
    "shared/domain",
    "shared/policy",
    "shared/wire",
    "gateway/observe",
    "gateway/ledger",
    "gateway/admission",
    "gateway/accounts",
    "gateway/policies",
    "gateway/events",
    "gateway/risk-lists",
    "gateway/personal-lists",
    "gateway/check-in",
    "gateway/venues",
    "gateway/door-setup",
    "gateway/inspection",
  ],
  "gateway/stores/stores.ts": ["gateway/ledger", "gateway/admission", "gateway/accounts", "gateway/policies", "gateway/risk-lists", "gateway/personal-lists", "gateway/venues", "gateway/door-setup"],
  "gateway/stores/sqlite": ["shared/domain", "gateway/ledger", "gateway/admission", "gateway/accounts", "gateway/policies", "gateway/risk-lists", "gateway/personal-lists", "gateway/venues", "gateway/door-setup", "gateway/stores/stores.ts"],
  "gateway/stores/redis": ["shared/domain", "gateway/ledger", "gateway/admission", "gateway/accounts", "gateway/policies", "gateway/risk-lists", "gateway/personal-lists", "gateway/venues", "gateway/door-setup", "gateway/stores/stores.ts"],
  "gateway/app.ts": [
    "shared/wire",
    "gateway/observe",
    "gateway/ledger",
    "gateway/admission",
    "gateway/accounts",
    "gateway/policies",
    "gateway/events",
    "gateway/risk-lists",
    "gateway/personal-lists",
    "gateway/check-in",
    "gateway/venues",
    "gateway/door-setup",
    "gateway/inspection",
    "gateway/http",
  ],
  "gateway/assemble-gateway.ts": [
    "shared/risk",
    "shared/policy",
    "gateway/observe",
    "gateway/ledger",
    "gateway/accounts",
    "gateway/issuers",
    "gateway/policies",
    "gateway/events",
    "gateway/risk-lists",
    "gateway/personal-lists",
    "gateway/check-in",
    "gateway/venues",
    "gateway/door-setup",
    "gateway/inspection",
    "gateway/http",
    "gateway/stores/stores.ts",
    "gateway/app.ts",
  ],
  "gateway/serve-gateway.ts": ["gateway/config.ts", "gateway/observe", "gateway/venues", "gateway/live", "gateway/http", "gateway/stores/stores.ts", "gateway/assemble-gateway.ts"],
  "gateway/demo": [
    "shared/domain",
    "shared/verify",
    "shared/issue",
    "shared/policy",
    "shared/wire",
    "gateway/accounts",
    "gateway/issuers",
    "gateway/http",
    "gateway/assemble-gateway.ts",
  ],
  "gateway/main.ts": [
    "gateway/config.ts",
    "gateway/observe",
    "gateway/accounts",
    "gateway/issuers",
    "gateway/policies",
    "gateway/risk-lists",
    "gateway/http",
    "gateway/stores/stores.ts",
    "gateway/stores/sqlite",
    "gateway/stores/redis",
    "gateway/assemble-gateway.ts",
    "gateway/serve-gateway.ts",
    "gateway/demo",
  ],

  "kiosk/ui": ["shared/domain"],
  "kiosk/link": ["shared/domain", "shared/wire"],
  "kiosk/scan": [],
  "kiosk/door": ["shared/domain", "shared/verify", "shared/risk", "shared/identity", "shared/policy", "shared/wire", "kiosk/ui", "kiosk/link", "kiosk/scan"],
  "kiosk/desk": ["shared/domain", "kiosk/ui", "kiosk/link"],
  "kiosk/manager": ["shared/domain", "shared/wire", "kiosk/ui", "kiosk/link", "kiosk/desk"],
  "kiosk/inspector": ["shared/domain", "shared/wire", "kiosk/ui", "kiosk/link", "kiosk/desk"],
  "kiosk/policy": ["shared/domain", "shared/risk", "shared/policy", "shared/wire", "kiosk/ui", "kiosk/link", "kiosk/desk"],
  "kiosk/demo": ["shared/domain", "shared/wire", "kiosk/ui"],
};

const lineLimit = 250;
const homelessNames = /(^|\/)(utils?|helpers?|common|misc|services?|managers?|types|index)\.tsx?$/;

const files = globSync("{shared,gateway,kiosk}/**/*.{ts,tsx}").filter((path) => !path.endsWith(".d.ts"));

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((name) => path === name || path.startsWith(`${name}/`));
}

function importsOf(path: string, source: string): string[] {
  return [...source.matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map((match) => join(dirname(path), match[1] ?? ""));
}

function complaintsAbout(path: string): string[] {
  const here = roomOf(path);
  if (here === undefined) return [`${path} is in no room`];
  const source = readFileSync(path, "utf8");
  const strangers = importsOf(path, source).filter((target) => roomOf(target) !== here && !rooms[here]?.includes(roomOf(target) ?? ""));
  const lines = source.split("\n").length;
  return [
    ...strangers.map((target) => `${path} may not import ${target}`),
    ...(/^export\s+(?:type\s+)?[*{][^;]*?\bfrom\b/m.test(source) ? [`${path} re-exports from another file`] : []),
    ...(lines > lineLimit ? [`${path} has ${lines} lines, the limit is ${lineLimit}`] : []),
    ...(homelessNames.test(path) ? [`${path} has a name that says nothing`] : []),
  ];
}

/** Imports of a page from `shared/wire` must vanish in the build: its schemas would bring a schema library into the page. */
function wireImportsThatStay(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/^import (?!type\b)[^;]*from "[./]+shared\/wire\/([\w-]+)\.ts"/gm)].filter((match) => match[1] !== "live").map((match) => `${path} imports ${match[1] ?? ""}`);
}

describe("architecture", () => {
  test("there is something to check", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test("every file keeps to its room", () => {
    expect(files.flatMap(complaintsAbout)).toEqual([]);
  });

  test("every permission is in use, so that the table says what is", () => {
    const used = new Set(files.flatMap((path) => importsOf(path, readFileSync(path, "utf8")).map((target) => `${roomOf(path)} → ${roomOf(target)}`)));
    const permitted = Object.entries(rooms).flatMap(([room, targets]) => targets.map((target) => `${room} → ${target}`));
    expect(permitted.filter((permission) => !used.has(permission))).toEqual([]);
  });

  test("every room has files", () => {
    expect(Object.keys(rooms).filter((room) => !files.some((path) => roomOf(path) === room))).toEqual([]);
  });

  test("only main.ts reads the environment, and only the compositions read the clock", () => {
    const readers = files.filter((path) => /\bprocess\.env\b/.test(readFileSync(path, "utf8")));
    expect(readers).toEqual(["gateway/main.ts"]);
    const clocks = files.filter((path) => /\bDate\.now\b|new Date\(\)/.test(readFileSync(path, "utf8")));
    expect(clocks.filter((path) => !/^(gateway\/main\.ts|kiosk\/\w+\/main\.tsx?)$/.test(path))).toEqual([]);
  });

  test("pages take only types from the wire contracts", () => {
    expect(files.filter((path) => path.startsWith("kiosk/")).flatMap(wireImportsThatStay)).toEqual([]);
  });

  test("ARCHITECTURE.md names every room", () => {
    const text = readFileSync("ARCHITECTURE.md", "utf8");
    expect(Object.keys(rooms).filter((room) => !text.includes(room))).toEqual([]);
  });
});
