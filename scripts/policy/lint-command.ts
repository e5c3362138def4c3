import { parseArgs } from "node:util";
import { beijingDate } from "../../shared/domain/beijing-time.ts";
import { lintPack } from "../../shared/policy/lint/lint-pack.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import { ArgumentComplaint } from "../argument-complaint.ts";
import { counted } from "./counted.ts";
import { languagesOf, printText } from "./explain-command.ts";
import { packOf, readJsonFile } from "./policy-files.ts";

function dayOf(text: string | undefined): string {
  if (text === undefined) return beijingDate(Date.now());
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) throw new ArgumentComplaint(`--today wants a day as 2022-03-15, not "${text}"`);
  return text;
}

/** Prints the faults of a pack, each with its place, or what the lints find with a counter-example; false when it must not come into force. */
export function lintFile(args: readonly string[]): boolean {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { above: { type: "string" }, today: { type: "string" }, lang: { type: "string" } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new ArgumentComplaint("lint wants the file of one pack");
  const shown = languagesOf(values.lang);
  const parsed = parsePolicyPack(readJsonFile(file));
  if (parsed.kind === "malformed") {
    for (const { path, detail } of parsed.faults) console.log(`${file}: ${path === "" ? "the whole" : path}: ${detail}`);
    return false;
  }

  const above = (values.above ?? "").split(",").filter((id) => id !== "").map(packOf);
  const findings = lintPack(parsed.pack, above, dayOf(values.today));
  for (const { lint, severity, ruleId, path, text, counterExample } of findings) {
    console.log(`${severity} ${lint} ${path}${ruleId === null ? "" : ` (${ruleId})`}`);
    printText(text, shown, "    ");
    if (counterExample !== null) console.log(`    ${JSON.stringify(counterExample)}`);
  }
  const errors = findings.filter(({ severity }) => severity === "error").length;
  console.log(`${file}: ${counted(errors, "error")}, ${counted(findings.length - errors, "warning")}`);
  return errors === 0;
}
