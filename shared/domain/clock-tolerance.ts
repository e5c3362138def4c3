/** How far the clocks of an issuer, a laboratory and a gate may differ before a time counts as lying in the future. */
export const clockToleranceMs = 120_000;
