import { parseReply } from "./parse-reply.ts";
import type { OnlineIssuerSettings } from "./online-issuer-settings.ts";
import { signParameters } from "./sign-parameters.ts";

/** Why there is no reply that could be read. */
export type SilenceCause = "time-out" | "unreachable" | "server-error" | "request-refused" | "content-type" | "too-large" | "malformed";

export type GateCall =
  | { readonly kind: "replied"; readonly reply: unknown }
  /** A reply that says two things at once. */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "silent"; readonly cause: SilenceCause };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const replyBytesMax = 64 * 1024;
const jsonType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const tooManyRequests = 429;

function silent(cause: SilenceCause): GateCall {
  return { kind: "silent", cause };
}

/** `null` when there is more than a reply may have; the rest is not waited for. */
async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > replyBytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A redirection counts as a refusal: the secret and the code go to the address that was configured, and nowhere else. */
function statusCause(status: number): SilenceCause | null {
  if (status === 200) return null;
  return status >= 500 || status === tooManyRequests ? "server-error" : "request-refused";
}

async function readReply(response: Response): Promise<GateCall> {
  const type = response.headers.get("content-type") ?? "";
  const cause = statusCause(response.status) ?? (jsonType.test(type) ? null : "content-type");
  if (cause !== null) {
    await response.body?.cancel();
    return silent(cause);
  }
  const bytes = await readBytes(response.body);
  if (bytes === null) return silent("too-large");
  const text = decodeText(bytes);
  const parsed = text === null ? { kind: "malformed" as const } : parseReply(text);
  switch (parsed.kind) {
    case "parsed":
      return { kind: "replied", reply: parsed.value };
    case "ambiguous":
      return { kind: "ambiguous" };
    case "malformed":
      return silent("malformed");
  }
}

interface GateQuestion {
  readonly codeContent: string;
  readonly nowMs: number;
  readonly fetch: Fetch;
}

/** Asks a platform's gate interface about one code, within the time limit from the first byte sent to the last one read. Never rejects. */
export async function callGate(settings: OnlineIssuerSettings, { codeContent, nowMs, fetch }: GateQuestion): Promise<GateCall> {
  const parameters = { appId: settings.appId, secretKey: settings.secretKey, timestamp: String(nowMs), code_content: codeContent };
  const signal = AbortSignal.timeout(settings.timeoutMs);
  try {
    const response = await fetch(settings.url, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ ...parameters, sign: signParameters(parameters) }),
      redirect: "manual",
      signal,
    });
    return await readReply(response);
  } catch {
    return silent(signal.aborted ? "time-out" : "unreachable");
  }
}
