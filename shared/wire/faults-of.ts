import { z } from "@hono/zod-openapi";
import type { Fault } from "../domain/fault.ts";

/** The faults that a schema found, each with its place as `scans[0]`. */
export function faultsOf(error: z.ZodError): readonly Fault[] {
  return error.issues.map(({ path, message }) => ({ path: z.core.toDotPath(path), detail: message }));
}
