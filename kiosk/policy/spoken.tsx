import { useContext } from "preact/hooks";
import type { Text } from "../../shared/domain/reason.ts";
import { LanguageContext } from "../ui/words.ts";

/** A text in the language that the page is shown in. */
export function Spoken({ text }: { readonly text: Text }) {
  return <>{text[useContext(LanguageContext)]}</>;
}
