/** The same as in `shared/wire/session.ts`, which would bring the schema library into the pages. */
export const roleHeader = "venue-gate-role";
