import type { Problem } from "../../shared/wire/problem.ts";
import { roleHeader } from "./role-header.ts";
import type { PersonRole } from "../../shared/domain/role.ts";
import type { GatewayAnswer } from "./gateway-answer.ts";

/** A gate shows its token; a person's page names the session cookie that it means. */
export type Credentials = { readonly kind: "gate"; readonly token: string } | { readonly kind: "person"; readonly role: PersonRole };

export interface GatewayLink {
  /** Origin of the gateway, without a slash at the end; empty for the page's own. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly fetch: typeof fetch;
  /** For one whole exchange, the body included. */
  readonly timeLimitMs: number;
}

export interface GatewayRequest<Value> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly accepts: (answer: unknown) => answer is Value;
}

/** Sends one request. Every outcome is a value; a page of a hotspot's login or of a proxy in between is `unreachable`, not an answer. */
export async function sendRequest<Value>(link: GatewayLink, request: GatewayRequest<Value>): Promise<GatewayAnswer<Value>> {
  try {
    const response = await link.fetch(link.baseUrl + request.path, {
      method: request.method,
      headers: headersOf(link.credentials, request.body !== undefined),
      credentials: link.credentials.kind === "person" ? "same-origin" : "omit",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(link.timeLimitMs),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (response.ok && request.accepts(answer)) return { kind: "ok", value: answer };
    if (!response.ok && hasFields<Problem>(answer, ["type", "title", "status", "detail"])) return { kind: "problem", problem: answer, status: response.status };
    return { kind: "unreachable", detail: `The answer ${response.status} to ${request.method} ${request.path} is not one of the gateway's` };
  } catch (error) {
    return { kind: "unreachable", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether an answer has the fields of its type; the gateway's tests hold it to the rest. */
export function hasFields<Value>(answer: unknown, fields: readonly (keyof Value & string)[]): answer is Value {
  return typeof answer === "object" && answer !== null && fields.every((field) => field in answer);
}

function headersOf(credentials: Credentials, withBody: boolean): Record<string, string> {
  return {
    accept: "application/json",
    ...(withBody ? { "content-type": "application/json" } : {}),
    ...(credentials.kind === "gate" ? { authorization: `Bearer ${credentials.token}` } : { [roleHeader]: credentials.role }),
  };
}
