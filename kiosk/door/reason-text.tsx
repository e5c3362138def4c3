import { useContext } from "preact/hooks";
import { fillText } from "../../shared/domain/fill-text.ts";
import { type ReasonCode, reasons, type TextValue } from "../../shared/domain/reason.ts";
import { LanguageContext } from "../ui/words.ts";

export interface ReasonTextProps {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, TextValue>>;
}

/** What the matter is, and what can be done. */
export function ReasonText({ code, values }: ReasonTextProps) {
  const language = useContext(LanguageContext);
  const { text, advice } = reasons[code];
  return `${fillText(text, values, language)}${language === "en" ? ". " : "。"}${advice[language]}`;
}
