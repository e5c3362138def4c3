import type { Verdict } from "../domain/verdict.ts";

/** A sample visitor of the demo: the code texts, and what the gate should say. Served at `/demo/codes.json`. */
export interface DemoVisitor {
  readonly name: string;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly scans: readonly string[];
  readonly temperature: { readonly tenthsC: number; readonly source: "keypad" } | null;
  readonly mask: boolean | null;
  readonly expect: { readonly verdict: Verdict; readonly codes: readonly string[] };
}
