import type { Language, Text, TextValue } from "./reason.ts";

/** Fills the placeholders of a text in one language; one without a value stays visible, so that a missing value is seen. */
export function fillText(text: Text, values: Readonly<Record<string, TextValue>>, language: Language): string {
  return text[language].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return typeof value === "object" ? value[language] : (value ?? placeholder);
  });
}
