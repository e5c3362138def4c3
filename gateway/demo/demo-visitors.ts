import { issueCode } from "../../shared/issue/issue-code.ts";
import type { CredentialClaims, HealthStatus, Stay } from "../../shared/domain/credential.ts";
import type { DemoVisitor } from "../../shared/wire/demo.ts";

export interface DemoIssuer {
  readonly issuer: string;
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  /** A key that nobody trusts, for the forged code. */
  readonly forgersKey: CryptoKey;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const codeMsMax = 24 * hourMs;

interface Issuance {
  readonly privateKey?: CryptoKey;
  readonly subjectKey?: string;
  readonly ageMs?: number;
}

type Issue = (claims: CredentialClaims, issuance?: Issuance) => Promise<string>;

function health(status: HealthStatus): CredentialClaims {
  return { kind: "health-code", status };
}

function stayed(nowMs: number, ...divisionCodes: readonly string[]): CredentialClaims {
  const stays: readonly Stay[] = divisionCodes.map((divisionCode, index) => ({ divisionCode, fromMs: nowMs - (index + 5) * dayMs, toMs: nowMs - (index + 3) * dayMs }));
  return { kind: "itinerary", stays, colour: null, starred: false, borderEntries: [] };
}

function tested(nowMs: number, hoursAgo: number, result: "negative" | "positive"): CredentialClaims {
  const sampledAtMs = nowMs - hoursAgo * hourMs;
  return { kind: "test-certificate", result, sampledAtMs, reportedAtMs: sampledAtMs + 6 * hourMs, laboratory: null };
}

const normal = { tenthsC: 365, source: "keypad" } as const;

function visitor(name: string, title: DemoVisitor["title"], scans: readonly string[], expect: DemoVisitor["expect"]): DemoVisitor {
  return { name, title, scans, temperature: normal, mask: true, expect };
}

/** Places of the list of 2022-04-15 that the demo loads, and one that it does not name. */
const places = { highRiskStreet: "110105011", mediumRiskCounty: "130431", samePrefecture: "130402", quietCounty: "532901" };

async function clearVisitors(issue: Issue, nowMs: number): Promise<DemoVisitor[]> {
  const green = await issue(health("green"));
  return [
    visitor("green", { "zh-CN": "绿码，体温正常", en: "Green code, normal temperature" }, [green], { verdict: "admit", codes: [] }),
    visitor("green-quiet-itinerary", { "zh-CN": "绿码，行程无风险", en: "Green code, itinerary without risk" }, [await issue(health("green")), await issue(stayed(nowMs, places.quietCounty))], {
      verdict: "admit",
      codes: [],
    }),
    visitor(
      "same-prefecture-tested",
      { "zh-CN": "来自有风险区的地级市，核酸阴性24小时", en: "From a prefecture with a risk area, negative test 24 h ago" },
      [await issue(health("green")), await issue(stayed(nowMs, places.samePrefecture)), await issue(tested(nowMs, 24, "negative"))],
      { verdict: "admit", codes: [] },
    ),
    { ...visitor("no-mask", { "zh-CN": "绿码，未戴口罩", en: "Green code, no mask" }, [await issue(health("green"))], { verdict: "recheck", codes: ["rule.mask-missing"] }), mask: false },
    {
      ...visitor("fever", { "zh-CN": "绿码，发热38.2℃", en: "Green code, fever of 38.2 °C" }, [await issue(health("green"))], { verdict: "refuse", codes: ["temp.fever"] }),
      temperature: { tenthsC: 382, source: "keypad" },
    },
    { ...visitor("not-measured", { "zh-CN": "绿码，未测体温", en: "Green code, temperature not measured" }, [await issue(health("green"))], { verdict: "recheck", codes: ["temp.not-measured"] }), temperature: null },
  ];
}

async function colouredVisitors(issue: Issue): Promise<DemoVisitor[]> {
  return [
    visitor("yellow", { "zh-CN": "黄码", en: "Yellow code" }, [await issue(health("yellow"))], { verdict: "refuse", codes: ["status.yellow"] }),
    visitor("red", { "zh-CN": "红码", en: "Red code" }, [await issue(health("red"))], { verdict: "refuse", codes: ["status.red"] }),
    visitor("grey", { "zh-CN": "灰码", en: "Grey code" }, [await issue(health("grey"))], { verdict: "refuse", codes: ["status.grey"] }),
  ];
}

async function travelledVisitors(issue: Issue, nowMs: number): Promise<DemoVisitor[]> {
  const green = (): Promise<string> => issue(health("green"));
  return [
    visitor("high-risk-itinerary", { "zh-CN": "绿码，到过高风险区所在区", en: "Green code, stayed in a district with a high-risk area" }, [await green(), await issue(stayed(nowMs, places.highRiskStreet))], {
      verdict: "refuse",
      codes: ["area.high-risk", "test.required"],
    }),
    visitor("medium-risk-itinerary", { "zh-CN": "绿码，到过中风险区所在县", en: "Green code, stayed in a county with a medium-risk area" }, [await green(), await issue(stayed(nowMs, places.mediumRiskCounty))], {
      verdict: "refuse",
      codes: ["area.medium-risk", "test.required"],
    }),
    visitor("same-prefecture-untested", { "zh-CN": "来自有风险区的地级市，无核酸证明", en: "From a prefecture with a risk area, no test" }, [await green(), await issue(stayed(nowMs, places.samePrefecture))], {
      verdict: "recheck",
      codes: ["test.required"],
    }),
    visitor(
      "same-prefecture-old-test",
      { "zh-CN": "来自有风险区的地级市，核酸已50小时", en: "From a prefecture with a risk area, test 50 h old" },
      [await green(), await issue(stayed(nowMs, places.samePrefecture)), await issue(tested(nowMs, 50, "negative"))],
      { verdict: "recheck", codes: ["test.too-old"] },
    ),
    visitor("positive-test", { "zh-CN": "绿码，核酸阳性", en: "Green code, positive test" }, [await green(), await issue(tested(nowMs, 10, "positive"))], { verdict: "refuse", codes: ["test.positive"] }),
  ];
}

async function doubtfulVisitors(issue: Issue, issuer: DemoIssuer, subjectKey: string): Promise<DemoVisitor[]> {
  const forged = await issue(health("green"), { privateKey: issuer.forgersKey });
  return [
    visitor("forged", { "zh-CN": "伪造的绿码", en: "Forged green code" }, [forged], { verdict: "refuse", codes: ["auth.bad-signature", "status.missing"] }),
    visitor("expired", { "zh-CN": "过期的绿码", en: "Expired green code" }, [await issue(health("green"), { ageMs: codeMsMax + hourMs })], { verdict: "refuse", codes: ["auth.expired", "status.missing"] }),
    visitor("two-persons", { "zh-CN": "两个人的码", en: "Codes of two persons" }, [await issue(health("green")), await issue(health("green"), { subjectKey: `${subjectKey}-other` })], {
      verdict: "refuse",
      codes: ["auth.different-persons"],
    }),
    visitor("web-address", { "zh-CN": "其他二维码（网址）", en: "Some other QR code (a web address)" }, ["https://example.org/menu"], { verdict: "cannot-check", codes: ["read.not-a-code", "status.missing"] }),
  ];
}

/** The sample visitors, freshly issued for the person with this number: the same samples, other subject keys. */
export async function issueDemoVisitors(issuer: DemoIssuer, person: number, nowMs: number): Promise<readonly DemoVisitor[]> {
  const subjectKey = `demo-${person}`;
  const issue: Issue = (claims, issuance = {}) => {
    const issuedAtMs = nowMs - (issuance.ageMs ?? minuteMs);
    return issueCode({
      claims,
      issuer: issuer.issuer,
      keyId: issuer.keyId,
      algorithm: "EdDSA",
      privateKey: issuance.privateKey ?? issuer.privateKey,
      subjectKey: issuance.subjectKey ?? subjectKey,
      issuedAtMs,
      expiresAtMs: issuedAtMs + codeMsMax,
    });
  };
  return [
    ...(await clearVisitors(issue, nowMs)),
    ...(await colouredVisitors(issue)),
    ...(await travelledVisitors(issue, nowMs)),
    ...(await doubtfulVisitors(issue, issuer, subjectKey)),
  ];
}
