import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { formatBeijingTime } from "../shared/domain/beijing-time.ts";
import { faultsText } from "../shared/domain/fault.ts";
import { buildDivisionTable } from "../shared/risk/division-table.ts";
import { judgeList } from "../shared/risk/judge-list.ts";
import type { LastAcceptedList, ListJudgement } from "../shared/risk/judge-list.ts";
import { listVersion } from "../shared/risk/list-version.ts";
import { matchDivisions } from "../shared/risk/match-divisions.ts";
import type { InexactRow, MatchedDivisions } from "../shared/risk/match-divisions.ts";
import { parseStateCouncilList } from "../shared/risk/parse-state-council.ts";
import { placesByLevel, placesTotal } from "../shared/risk/parsed-risk-list.ts";
import type { ParsedRiskList } from "../shared/risk/parsed-risk-list.ts";
import { riskListBytesMax } from "../shared/wire/risk-list.ts";
import { sendRiskList } from "./send-risk-list.ts";

const usage = `Usage: npm run risk-lists -- import FILE… [--confirm] [--gateway URL --token TOKEN]

Reads replies of the State Council's risk-area service in the order given and says what each would lead to.
  --confirm        compare the list after a held one with the held one, as if a person had confirmed it
  --gateway URL    send each file to this gateway as well and print its answer
  --token TOKEN    the bearer token of an administrator of that gateway`;

const divisions = buildDivisionTable(JSON.parse(await readFile(new URL("../gateway/risk-lists/divisions.json", import.meta.url), "utf8")));

/** The distinct areas of all files by name; `inexact` is what was found for those without an exact division. */
interface Areas {
  readonly exact: Set<string>;
  readonly inexact: Map<string, InexactRow>;
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { confirm: { type: "boolean", default: false }, gateway: { type: "string" }, token: { type: "string" } },
  });
  const [command, ...files] = positionals;
  const { gateway: url, token } = values;
  if (command !== "import" || files.length === 0 || (url === undefined) !== (token === undefined)) {
    console.error(usage);
    return false;
  }
  const gateway = url === undefined || token === undefined ? null : { url, token };
  const areas: Areas = { exact: new Set(), inexact: new Map() };
  let last: LastAcceptedList | null = null;
  let allRead = true;
  for (const file of files) {
    const text = await readList(file);
    const list = text === null ? null : parseList(file, text);
    if (text === null || list === null) {
      allRead = false;
      continue;
    }
    const version = await listVersion(list);
    const match = matchDivisions(list, divisions);
    const judgement = judgeList({ list, version, match, receivedAtMs: Date.now() }, last);
    printList(file, { list, match, judgement, version });
    collect(match, areas);
    if (judgement.kind === "accept" || (judgement.kind === "hold" && values.confirm)) {
      last = { version, endUpdateTimeMs: list.endUpdateTimeMs, placesTotal: placesTotal(list) };
    }
    if (gateway !== null && !(await sendRiskList(text, gateway))) allRead = false;
  }
  printAreas(areas);
  return allRead;
}

async function readList(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return complain(file, "There is no such file; check the name");
  if (found.size > riskListBytesMax) return complain(file, `The file has ${found.size} bytes, more than the ${riskListBytesMax} that a list may have; check that it is one list`);
  return await readFile(file, "utf8");
}

function parseList(file: string, text: string): ParsedRiskList | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return complain(file, "The file is not JSON; get the reply from the publisher again, it may be cut off");
  }
  const answer = parseStateCouncilList(json);
  return answer.kind === "parsed" ? answer.list : complain(file, faultsText(answer.faults));
}

function complain(file: string, detail: string): null {
  console.error(`${file}: ${detail}`);
  return null;
}

interface PrintedList {
  readonly list: ParsedRiskList;
  readonly match: MatchedDivisions;
  readonly judgement: ListJudgement;
  readonly version: string;
}

function printList(file: string, { list, match, judgement, version }: PrintedList): void {
  const places = placesByLevel(list);
  const { exact, coarser, none } = match.matched;
  console.log(`${file}: ${formatBeijingTime(list.endUpdateTimeMs)} Beijing time, version ${version}`);
  console.log(`  places: ${places.high} high, ${places.medium} medium, ${places.low} low; rows: ${list.rows.length}, matched: ${exact} exact, ${coarser} coarser, ${none} none`);
  const [outcome, notes] = outcomeOf(judgement);
  console.log(`  ${outcome}`);
  for (const note of notes) console.log(`    ${note}`);
}

function outcomeOf(judgement: ListJudgement): [string, readonly string[]] {
  switch (judgement.kind) {
    case "unchanged":
      return ["unchanged", []];
    case "accept":
      return ["accepted", judgement.remarks];
    case "hold":
      return ["held for a person to confirm", judgement.reasons];
  }
}

function collect(match: MatchedDivisions, areas: Areas): void {
  const inexact = new Set(match.inexact.map((row) => row.name));
  for (const row of match.inexact) areas.inexact.set(row.name, row);
  for (const area of match.areas) if (!inexact.has(area.name)) areas.exact.add(area.name);
}

function printAreas({ exact, inexact }: Areas): void {
  const coarser = [...inexact.values()].filter((row) => row.divisionCode !== null);
  const none = [...inexact.values()].filter((row) => row.divisionCode === null);
  const total = exact.size + inexact.size;
  const share = (count: number): string => `${count} (${total === 0 ? "0.0" : ((count / total) * 100).toFixed(1)} %)`;
  console.log(`${total} distinct areas: ${share(exact.size)} exact, ${share(coarser.length)} at a coarser division, ${share(none.length)} at none`);
  for (const row of coarser) console.log(`  ${row.name}: kept at ${row.divisionCode} ${divisions.nameOf(row.divisionCode ?? "") ?? ""}`);
  for (const row of none) console.log(`  ${row.name}: no division found; add it to shared/risk/division-aliases.ts`);
}

process.exitCode = (await main()) ? 0 : 1;
