import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { problemResponse } from "./problem-answer.ts";

const methodsWithoutBody = new Set(["GET", "HEAD", "DELETE"]);

/** Refuses larger bodies with 413. Only a body whose length was not announced is counted as it comes, since that costs a stream. */
export function limitBody(bytesMax: number): MiddlewareHandler {
  const tooLarge = (): Response => problemResponse("too-large", `The body may have ${bytesMax} bytes at most`);
  const countStream = bodyLimit({ maxSize: bytesMax, onError: tooLarge });
  return async (context, next) => {
    if (methodsWithoutBody.has(context.req.method)) return next();
    const announced = context.req.header("content-length");
    if (announced === undefined || context.req.header("transfer-encoding") !== undefined) return countStream(context, next);
    return Number(announced) > bytesMax ? tooLarge() : next();
  };
}
