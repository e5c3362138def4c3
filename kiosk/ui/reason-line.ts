import { type Language, type ReasonCode, reasons } from "../../shared/domain/reason.ts";

/** The text of a reason where no person is meant, in a list or a ledger. A code that this page does not know yet is shown as it is. */
export function reasonLine(code: string, language: Language): string {
  return isReasonCode(code) ? reasons[code].short[language] : code;
}

function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(reasons, code);
}
