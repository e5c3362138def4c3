import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { EventLog } from "../../observe/event-log.ts";
import { objectionsAmong } from "./objection.ts";
import { createObjectionLog, type StandingObjection } from "./objection-log.ts";
import type { LintStack } from "./remembered-lint.ts";
import type { StackedPack } from "./stacked-pack.ts";
import { standingStacks, type StandingStack } from "./standing-stack.ts";
import type { PolicyFinder } from "../venue-policy.ts";

export interface StandingObjectionParts {
  readonly policyAt: PolicyFinder;
  readonly venues: () => readonly Venue[];
  readonly lintStack: LintStack;
  readonly now: () => number;
  readonly log: EventLog;
}

/** What packs in force today ask for without the right to, whatever changed above them since they were taken. */
export interface StandingObjections {
  /** `null` of another day, and of what is not in force or has not been looked at yet. */
  of(stack: StackedPack): readonly LintFinding[] | null;
  /** Looks at what has come into force; resolves when nothing is left to look at. */
  bringUpToDate(): Promise<void>;
}

/** A pack that cannot be compared must not be tried for ever. */
const attemptsMax = 3;

/** Looks at one stack after the other, so that nobody waits for more than one of them; what is no longer in force when its turn comes is left out. */
export function openStandingObjections({ policyAt, venues, lintStack, now, log }: StandingObjectionParts): StandingObjections {
  const objectionLog = createObjectionLog(log);
  let standing: readonly StandingStack[] = [];
  let known = new Map<string, readonly LintFinding[]>();
  let failures = new Map<string, number>();
  let isOutdated = false;
  let looking: Promise<void> | null = null;

  function objectionOf(each: StandingStack): StandingObjection {
    return { standing: each, objections: known.get(each.stack.key) ?? [] };
  }

  function lookAround(): void {
    isOutdated = false;
    standing = standingStacks(venues(), policyAt, now());
    const keys = new Set(standing.map(({ stack }) => stack.key));
    known = new Map([...known].filter(([key]) => keys.has(key)));
    failures = new Map([...failures].filter(([key]) => keys.has(key)));
    for (const each of standing) objectionLog.tell(objectionOf(each));
  }

  /** What failed comes last. */
  function nextToLookAt(): StandingStack | undefined {
    const unknown = standing.filter(({ stack }) => !known.has(stack.key));
    return unknown.find(({ stack }) => !failures.has(stack.key)) ?? unknown.find(({ stack }) => (failures.get(stack.key) ?? 0) < attemptsMax);
  }

  async function lookAt({ stack }: StandingStack): Promise<void> {
    try {
      known.set(stack.key, objectionsAmong(await lintStack(stack)));
    } catch (error) {
      failures.set(stack.key, (failures.get(stack.key) ?? 0) + 1);
      log.failed(error);
    }
  }

  async function lookAtAll(): Promise<void> {
    // What changes together is looked at together.
    await Promise.resolve();
    try {
      for (;;) {
        if (isOutdated) lookAround();
        const next = nextToLookAt();
        if (next === undefined) break;
        await lookAt(next);
        if (!isOutdated) objectionLog.tell(objectionOf(next));
      }
      objectionLog.keep(standing.map(objectionOf));
    } finally {
      looking = null;
    }
  }

  return {
    of: (stack) => {
      if (stack.day !== beijingDate(now())) return null;
      return stack.above.length === 0 ? [] : (known.get(stack.key) ?? null);
    },
    bringUpToDate: () => {
      isOutdated = true;
      looking ??= lookAtAll();
      return looking;
    },
  };
}
