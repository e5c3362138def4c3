import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the demo keeps beside its database: made once, so that links stay good after a restart. */
export interface DemoSecrets {
  readonly administrator: string;
  readonly inspector: string;
  readonly managers: Readonly<Record<string, string>>;
  readonly gates: Readonly<Record<string, string>>;
  readonly issuerPrivateKey: JsonWebKey;
}

/** Written for people and programs that want to try the demo (mode 0600). */
export interface DemoAccess {
  readonly baseUrl: string;
  readonly administrator: string;
  readonly venues: readonly { readonly id: string; readonly name: string; readonly manager: string; readonly gates: readonly { readonly id: string; readonly token: string }[] }[];
  readonly inspector: string;
}

const secretsFile = "demo-secrets.json";
const accessFile = "demo-access.json";

/** Whether a demo made this folder: its tokens stand in a file and in links, so nothing else may open it. */
export function holdsDemo(folder: string): boolean {
  return existsSync(join(folder, secretsFile));
}

/** A demo starts only in an empty folder, or in one that a demo made. */
export function isDemoFolder(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0 || holdsDemo(folder);
}

function writePrivately(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
}

/** The secrets of this folder, made by `make` the first time. */
export async function openDemoSecrets(folder: string, make: () => Promise<DemoSecrets>): Promise<DemoSecrets> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, secretsFile);
  if (!existsSync(path)) writePrivately(path, await make());
  const secrets: DemoSecrets = JSON.parse(readFileSync(path, "utf8"));
  return secrets;
}

export function writeDemoAccess(folder: string, access: DemoAccess): void {
  writePrivately(join(folder, accessFile), access);
}
