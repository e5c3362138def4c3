import { isObject, type JsonObject } from "./json-value.ts";

/** What a text that should be a pack is, before the gateway is asked about it. */
export type DraftReading =
  | { readonly kind: "pack"; readonly pack: JsonObject }
  | { readonly kind: "empty" }
  /** `line` is the line at fault, from 1; `null` when the browser does not say. */
  | { readonly kind: "not-json"; readonly line: number | null }
  | { readonly kind: "no-object" };

const indent = 2;

/** A pack as a text that a person can read and edit. */
export function draftText(pack: unknown): string {
  return JSON.stringify(pack, null, indent);
}

function lineOfPosition(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

/** Browsers say in their own words where a text stops being JSON: some name the line, some the number of characters. */
function lineOfFault(text: string, message: string): number | null {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return lineOfPosition(text, Number(position));
  return /end of JSON/.test(message) ? lineOfPosition(text, text.length) : null;
}

export function readDraft(text: string): DraftReading {
  if (text.trim() === "") return { kind: "empty" };
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? { kind: "pack", pack: json } : { kind: "no-object" };
  } catch (error) {
    return { kind: "not-json", line: lineOfFault(text, error instanceof Error ? error.message : "") };
  }
}
