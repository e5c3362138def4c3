import type { DocumentType } from "../../../shared/identity/document-types.ts";
import { stepToDo } from "../collect/checklist-items.ts";
import type { DoorState } from "../door-state.ts";

/** The kind of document that staff look for now; `null` while they wait for a code. */
export function documentExpected(state: DoorState): DocumentType | null {
  if (state.kind !== "open" || state.visit.kind !== "collecting") return null;
  return stepToDo(state.visit.attempt) === "code" ? state.visit.attempt.standIn : null;
}
