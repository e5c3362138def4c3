import { platformTime, type SimulatedReply } from "./simulated-reply.ts";

const dayMs = 86_400_000;

export const lies = [
  "another-code",
  "unknown-grade",
  "number-grade",
  "no-grade",
  "two-grades",
  "text-flag",
  "future-declaration",
  "past-validity",
  "no-declaration",
  "no-data",
  "list",
] as const;

export type Lie = (typeof lies)[number];

/** The body of a reply that is well-formed and cannot be true. */
export function lyingBody(lie: Lie, reply: SimulatedReply, nowMs: number): string {
  const withData = (changes: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...reply, data: { ...reply.data, ...changes } });
  switch (lie) {
    case "another-code":
      return withData({ code_content: "a code that nobody asked about" });
    case "unknown-grade":
      return withData({ risk_assessment_grade: "11" });
    case "number-grade":
      return withData({ risk_assessment_grade: 0 });
    case "no-grade":
      return withData({ risk_assessment_grade: undefined });
    case "two-grades":
      return JSON.stringify(reply).replace('"risk_assessment_grade":', '"risk_assessment_grade":"10","risk_assessment_grade":');
    case "text-flag":
      return withData({ report_expired: "false" });
    case "future-declaration":
      return withData({ report_date: platformTime(nowMs + dayMs) });
    case "past-validity":
      return withData({ report_valid_date: platformTime(nowMs - 1_000) });
    case "no-declaration":
      return withData({ report_date: "" });
    case "no-data":
      return JSON.stringify({ ...reply, data: null });
    case "list":
      return JSON.stringify([reply]);
  }
}
