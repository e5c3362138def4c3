import type { Role } from "../../shared/domain/role.ts";
import { rights, type Action } from "./rights.ts";

/** Who is asking, as far as their token says. */
export type Principal =
  | { readonly role: "gate"; readonly name: string; readonly venueId: string; readonly gateId: string }
  | { readonly role: "manager"; readonly name: string; readonly venueId: string }
  | { readonly role: "inspector" | "administrator"; readonly name: string };

/** The only venue that the principal belongs to; `null` for those who see all. */
export function ownVenue(principal: Principal): string | null {
  switch (principal.role) {
    case "gate":
    case "manager":
      return principal.venueId;
    case "inspector":
    case "administrator":
      return null;
  }
}

/**
 * Whether the principal may do this at that venue; `null` stands for what belongs to no venue, or for all of them, and is open to `any` alone.
 * Who acts in the own venue, whichever it is, is asked with `ownVenue(principal)`.
 */
export function mayAct(principal: Principal, action: Action, venueId: string | null): boolean {
  const role: Role = principal.role;
  switch (rights[action][role]) {
    case "any":
      return true;
    case "own":
      return venueId !== null && venueId === ownVenue(principal);
    case "no":
      return false;
  }
}
