import type { Rule } from "../../shared/policy/policy-pack.ts";
import { type LatePanel, latePanel } from "./late-panel.tsx";
import { rarePanels } from "./rare-panels.ts";

/** The panels of rare steps, each with its words and its look; they come once a policy in force needs them. */
export const factsPanel = latePanel(async () => (await import("./facts-panel.tsx")).FactsPanel);
export const goodsPanel = latePanel(async () => (await import("./goods-panel.tsx")).GoodsPanel);
export const goodsSign = latePanel(async () => (await import("./goods-sign.tsx")).GoodsSign);
export const standInPanel = latePanel(async () => (await import("./stand-in-panel.tsx")).StandInPanel);
export const waitingRow = latePanel(async () => (await import("./waiting-row.tsx")).WaitingRow);

/** The text of a reason that no answer of the gateway brings along. */
export const reasonText = latePanel(async () => (await import("./reason-text.tsx")).ReasonText, true);

/** A device is paired once. */
export const pairingScreen = latePanel(async () => (await import("./pairing-screen.tsx")).PairingScreen);

/** Fetches what a door under these rules may have to show. */
export function preparePanels(rules: readonly Rule[]): void {
  for (const panel of new Set([reasonText, ...rules.flatMap(panelsOf)])) panel.prepare();
}

function panelsOf(rule: Rule): readonly Pick<LatePanel<never>, "prepare">[] {
  if (rule.kind === "code-status") return rule.bySight === undefined && rule.withDocument === undefined ? [] : [standInPanel];
  if (rule.kind === "temperature") return rule.secondReading === undefined ? [] : [waitingRow];
  switch (rarePanels[rule.kind]) {
    case "facts":
      return [factsPanel];
    case "goods":
      return [goodsPanel, goodsSign];
    case null:
      return [];
  }
}
