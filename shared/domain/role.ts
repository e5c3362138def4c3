/** People, who sign in on a page. */
export const personRoles = ["manager", "inspector", "administrator"] as const;

export type PersonRole = (typeof personRoles)[number];

/** Everybody who can hold a token. */
export const roles = ["gate", ...personRoles] as const;

export type Role = (typeof roles)[number];
