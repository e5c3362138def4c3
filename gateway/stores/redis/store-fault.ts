import { StoreUnavailable } from "../../admission/admission-store.ts";

/** From the command to its answer, or to the refusal; a second command may have waited as long behind the first. */
export const answerMsMax = 1_000;

/** Error codes that can only mean a bug in a script or a call; all others speak of the state of the server. */
const codesOfBugs = ["ERR", "WRONGTYPE", "CROSSSLOT", "NOPROTO"];

/** What the caller of the store is told: a bug as it is, everything else as `StoreUnavailable`. */
export function storeFault(error: unknown): Error {
  if (error instanceof StoreUnavailable) return error;
  if (!(error instanceof Error)) return new Error("Redis answered with what is no error", { cause: error });
  const isBug = error.name === "ReplyError" && codesOfBugs.includes(error.message.split(" ", 1)[0] ?? "");
  return isBug ? error : new StoreUnavailable(`Redis is not available: ${error.message}`, { cause: error });
}

/** The answer, or a store fault; never later than `answerMsMax`. */
export async function answered<Answer>(command: Promise<Answer>): Promise<Answer> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new StoreUnavailable(`Redis did not answer within ${answerMsMax} ms`)), answerMsMax);
  try {
    return await Promise.race([command, late]);
  } catch (error) {
    throw storeFault(error);
  } finally {
    clearTimeout(timer);
  }
}
