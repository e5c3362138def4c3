import type { ActivationRequest } from "../../../shared/wire/policy.ts";
import { activatePolicy, type ChangedActivation } from "./activate-policy.ts";
import type { Author } from "./author.ts";
import { createChangeTurns } from "./change-turns.ts";
import { endActivation, type ActivationToEnd } from "./end-activation.ts";
import type { PolicyChangeParts } from "./policy-change.ts";
import { savePolicy, type PackToSave, type SavedPolicy } from "./save-policy.ts";

/** Changes what is in force. What is refused leaves everything as it was. */
export interface PolicyChangeDesk {
  save(sent: PackToSave, author: Author): Promise<SavedPolicy>;
  activate(id: string, request: ActivationRequest, author: Author): Promise<ChangedActivation>;
  /** An activation that was ended before stays so. */
  end(toEnd: ActivationToEnd, author: Author): Promise<ChangedActivation>;
}

export function createPolicyChangeDesk(given: Omit<PolicyChangeParts, "inTurn">): PolicyChangeDesk {
  const parts: PolicyChangeParts = { ...given, inTurn: createChangeTurns() };
  return {
    save: (sent, author) => savePolicy(sent, author, parts),
    activate: (id, request, author) => activatePolicy(id, request, author, parts),
    end: (toEnd, author) => endActivation(toEnd, author, parts),
  };
}
