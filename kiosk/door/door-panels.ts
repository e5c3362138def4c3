import type { Rule } from "../../shared/policy/policy-pack.ts";
import { checksOnLeaving } from "./leaving/checks-on-leaving.ts";
import { type LatePanel, latePanel } from "./late-panel.tsx";
import { rarePanels } from "./rare-panels.ts";
import { looksAtStays } from "./stays/stay-look-backs.ts";

/** The panels of rare steps, each with its words and its look; they come once a policy in force needs them. */
export const factsPanel = latePanel(async () => (await import("./facts/facts-panel.tsx")).FactsPanel);
export const goodsPanel = latePanel(async () => (await import("./goods/goods-panel.tsx")).GoodsPanel);
export const goodsSign = latePanel(async () => (await import("./goods/goods-sign.tsx")).GoodsSign);
export const standInPanel = latePanel(async () => (await import("./documents/stand-in-panel.tsx")).StandInPanel);
export const closedSign = latePanel(async () => (await import("./rules/closed-sign.tsx")).ClosedSign, true);
export const roleRow = latePanel(async () => (await import("./facts/role-row.tsx")).RoleRow, true);
export const waitingRow = latePanel(async () => (await import("./waiting/waiting-row.tsx")).WaitingRow);

/** What is shown only where rules speak of who leaves. */
export const checkLeaving = latePanel(async () => (await import("./leaving/check-leaving.tsx")).CheckLeaving, true);
export const leavingBand = latePanel(async () => (await import("./leaving/leaving-band.tsx")).LeavingBand, true);
export const nothingAsked = latePanel(async () => (await import("./leaving/nothing-asked.tsx")).NothingAsked);
export const withExitAnswerWords = latePanel(async () => (await import("./leaving/exit-answer-words.ts")).WithExitAnswerWords);
export const recordingScreen = latePanel(async () => (await import("./leaving/recording-screen.tsx")).RecordingScreen);

/** With the text of every reason, since no answer of the gateway brings it along. */
export const noticeText = latePanel(async () => (await import("./notice-text.tsx")).NoticeText, true);

/** A device is paired once. */
export const pairingScreen = latePanel(async () => (await import("./pairing/pairing-screen.tsx")).PairingScreen);

/** Fetches what a door under these rules for coming in and for leaving may have to show. */
export function preparePanels(entering: readonly Rule[], leaving: readonly Rule[]): void {
  const ofExits = checksOnLeaving(leaving) === "nobody" ? [] : [checkLeaving, withExitAnswerWords, leavingBand, nothingAsked, recordingScreen];
  for (const panel of new Set([noticeText, ...ofExits, ...[...entering, ...leaving].flatMap(panelsOf)])) panel.prepare();
}

/** Whether the rule treats people otherwise by role or group, or may want somebody to bring goods. */
export function asksWhoComes({ kind, appliesTo }: Rule): boolean {
  return appliesTo?.roles !== undefined || appliesTo?.groups !== undefined || appliesTo?.notGroups !== undefined || rarePanels[kind] === "goods";
}

type Prepared = Pick<LatePanel<never>, "prepare">;

function panelsOf(rule: Rule): readonly Prepared[] {
  return [...panelsOfKind(rule), ...(looksAtStays(rule) ? [factsPanel] : []), ...(asksWhoComes(rule) ? [roleRow] : [])];
}

function panelsOfKind(rule: Rule): readonly Prepared[] {
  if (rule.kind === "code-status") return rule.bySight === undefined && rule.withDocument === undefined ? [] : [standInPanel];
  if (rule.kind === "access") return [closedSign];
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
