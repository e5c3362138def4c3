import { readFile } from "node:fs/promises";
import { faultsText, type Fault } from "../../shared/domain/fault.ts";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";
import { faultsOf } from "../../shared/wire/faults-of.ts";
import { issuerKeysSchema } from "../../shared/wire/issuer-key.ts";
import type { VerificationKeys } from "./trusted-issuers.ts";

function malformed(file: string, faults: readonly Fault[]): Error {
  return new Error(`Issuer keys in "${file}" are malformed: ${faultsText(faults)}`);
}

/** Reads the keys that this gateway trusts, none without a file; throws a sentence that names the file, the place and what is wrong. */
export async function readIssuerKeys(file: string | null): Promise<VerificationKeys> {
  if (file === null) return { keys: [], keyring: await importIssuerKeys([]) };
  const parsed = issuerKeysSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) throw malformed(file, faultsOf(parsed.error));
  const keyring = await importIssuerKeys(parsed.data);
  if (keyring.faults.length > 0) throw malformed(file, keyring.faults);
  return { keys: parsed.data, keyring };
}
