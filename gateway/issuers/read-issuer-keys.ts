import { readFile } from "node:fs/promises";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";
import { issuerKeysSchema } from "../../shared/wire/issuer-key.ts";
import type { IssuerRegister } from "./issuer-register.ts";

/** Reads the keys that this gateway trusts, none without a file; throws a sentence that names the file, the place and what is wrong. */
export async function readIssuerKeys(file: string | null): Promise<IssuerRegister> {
  if (file === null) return { keys: [], keyring: await importIssuerKeys([]) };
  const parsed = issuerKeysSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Issuer keys in "${file}" are malformed\n${issues.join("\n")}`);
  }
  const keyring = await importIssuerKeys(parsed.data);
  const problem = keyring.problems[0];
  if (problem !== undefined) throw new Error(`Issuer keys in "${file}" are malformed: ${problem.path}: ${problem.detail}`);
  return { keys: parsed.data, keyring };
}
