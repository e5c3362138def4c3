const dayMs = 86_400_000;
const beijingAheadMs = 8 * 3_600_000;

const gradeOfKind: ReadonlyMap<string, string> = new Map([
  ["green", "00"],
  ["yellow", "01"],
  ["red", "10"],
]);

/** "2022-04-16 11:58:00": how the platform writes a time, always of Beijing. */
export function platformTime(instantMs: number): string {
  return new Date(instantMs + beijingAheadMs).toISOString().slice(0, 19).replace("T", " ");
}

export interface SimulatedReply {
  readonly errcode: number;
  readonly errmsg: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export function refusal(errmsg: string): SimulatedReply {
  return { errcode: 1, errmsg };
}

function success(data: Readonly<Record<string, unknown>>): SimulatedReply {
  return { errcode: 0, errmsg: "SUCCESS", data };
}

/** What an honest platform says of the code PREFIX + KIND/HOLDER: a colour, `expired`, or `undeclared` for who has declared too long ago. */
export function simulatedReply(code: string, prefix: string, nowMs: number): SimulatedReply {
  const [kind = "", holder = ""] = code.startsWith(prefix) ? code.slice(prefix.length).split("/") : [];
  if (kind === "expired") return success({ qrcode_expired: true, report_expired: false });
  const grade = gradeOfKind.get(kind === "undeclared" ? "green" : kind);
  if (grade === undefined || holder === "") return refusal("UNKNOWN CODE");
  const isDeclared = kind !== "undeclared";
  return success({
    name: "王*",
    phone: "138****0000",
    certificate_id: "11**************01",
    certificate_type: "10",
    risk_assessment_grade: grade,
    reason: "",
    guide: "",
    report_date: platformTime(nowMs - (isDeclared ? 1 : 30) * dayMs),
    report_valid_date: platformTime(nowMs + (isDeclared ? 13 : -16) * dayMs),
    report_expired: !isDeclared,
    certificate_token: `token-of-${holder}`,
  });
}
