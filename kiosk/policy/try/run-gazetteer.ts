import { type ReadonlySignal, signal } from "@preact/signals";
import type { GatewayAnswer } from "../../link/gateway-answer.ts";
import type { GatewayClient } from "../../link/gateway-client.ts";
import type { RiskAreasMessage } from "../../../shared/wire/risk-areas.ts";
import { asWritten } from "../words/sentence.ts";
import { emptyGazetteer, foundPlaces, type Gazetteer, type ListedAreas, type PlaceSearch, provinceOf } from "./gazetteer.ts";
import { provincePlaces } from "./known-places.ts";
import { placeOf, searchedText } from "./place-of.ts";

interface GazetteerParts {
  readonly client: Pick<GatewayClient, "divisions" | "riskAreas">;
  /** Called when the gateway says that nobody is signed in any more. */
  readonly endSession: () => void;
}

export interface RunningGazetteer {
  readonly state: ReadonlySignal<Gazetteer>;
  /** Finds out about the places that were typed, as far as nothing is known of them yet. */
  lookUp(typed: readonly string[]): void;
  /** Another list has come into force: what the last one said is read again. */
  forgetLists(): void;
  stop(): void;
}

export const searchPauseMs = 300;

/** Asks the gateway for the places that somebody types, once the typing pauses, and for what the lists say of them. */
export function runGazetteer({ client, endSession }: GazetteerParts): RunningGazetteer {
  const state = signal(emptyGazetteer);
  let wanted: readonly string[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Counts the lists that have come into force, so that an answer about an older one is known. */
  let listsSeen = 0;

  function setSearch(text: string, search: PlaceSearch): void {
    state.value = { ...state.value, searches: new Map(state.value.searches).set(text, search) };
  }

  function setAreas(province: string, areas: ListedAreas): void {
    state.value = { ...state.value, areas: new Map(state.value.areas).set(province, areas) };
  }

  async function search(text: string): Promise<void> {
    setSearch(text, { kind: "searching" });
    const answer = await client.divisions(text);
    if (answer.kind === "problem" && answer.status === 401) return endSession();
    if (answer.kind !== "ok") return setSearch(text, { kind: "failed" });
    const places = answer.value.divisions.map(({ divisionCode, names }) => ({ divisionCode, name: asWritten(names.join(" ")) }));
    setSearch(text, { kind: "found", places, more: answer.value.more });
    readMissingAreas();
  }

  async function readAreas(province: string): Promise<void> {
    setAreas(province, { kind: "reading" });
    const askedOf = listsSeen;
    const answer = await client.riskAreas(province);
    if (answer.kind === "problem" && answer.status === 401) return endSession();
    if (askedOf === listsSeen) setAreas(province, listedAreas(answer));
  }

  function searchMissing(): void {
    const found = new Set(foundPlaces(state.value).map(({ divisionCode }) => divisionCode));
    for (const typed of wanted) {
      const text = searchedText(typed);
      if (text !== null && !found.has(text) && isMissing(state.value.searches.get(text))) void search(text);
    }
  }

  function readMissingAreas(): void {
    for (const typed of wanted) {
      const place = placeOf(typed, provincePlaces, state.value);
      const province = place === null ? null : provinceOf(place.divisionCode);
      if (province !== null && isMissing(state.value.areas.get(province))) void readAreas(province);
    }
  }

  return {
    state,
    lookUp: (typed) => {
      wanted = typed;
      readMissingAreas();
      clearTimeout(pause);
      pause = setTimeout(searchMissing, searchPauseMs);
    },
    forgetLists: () => {
      listsSeen += 1;
      state.value = { ...state.value, areas: new Map() };
      readMissingAreas();
    },
    stop: () => clearTimeout(pause),
  };
}

/** What failed is asked for again, as soon as somebody does anything. */
function isMissing(known: PlaceSearch | ListedAreas | undefined): boolean {
  return known === undefined || known.kind === "failed";
}

function listedAreas(answer: GatewayAnswer<RiskAreasMessage>): ListedAreas {
  if (answer.kind === "problem" && answer.status === 404) return { kind: "no-list" };
  // By a part of the areas nobody could be called safe.
  if (answer.kind !== "ok" || answer.value.omitted > 0) return { kind: "failed" };
  const { version, endUpdateTime, areas } = answer.value;
  const histories = areas.map(({ atRiskUntil, ...area }) => ({ area, atRiskUntilMs: atRiskUntil === null ? Infinity : Date.parse(atRiskUntil) }));
  return { kind: "read", version, endUpdateTimeMs: Date.parse(endUpdateTime), histories };
}
