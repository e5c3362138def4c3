import type { Role } from "../../../shared/domain/role.ts";

/** Who changes what is in force. */
export interface Author {
  readonly name: string;
  readonly role: Role;
}
