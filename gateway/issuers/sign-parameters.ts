import { hash } from "node:crypto";

/** The `sign` of a gate interface: upper-case hex of SHA-256 over `name=value`, joined by `&`, in the order of the names; the secret is one of them. */
export function signParameters(parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return hash("sha256", pairs.map(([name, value]) => `${name}=${value}`).join("&")).toUpperCase();
}
