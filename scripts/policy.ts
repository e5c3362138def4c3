import { ArgumentComplaint } from "./argument-complaint.ts";
import { printCoverage } from "./policy/coverage-command.ts";
import { explainCases } from "./policy/explain-command.ts";
import { lintFile } from "./policy/lint-command.ts";
import { mutatePacks } from "./policy/mutate-command.ts";

const usage = `Usage: npm run policy -- COMMAND

  coverage                            where each of the 466 rules of the sources is met
  explain CASE.json… [--pack ID]… [--risk-list FILE] [--lang zh-CN|en]
                                      verdict, findings and the shortest ways in, for each row of a file of policy cases;
                                      stays are judged by the list that a row brings (context.areas), else by FILE, a list
                                      as \`npm run risk-lists\` reads it, else they are not checked
  lint FILE [--above ID,ID] [--today DAY] [--lang zh-CN|en]
                                      faults of a pack, and where it is stricter than the packs above it may be
  mutate [--sample N] [--seed S] [PACK…]
                                      breaks each comparison of the packs and prints what no case notices

  --help                              prints this`;

/** Runs one command; false when it found something wrong. */
function run([command, ...args]: readonly string[]): boolean {
  if ([command, ...args].some((argument) => argument === "--help" || argument === "-h")) {
    console.log(usage);
    return true;
  }
  switch (command) {
    case "coverage":
      return printCoverage(args);
    case "explain":
      return explainCases(args);
    case "lint":
      return lintFile(args);
    case "mutate":
      return mutatePacks(args);
    case undefined:
      throw new ArgumentComplaint(`A command is missing\n\n${usage}`);
    default:
      throw new ArgumentComplaint(`There is no command "${command}"\n\n${usage}`);
  }
}

/** Node's own complaint about an option that it does not know. */
function isAboutOptions(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

try {
  process.exitCode = run(process.argv.slice(2)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ArgumentComplaint || isAboutOptions(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
