import { clockToleranceMs } from "../../shared/domain/clock-tolerance.ts";
import { healthTables } from "../../shared/verify/status-tables/health-tables.ts";
import type { HealthWord } from "../../shared/verify/status-tables/health-word.ts";
import { gateDecodeReplySchema } from "../../shared/wire/gate-decode.ts";
import type { OnlineIssuerSettings } from "./online-issuer-settings.ts";
import { parseBeijingTime } from "./parse-beijing-time.ts";

type Colour = Exclude<HealthWord, "expired" | "silent" | "not-verified">;

/** What a reply comes to. `holder` names the holder to this issuer alone; it becomes a pseudonym before anybody sees it. */
export type GateAnswer =
  | { readonly kind: "verified"; readonly status: Colour; readonly expiresAtMs: number; readonly holder: string }
  | { readonly kind: "expired" }
  | { readonly kind: "silent" }
  | { readonly kind: "not-verified" };

const notVerified: GateAnswer = { kind: "not-verified" };

interface Asked {
  readonly codeContent: string;
  readonly nowMs: number;
}

/**
 * Believes a reply only when all of it fits together: about the code that was asked for, with a status that the issuer's table
 * names, declared in the past and still counting. Anything else, like a missing status, is not verified and never green.
 */
export function readGateReply(reply: unknown, { codeContent, nowMs }: Asked, { table, statusField }: Pick<OnlineIssuerSettings, "table" | "statusField">): GateAnswer {
  const parsed = gateDecodeReplySchema.safeParse(reply);
  if (!parsed.success) return notVerified;
  const { data } = parsed.data;
  if ((data.code_content ?? codeContent) !== codeContent) return notVerified;
  if (data.qrcode_expired === true || data.report_expired === true) return { kind: "expired" };

  const word = healthTables[table](data[statusField]);
  if (word === "expired" || word === "silent" || word === "not-verified") return { kind: word };
  const declaredAtMs = parseBeijingTime(data.report_date ?? "");
  const expiresAtMs = parseBeijingTime(data.report_valid_date ?? "");
  if (data.report_expired !== false || declaredAtMs === null || expiresAtMs === null) return notVerified;
  if (declaredAtMs > nowMs + clockToleranceMs || expiresAtMs <= nowMs || expiresAtMs <= declaredAtMs) return notVerified;

  const token = data.certificate_token ?? "";
  return { kind: "verified", status: word, expiresAtMs, holder: token === "" ? `code ${codeContent}` : `token ${token}` };
}
