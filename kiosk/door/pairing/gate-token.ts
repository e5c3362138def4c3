const storageKey = "venue-gate.gate-token";

/** Shorter ones are no tokens of this gateway. */
export const tokenCharactersMin = 16;

type TokenStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The token of a link such as `/door#token=…`; the fragment never reaches a server or its logs. */
export function tokenInFragment(fragment: string): string | null {
  const token = new URLSearchParams(fragment.replace(/^#/, "")).get("token") ?? "";
  return token.length >= tokenCharactersMin ? token : null;
}

export function keptToken(storage: TokenStorage): string | null {
  return storage.getItem(storageKey);
}

export function keepToken(storage: TokenStorage, token: string): void {
  storage.setItem(storageKey, token);
}

export function forgetToken(storage: TokenStorage): void {
  storage.removeItem(storageKey);
}
