import { type Dictionary, useWords } from "./words.ts";

/** How well a page hears its gateway. */
export type Connection = "connected" | "reconnecting" | "refused";

export const connectionWords = {
  connected: { "zh-CN": "已连接", en: "Connected" },
  reconnecting: { "zh-CN": "已断线，重连中", en: "Reconnecting…" },
  refused: { "zh-CN": "连接被拒绝", en: "Connection refused" },
} as const satisfies Dictionary<Connection>;

const looks = {
  connected: { badge: "badge-good", sign: "●" },
  reconnecting: { badge: "badge-warning", sign: "◐" },
  refused: { badge: "badge-bad", sign: "✕" },
} as const;

/** Says whether the page is connected: by a word and a sign, and aloud when it changes. */
export function ConnectionBadge({ connection }: { readonly connection: Connection }) {
  const say = useWords(connectionWords);
  const { badge, sign } = looks[connection];
  return (
    <span class={`badge ${badge}`} role="status">
      <span aria-hidden="true">{sign}</span>
      {say(connection)}
    </span>
  );
}
