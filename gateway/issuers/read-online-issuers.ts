import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { faultsText } from "../../shared/domain/fault.ts";
import { faultsOf } from "../../shared/wire/faults-of.ts";
import { onlineIssuersSchema, type OnlineIssuerEntry } from "../../shared/wire/online-issuer.ts";
import type { OnlineIssuerSettings } from "./online-issuer-settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const secretCharsMax = 500;

function malformed(file: string, what: string): Error {
  return new Error(`Online issuers in "${file}" are malformed: ${what}`);
}

async function parseFile(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(file, "this is not JSON");
  }
}

async function readSecretFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Says where a secret is missing, never what is in it. */
async function readSecret(entry: OnlineIssuerEntry, file: string, environment: Environment): Promise<string> {
  const { issuer, secretKeyFile, secretKeyVariable } = entry;
  const place = secretKeyFile === undefined ? `the variable ${secretKeyVariable ?? ""}` : `the file "${resolve(dirname(file), secretKeyFile)}"`;
  const found = secretKeyFile === undefined ? environment[secretKeyVariable ?? ""] : await readSecretFile(resolve(dirname(file), secretKeyFile));
  const secret = found?.trim() ?? "";
  if (secret === "" || secret.length > secretCharsMax) throw malformed(file, `${place} holds no secret of 1 to ${secretCharsMax} characters for "${issuer}"`);
  return secret;
}

/** Reads the platforms to ask, none without a file; throws a sentence that names the file, the place and what is wrong. */
export async function readOnlineIssuers(file: string | null, environment: Environment): Promise<readonly OnlineIssuerSettings[]> {
  if (file === null) return [];
  const parsed = onlineIssuersSchema.safeParse(await parseFile(file));
  if (!parsed.success) throw malformed(file, faultsText(faultsOf(parsed.error)));
  return Promise.all(
    parsed.data.map(async (entry) => {
      const { secretKeyFile: _file, secretKeyVariable: _variable, plainHttp: _plainHttp, matches: shape, ...settings } = entry;
      return { ...settings, shape, secretKey: await readSecret(entry, file, environment) };
    }),
  );
}
