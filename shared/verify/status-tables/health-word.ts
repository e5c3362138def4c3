import type { HealthStatus } from "../../domain/credential.ts";

/**
 * What a value of another system says of a health code: its colour, or why it has none. `silent`: that system got no answer itself.
 * Every value that no table names is `not-verified`, which is never green.
 */
export type HealthWord = Exclude<HealthStatus, "unknown"> | "expired" | "silent" | "not-verified";
