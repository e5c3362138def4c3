import type { Gate, Setting, Zone } from "../../shared/domain/venue.ts";
import type { VenueRecord } from "./venue-store.ts";

interface KeptGate extends Omit<Gate, "zone"> {
  readonly zone?: Zone | null;
}

/** A record as earlier versions have kept it: without what they did not know. */
interface KeptVenue extends Omit<VenueRecord, "setting" | "gates"> {
  readonly setting?: Setting;
  readonly gates: readonly KeptGate[];
}

export const settingUnlessSaid: Setting = "urban";

/** Reads a venue as a driver has kept it; what an earlier version did not keep gets what the request gives it by default. */
export function venueFromText(text: string): VenueRecord {
  const { setting = settingUnlessSaid, gates, ...kept }: KeptVenue = JSON.parse(text);
  return { ...kept, setting, gates: gates.map(({ zone = null, ...gate }) => ({ ...gate, zone })) };
}
