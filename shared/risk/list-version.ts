import { formatBeijingTime } from "../domain/beijing-time.ts";
import type { ParsedRiskList } from "./parsed-risk-list.ts";

const hashHexDigits = 16;

/** Its hour in Beijing and the SHA-256 of what it says in any order, "2022-04-15T20-281a4e898ea2560c": one hour may have several different lists. */
export async function listVersion(list: ParsedRiskList): Promise<string> {
  const rows = list.rows.map((row) => JSON.stringify([row.level, row.province, row.city, row.county, ...row.places.toSorted()]));
  const { high, medium, low } = list.announced;
  const canonical = JSON.stringify([list.endUpdateTimeMs, high, medium, low, ...rows.toSorted()]);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical));
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const hour = formatBeijingTime(list.endUpdateTimeMs).slice(0, 13).replace(" ", "T");
  return `${hour}-${hex.slice(0, hashHexDigits)}`;
}
