/** `null` for what is not stated; `undefined` for what is stated but cannot be read. */
export function readIfPresent<T>(value: unknown, read: (value: unknown) => T | undefined): T | null | undefined {
  return value === undefined ? null : read(value);
}
