/** 9999-12-31T23:59:59Z: the last second that ISO 8601 writes with four digits of year. */
const secondsMax = 253_402_300_799;

/** Milliseconds of a NumericDate (RFC 8392 section 2): whole seconds since 1970, not before. */
export function readInstantMs(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= secondsMax ? value * 1000 : undefined;
}
