import type { Context } from "hono";
import type { z } from "@hono/zod-openapi";
import { faultsOf } from "../../shared/wire/faults-of.ts";
import { malformedResponse, problemResponse } from "./problem-answer.ts";

export type Read<Value> = { readonly kind: "read"; readonly value: Value } | { readonly kind: "malformed"; readonly response: Response };

function checkAgainst<Schema extends z.ZodType>(schema: Schema, value: unknown): Read<z.output<Schema>> {
  const parsed = schema.safeParse(value);
  return parsed.success ? { kind: "read", value: parsed.data } : { kind: "malformed", response: malformedResponse(faultsOf(parsed.error)) };
}

function parseJson(text: string): Read<unknown> {
  try {
    return { kind: "read", value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : "unreadable";
    return { kind: "malformed", response: problemResponse("malformed", `The body is not JSON: ${detail}`) };
  }
}

/** The body as JSON of any shape, or the problem to answer with. Another content type is refused, which also keeps plain forms out. */
export async function readJson(context: Context): Promise<Read<unknown>> {
  if (!/^application\/json\b/i.test(context.req.header("content-type") ?? "")) {
    return { kind: "malformed", response: problemResponse("wrong-content-type", "Send the body as application/json") };
  }
  return parseJson(await context.req.text());
}

/** The body, checked against its contract, or the problem that names every place at fault. */
export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<Read<z.output<Schema>>> {
  const body = await readJson(context);
  return body.kind === "read" ? checkAgainst(schema, body.value) : body;
}

export function readQuery<Schema extends z.ZodType>(context: Context, schema: Schema): Read<z.output<Schema>> {
  return checkAgainst(schema, context.req.query());
}
