export type SignInFault = "token-refused" | "unreachable" | "session-ended" | "no-venue";

/** What a page shows before somebody is signed in. */
export type EntranceState = { readonly page: "opening" } | { readonly page: "sign-in"; readonly fault: SignInFault | null; readonly busy: boolean };
