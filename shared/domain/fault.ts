/** What is wrong with something given, and where: `rules[3].ageMax.inclusive`, `data.highlist[2]`, empty for the whole. */
export interface Fault {
  readonly path: string;
  readonly detail: string;
}

/** The answer to what does not have the form it should; at least one fault. */
export interface Malformed {
  readonly kind: "malformed";
  readonly faults: readonly Fault[];
}

/** All faults in one line, each after its place. */
export function faultsText(faults: readonly Fault[]): string {
  return faults.map(({ path, detail }) => (path === "" ? detail : `${path}: ${detail}`)).join("; ");
}
