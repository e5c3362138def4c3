import type { ItineraryClaims } from "../../domain/credential.ts";
import { personsOf } from "../person.ts";
import { words, type Change, type ChangesByReason, type MakeChanges, type Obstacle } from "./change.ts";
import { addCodes, mapCredentials, newcomer, withContext } from "./edit-evidence.ts";
import { codeGrey, codeMissing, codeNotGreen, codeUnknown, showCode } from "./health-code-changes.ts";
import type { Situation } from "./situation.ts";

function mapItineraries(situation: Situation, change: (claims: ItineraryClaims) => ItineraryClaims): Situation {
  return mapCredentials(situation, (credential) => (credential.claims.kind === "itinerary" ? { ...credential, claims: change(credential.claims) } : credential));
}

/** What was declared is all that is known of it; the text says what it must not show. */
function withItinerary(situation: Situation): Situation {
  const { evidence } = situation;
  const lacking = personsOf(evidence).filter(({ itineraries }) => itineraries.length === 0);
  const claims = { kind: "itinerary", stays: evidence.visit.declaredStays, colour: null, starred: false, borderEntries: [] } as const;
  return addCodes(situation, lacking.map(({ subjectKey }) => subjectKey ?? newcomer), claims);
}

function mendItinerary(kind: "itinerary-green" | "refresh-code", mended: Partial<ItineraryClaims>, zh: string, en: string): MakeChanges {
  return () => [{ kind, text: words(zh, en), apply: (situation) => mapItineraries(situation, (claims) => ({ ...claims, ...mended })) }];
}

const itineraryNotGreen = mendItinerary("itinerary-green", { colour: "green" }, "待行程码转为绿色后再来", "Come back when your itinerary code is green again");

const released: Change = {
  kind: "released",
  text: words("待主管部门解除管理后再来", "Come back when the authority has released you"),
  apply: (situation) =>
    mapCredentials(situation, (credential) => {
      const { claims } = credential;
      return claims.kind === "monitoring" && claims.releasedAtMs === null ? { ...credential, claims: { ...claims, releasedAtMs: situation.context.nowMs } } : credential;
    }),
};

const offTheList: Change = {
  kind: "off-list",
  text: words("待主管部门移出重点人员名单后再来", "Come back when the authority has taken you off its list"),
  apply: (situation) => {
    const { listedAs, nowMs } = situation.context;
    return withContext(situation, { listedAs: (subjectKey) => listedAs(subjectKey).map((entry) => (entry.releasedAtMs === null ? { ...entry, releasedAtMs: nowMs } : entry)) });
  },
};

function ofState({ rule }: Obstacle): readonly Change[] {
  if (rule?.kind === "monitoring-status") return [released];
  return rule?.kind === "monitoring-scheme" && rule.trigger.kind === "listed" ? [offTheList] : [];
}

/** Colours change, and authorities release; the days of a scheme only pass. */
export const statusChanges: ChangesByReason<"status"> = {
  "status.missing": codeMissing,
  "status.yellow": codeNotGreen,
  "status.red": codeNotGreen,
  "status.grey": codeGrey,
  "status.unknown": codeUnknown,
  "status.seen": showCode,
  "status.document-instead": showCode,
  "status.itinerary-missing": () => [
    { kind: "show-itinerary", text: words("出示本人的行程码，须为绿色且未到过风险地区", "Show your own itinerary code; it must be green and show no stay in a risk area"), apply: withItinerary },
  ],
  "status.itinerary-yellow": itineraryNotGreen,
  "status.itinerary-orange": itineraryNotGreen,
  "status.itinerary-red": itineraryNotGreen,
  "status.itinerary-starred": mendItinerary("itinerary-green", { starred: false }, "待行程码的星号消失后再来", "Come back when the star of your itinerary code is gone"),
  "status.itinerary-unknown": mendItinerary("refresh-code", { colour: "green" }, "刷新行程码后重新扫描，须为绿色", "Refresh the itinerary code and scan it again; it must be green"),
  "status.in-quarantine": ofState,
  "status.in-monitoring": ofState,
  "status.in-closed-loop": ofState,
  "status.listed": () => [offTheList],
};
