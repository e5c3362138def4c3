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

/** Where to open each page of the demo, signed in; the token is in the fragment, which is never sent. Served at `/demo/links.json`. */
export interface DemoLinks {
  readonly doors: readonly { readonly venue: string; readonly gate: string; readonly url: string }[];
  readonly managers: readonly { readonly venue: string; readonly url: string }[];
  readonly rules: readonly { readonly venue: string; readonly url: string }[];
  readonly inspector: { readonly url: string };
}
