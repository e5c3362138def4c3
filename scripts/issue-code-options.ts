import { parseArgs } from "node:util";
import { ArgumentComplaint } from "./argument-complaint.ts";

const options = {
  help: { type: "boolean" },
  kind: { type: "string" },
  status: { type: "string" },
  stay: { type: "string", multiple: true },
  colour: { type: "string" },
  starred: { type: "boolean" },
  "border-entry": { type: "string", multiple: true },
  result: { type: "string" },
  sampled: { type: "string" },
  reported: { type: "string" },
  laboratory: { type: "string" },
  state: { type: "string" },
  since: { type: "string" },
  released: { type: "string" },
  holder: { type: "string" },
  venue: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  approver: { type: "string" },
  group: { type: "string", multiple: true },
  "medical-check-until": { type: "string" },
  "trained-until": { type: "string" },
  subject: { type: "string" },
  "valid-minutes": { type: "string" },
  "issued-at": { type: "string" },
  key: { type: "string" },
  png: { type: "string" },
  "new-key": { type: "string" },
  issuer: { type: "string" },
  algorithm: { type: "string" },
} as const;

export type OptionValues = ReturnType<typeof parseOptions>;

const optionsOfIssuing = ["key", "kind", "subject", "issued-at", "valid-minutes", "png"];

/** What may be given together; an option that would be passed over is refused. */
const optionsOfTask = {
  "--new-key": ["new-key", "issuer", "algorithm"],
  "--kind health": [...optionsOfIssuing, "status"],
  "--kind itinerary": [...optionsOfIssuing, "stay", "colour", "starred", "border-entry"],
  "--kind test": [...optionsOfIssuing, "result", "sampled", "reported", "laboratory"],
  "--kind monitoring": [...optionsOfIssuing, "state", "since", "released"],
  "--kind pass": [...optionsOfIssuing, "holder", "venue", "from", "to", "approver", "group", "medical-check-until", "trained-until"],
  "--kind booking": [...optionsOfIssuing, "venue", "from", "to"],
} as const;

type Task = keyof typeof optionsOfTask;

/** The options of a command line, none of which is foreign to the command. */
export function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new ArgumentComplaint(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Complains about the first option that has nothing to do with the task. */
export function refuseForeignOptions(task: Task, values: OptionValues): void {
  const own: readonly string[] = optionsOfTask[task];
  const foreign = Object.keys(values).find((name) => !own.includes(name));
  if (foreign === undefined) return;
  const advice = task === "--new-key" ? "make the key first, then issue with --key FILE" : "leave it out, or change the kind";
  throw new ArgumentComplaint(`--${foreign} does not belong to ${task}: ${advice}`);
}
