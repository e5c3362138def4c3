import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";

/** The key for pseudonyms of documents; `null` once its day is over, until the set-up of the next one is here. */
export function documentSecret({ documentKey }: Pick<DoorSetup, "documentKey">, nowMs: number): string | null {
  return documentKey.day === beijingDate(nowMs) ? documentKey.secret : null;
}
