import { canonicalJson } from "../domain/canonical-json.ts";
import type { PolicyPack } from "./policy-pack.ts";

/** As many as make it hopeless to find two packs with one name. */
const bytesOfVersion = 16;

/** Names the content of a pack, not its history: `id@` and the first 32 hex digits of the SHA-256 of its canonical JSON. */
export async function packVersion(pack: PolicyPack): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalJson(pack)));
  const start = [...new Uint8Array(digest, 0, bytesOfVersion)];
  return `${pack.id}@${start.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
