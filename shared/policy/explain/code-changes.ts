import type { ReasonCode } from "../../domain/reason.ts";
import { judge } from "../judge.ts";
import { mostKeysOfOneRealm } from "../person.ts";
import { allGreen } from "./all-green.ts";
import { nothing, words, type ChangesByReason, type MakeChanges, type Obstacle, type Change } from "./change.ts";
import { credentialsOf, mapCredentials, subjectsOf, withEvidence } from "./edit-evidence.ts";
import { letStaffLook } from "./health-code-changes.ts";
import { judgeSituation, type Situation } from "./situation.ts";

/** Codes that were issued too long ago are shown anew; what they say stays. */
function refreshed(situation: Situation): Situation {
  return mapCredentials(situation, (credential) => ({ ...credential, issuedAtMs: Math.max(credential.issuedAtMs, situation.context.nowMs) }));
}

/** What could not be used is left out; a health code takes its place where none was shown. */
function replaceUnusable(situation: Situation, code: ReasonCode): Situation {
  const readings = situation.evidence.readings.filter((reading) => reading.kind === "credential" || reading.code !== code);
  const rest = withEvidence(situation, { readings });
  return credentialsOf(rest.evidence).some(({ claims }) => claims.kind === "health-code") ? rest : allGreen(rest);
}

function instead(kind: "refresh-code" | "show-code", zh: string, en: string): MakeChanges {
  return ({ finding: { code } }) => [{ kind, text: words(zh, en), apply: (situation) => replaceUnusable(situation, code) }];
}

const rightCode = instead("show-code", "出示本人的健康绿码，而不是其他二维码", "Show your own green health code, and no other QR code");
const trustedCode = instead("show-code", "出示受信任机构签发的本人健康绿码", "Show your own green health code, from an issuer that is trusted here");
const freshCode = instead("refresh-code", "刷新本人的码后重新扫描，须为绿码", "Refresh your own code and scan it again; it must be green");

/** Whoever of them would fare worst alone, so that the way holds for whichever of them it is. */
function worstAlone({ policy }: Obstacle, situation: Situation): Situation {
  const alone = subjectsOf(situation.evidence).map((subject) => mapCredentials(situation, (credential) => (credential.subjectKey === subject ? credential : null)));
  return alone.reduce((worst, one) => {
    const both = [...judgeSituation(policy, worst).findings, ...judgeSituation(policy, one).findings];
    return judge(both).verdict === judgeSituation(policy, worst).onPerson.verdict ? worst : one;
  });
}

function ofDifferentPersons(obstacle: Obstacle): readonly Change[] {
  const size = mostKeysOfOneRealm(obstacle.situation.evidence.readings);
  return [
    { kind: "own-codes", text: words("只出示本人的码", "Show only your own codes"), apply: (situation) => worstAlone(obstacle, situation) },
    { kind: "party-size", text: words(`同行的，按实际人数（${size}人）登记`, `As companions, be entered as a party of ${size}`), apply: (situation) => withEvidence(situation, { partySize: size }) },
  ];
}

export const scanChanges: ChangesByReason<"read"> = {
  "read.not-a-code": rightCode,
  "read.damaged": freshCode,
  "read.too-large": rightCode,
  "read.unsupported": rightCode,
};

/** A forged code opens no way at all. */
export const authChanges: ChangesByReason<"auth"> = {
  "auth.bad-signature": nothing,
  "auth.unknown-issuer": trustedCode,
  "auth.issuer-not-for-kind": trustedCode,
  "auth.not-yet-valid": freshCode,
  "auth.expired": freshCode,
  "auth.stale": () => [{ kind: "refresh-code", text: words("打开原始页面刷新后重新扫描", "Open the original page, refresh it and scan again"), apply: refreshed }],
  "auth.different-persons": ofDifferentPersons,
  "auth.not-verified": freshCode,
  "auth.issuer-silent": (obstacle) => [...freshCode(obstacle), ...(obstacle.rule?.kind === "issuer-silence" && obstacle.rule.outcome.verdict === "recheck" ? [letStaffLook] : [])],
};
