import type { Step } from "./model-contract.ts";

interface Attempt {
  readonly digest: string;
  readonly size: number;
  readonly placed: boolean;
  readonly seq: number;
  readonly insideAfter: number;
  settled: { readonly to: "confirmed" | "annulled"; readonly seq: number; readonly insideAfter: number } | null;
}

/** What a venue should do, told as simply as possible: no ledger, no records, no time. */
export class VenueModel {
  #limit: number | null | undefined;
  #inside = 0;
  #entered = 0;
  #exited = 0;
  #refused = 0;
  #seq = 0;
  #policy: string | null = null;
  readonly #attempts = new Map<string, Attempt>();
  readonly #exits = new Map<string, { readonly digest: string; readonly seq: number; readonly insideAfter: number }>();

  take(step: Step): object {
    switch (step.kind) {
      case "admit":
        return this.#admit(step);
      case "leave":
        return this.#leave(step);
      case "settle":
        return this.#settle(step);
      case "limit":
        return this.#setLimit(step.limit);
      case "policy":
        return { recorded: this.#recordPolicy(step.version) };
    }
  }

  /** `null` before the venue was opened. */
  counts(): object | null {
    if (this.#limit === undefined) return null;
    return { seq: this.#seq, inside: this.#inside, limit: this.#limit, entered: this.#entered, exited: this.#exited, refused: this.#refused };
  }

  #admit(step: Extract<Step, { kind: "admit" }>): object {
    if (this.#limit === undefined) return { kind: "not-open" };
    const known = this.#attempts.get(step.id);
    if (known !== undefined) return known.digest === step.digest ? { kind: "repeated", ...shown(known) } : { kind: "conflict" };
    const placed = step.wantsPlace && (this.#limit === null || this.#inside + step.size <= this.#limit);
    this.#entered += placed ? step.size : 0;
    this.#refused += placed ? 0 : 1;
    const attempt: Attempt = { digest: step.digest, size: step.size, placed, ...this.#next(placed ? step.size : 0), settled: null };
    this.#attempts.set(step.id, attempt);
    return { kind: "decided", ...shown(attempt) };
  }

  #leave(step: Extract<Step, { kind: "leave" }>): object {
    if (this.#limit === undefined) return { kind: "not-open" };
    const known = this.#exits.get(step.id);
    if (known !== undefined) {
      return known.digest === step.digest ? { kind: "repeated", seq: known.seq, insideAfter: known.insideAfter } : { kind: "conflict" };
    }
    this.#exited += Math.min(step.count, this.#inside);
    const after = this.#next(-step.count);
    this.#exits.set(step.id, { digest: step.digest, ...after });
    return { kind: "left", ...after };
  }

  #settle(step: Extract<Step, { kind: "settle" }>): object {
    const attempt = this.#attempts.get(step.id);
    if (attempt === undefined) return { kind: "unknown" };
    if (step.gateId !== "north") return { kind: "other-gate" };
    if (!attempt.placed) return { kind: "not-placed" };
    if (attempt.settled !== null) {
      const { to, ...after } = attempt.settled;
      return to === step.to ? { kind: "repeated", ...after } : { kind: "settled-otherwise" };
    }
    this.#entered -= step.to === "annulled" ? attempt.size : 0;
    const after = this.#next(step.to === "annulled" ? -attempt.size : 0);
    attempt.settled = { to: step.to, ...after };
    return { kind: "settled", ...after };
  }

  #setLimit(limit: number | null): object {
    if (limit !== this.#limit) this.#next(0);
    this.#limit = limit;
    return { seq: this.#seq, inside: this.#inside, limit };
  }

  #recordPolicy(version: string): boolean {
    if (this.#limit === undefined || version === this.#policy) return false;
    this.#policy = version;
    this.#next(0);
    return true;
  }

  #next(change: number): { readonly seq: number; readonly insideAfter: number } {
    this.#seq += 1;
    this.#inside = Math.max(0, this.#inside + change);
    return { seq: this.#seq, insideAfter: this.#inside };
  }
}

function shown({ placed, seq, insideAfter, settled }: Attempt): object {
  return { placed, state: settled?.to ?? "decided", seq, insideAfter };
}
