import { canonicalJson } from "../../shared/domain/canonical-json.ts";
import type { Principal } from "../accounts/principal.ts";
import { problemResponse } from "./problem-answer.ts";

type Work = () => Promise<Response>;

/** Work that takes a while, of each caller one at a time, so that nobody who asks for much at once keeps others waiting. */
export interface CallerTurns {
  /** Begins the work when all that the caller asked for before has ended. */
  inTurn(caller: Principal, work: Work): Promise<Response>;
  /** The same for a question of which only the newest matters: it takes the place of an older one that still waits. */
  newestInTurn(caller: Principal, work: Work): Promise<Response>;
}

interface Waiting {
  readonly begin: () => void;
  /** `null` for what is never left out. */
  readonly giveWay: (() => void) | null;
}

function givenWay(): Response {
  return problemResponse("too-many", "A newer question of the same caller has taken the place of this one before it was looked at; ask one at a time");
}

export function createCallerTurns(): CallerTurns {
  /** Who waits behind whatever is under way, by caller; nothing is under way of others. */
  const queues = new Map<string, Waiting[]>();

  function beginNext(name: string): void {
    const next = queues.get(name)?.shift();
    if (next === undefined) queues.delete(name);
    else next.begin();
  }

  function leaveOutOlder(queue: Waiting[]): void {
    const older = queue.findIndex(({ giveWay }) => giveWay !== null);
    if (older !== -1) for (const { giveWay } of queue.splice(older, 1)) giveWay?.();
  }

  function take(caller: Principal, work: Work, givesWay: boolean): Promise<Response> {
    const name = canonicalJson(caller);
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const begin = (): void => void work().finally(() => beginNext(name)).then(resolve, reject);
    const queue = queues.get(name);
    if (queue === undefined) {
      queues.set(name, []);
      begin();
    } else {
      if (givesWay) leaveOutOlder(queue);
      queue.push({ begin, giveWay: givesWay ? () => resolve(givenWay()) : null });
    }
    return promise;
  }

  return {
    inTurn: (caller, work) => take(caller, work, false),
    newestInTurn: (caller, work) => take(caller, work, true),
  };
}
