import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";

type PolicySource = PolicyPack["sources"][number];

/** Where a rule comes from: a place in one of the sources of its pack, or a decision of our own. */
export type ReferenceWords =
  | {
      readonly kind: "source";
      /** `null` when the reference names no seed rule. */
      readonly seedRule: string | null;
      readonly file: string;
      readonly line: number | null;
      readonly remark: string | null;
      /** `null` when the pack does not list the source. */
      readonly source: PolicySource | null;
    }
  | { readonly kind: "design-default"; readonly why: string };

const ourOwn = "design default: ";
const placeInSource = /^(?:(R-\d{3}) ([^\s:]+):L(\d+)|source (\S+))(?: (.+))?$/s;

function withoutBrackets(remark: string): string {
  return remark.replace(/^\((.*)\)$/s, "$1");
}

/** Takes a reference apart, `R-136 003-4:L99 (above 37.3)`, and finds its source; one of unknown form is shown as it is written. */
export function referenceWords(reference: string, sources: readonly PolicySource[]): ReferenceWords {
  if (reference.startsWith(ourOwn)) return { kind: "design-default", why: reference.slice(ourOwn.length) };
  const [, seedRule = null, fileOfRule, line, fileAlone, remark] = placeInSource.exec(reference) ?? [];
  const file = fileOfRule ?? fileAlone ?? reference;
  return {
    kind: "source",
    seedRule,
    file,
    line: line === undefined ? null : Number(line),
    remark: remark === undefined ? null : withoutBrackets(remark),
    source: sources.find((source) => source.reference === file) ?? null,
  };
}
