export type ParsedReply =
  | { readonly kind: "parsed"; readonly value: unknown }
  /** A field is there twice: which of the two counts is anybody's guess. */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "malformed" };

const textOrBracket = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/gs;

function repeatsField(json: string): boolean {
  const fieldsOfOpenObjects: Set<unknown>[] = [];
  let lastText = '""';
  for (const [part] of json.matchAll(textOrBracket)) {
    if (part === "{" || part === "[") fieldsOfOpenObjects.push(new Set());
    else if (part === "}" || part === "]") fieldsOfOpenObjects.pop();
    else if (part !== ":") lastText = part;
    else {
      const name: unknown = JSON.parse(lastText);
      const fields = fieldsOfOpenObjects.at(-1);
      if (fields?.has(name) === true) return true;
      fields?.add(name);
    }
  }
  return false;
}

/** Reads a JSON text in which no object names a field twice: `JSON.parse` would silently take the last one. */
export function parseReply(text: string): ParsedReply {
  try {
    const value: unknown = JSON.parse(text);
    return repeatsField(text) ? { kind: "ambiguous" } : { kind: "parsed", value };
  } catch {
    return { kind: "malformed" };
  }
}
