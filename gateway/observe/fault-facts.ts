/** What may be logged of a fault. A driver hangs the command that failed on its error, and there is health data in that. */
export interface FaultFacts {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  /** The message of the error behind it. */
  readonly cause?: string;
}

export function faultFacts(fault: unknown): FaultFacts {
  if (!(fault instanceof Error)) return { name: typeof fault, message: "no error was thrown" };
  const { name, message, stack, cause } = fault;
  return {
    name,
    message,
    ...("code" in fault && typeof fault.code === "string" ? { code: fault.code } : {}),
    ...(stack === undefined ? {} : { stack }),
    ...(cause instanceof Error ? { cause: cause.message } : {}),
  };
}
