import type { AreaHistory } from "../../../shared/risk/area-history.ts";
import { digitsOfUnit } from "../../../shared/risk/risk-lookup.ts";
import type { KnownPlace } from "./known-places.ts";

/** What the gateway has found for a text. */
export type PlaceSearch =
  | { readonly kind: "searching" }
  | { readonly kind: "failed" }
  | { readonly kind: "found"; readonly places: readonly KnownPlace[]; readonly more: boolean };

/** What the risk lists say of one province. */
export type ListedAreas =
  | { readonly kind: "reading" }
  | { readonly kind: "failed" }
  /** No list has been accepted yet. */
  | { readonly kind: "no-list" }
  | { readonly kind: "read"; readonly version: string; readonly endUpdateTimeMs: number; readonly histories: readonly AreaHistory[] };

/** What the gateway has told of places so far. */
export interface Gazetteer {
  /** By the text that was searched for. */
  readonly searches: ReadonlyMap<string, PlaceSearch>;
  /** By province, since some rules count a stay anywhere in one. */
  readonly areas: ReadonlyMap<string, ListedAreas>;
}

export const emptyGazetteer: Gazetteer = { searches: new Map(), areas: new Map() };

export function provinceOf(divisionCode: string): string {
  return divisionCode.slice(0, digitsOfUnit.province);
}

export function foundPlaces({ searches }: Gazetteer): readonly KnownPlace[] {
  return [...searches.values()].flatMap((search) => (search.kind === "found" ? search.places : []));
}
