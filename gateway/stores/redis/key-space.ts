import { scripts, type ScriptName } from "./scripts.ts";

type NameOf<Script extends ScriptName> = (typeof scripts)[Script]["keys"][number];

type VenueKeyName = NameOf<"admit" | "leave" | "settle" | "setLimit" | "recordPolicy">;

/** The names of our keys. What one script touches shares a hash tag, so that Redis Cluster keeps it on one node. */
export class KeySpace {
  readonly #prefix: string;
  /** Where scripts tell all gateways what has changed. */
  readonly channel: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
    this.channel = `${prefix}:feed`;
  }

  ofVenue(venueId: string, name: VenueKeyName): string {
    return `${this.#prefix}:{venue:${venueId}}:${name}`;
  }

  ofRegister(kind: string, name: NameOf<"register" | "savePersonalList" | "probe">): string {
    return `${this.#prefix}:{register}:${kind}:${name}`;
  }
}
