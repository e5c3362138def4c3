import { canonicalJson } from "../../shared/domain/canonical-json.ts";
import type { Principal } from "../accounts/principal.ts";
import { problemResponse } from "./problem-answer.ts";

type Work = () => Promise<Response>;

/** Besides the one under way; what waits holds what was sent in memory. */
const waitingMax = 4;

/** Work that takes a while, of each caller one at a time, so that nobody who asks for much at once keeps others waiting. What still waits when `signal` says that the caller went away is left out. */
export interface CallerTurns {
  /** Begins the work when all that the caller asked for before has ended; refuses it when too many wait. */
  inTurn(caller: Principal, work: Work, signal: AbortSignal): Promise<Response>;
  /** The same for a question of which only the newest matters: it takes the place of an older one that still waits. */
  newestInTurn(caller: Principal, work: Work, signal: AbortSignal): Promise<Response>;
}

interface Waiting {
  readonly begin: () => void;
  /** Answers without having begun. */
  readonly leaveOut: (answer: Response) => void;
  readonly givesWay: boolean;
}

function givenWay(): Response {
  return problemResponse("too-many", "A newer question of the same caller has taken the place of this one before it was looked at; ask one at a time");
}

function refused(): Response {
  return problemResponse("too-many", `${waitingMax} of the same caller wait already; nothing was done, send the same request again later`);
}

/** Nobody is left to read it. */
function brokenOff(): Response {
  return problemResponse("malformed", "The request was broken off before it was looked at");
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
    const older = queue.findIndex(({ givesWay }) => givesWay);
    if (older !== -1) for (const { leaveOut } of queue.splice(older, 1)) leaveOut(givenWay());
  }

  async function begin(name: string, work: Work): Promise<Response> {
    try {
      return await work();
    } finally {
      beginNext(name);
    }
  }

  function wait(queue: Waiting[], { givesWay, work, signal }: Pick<Waiting, "givesWay"> & { readonly work: Work; readonly signal: AbortSignal }): Promise<Response> {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const settle = (answer: Response | Promise<Response>): void => {
      signal.removeEventListener("abort", goAway);
      resolve(answer);
    };
    const waiting: Waiting = { givesWay, begin: () => settle(work()), leaveOut: settle };
    function goAway(): void {
      queue.splice(queue.indexOf(waiting), 1);
      settle(brokenOff());
    }
    queue.push(waiting);
    signal.addEventListener("abort", goAway);
    return promise;
  }

  async function take(caller: Principal, work: Work, signal: AbortSignal, givesWay: boolean): Promise<Response> {
    if (signal.aborted) return brokenOff();
    const name = canonicalJson(caller);
    const queue = queues.get(name);
    if (queue === undefined) {
      queues.set(name, []);
      return begin(name, work);
    }
    if (givesWay) leaveOutOlder(queue);
    if (queue.length >= waitingMax) return refused();
    return wait(queue, { givesWay, work: () => begin(name, work), signal });
  }

  return {
    inTurn: (caller, work, signal) => take(caller, work, signal, false),
    newestInTurn: (caller, work, signal) => take(caller, work, signal, true),
  };
}
