/**
 * What the gate says, in the order in which one finding outweighs another. `cannot-check` is a technical answer, neither yes nor no and never
 * a way in; a sure refusal outweighs it.
 */
export const verdicts = ["admit", "admit-with-condition", "recheck", "cannot-check", "refuse"] as const;

export type Verdict = (typeof verdicts)[number];

/** What staff must do besides letting in or not: write the person down, tell the authority, ask the person to wait apart. */
export const obligations = ["register", "report", "hold"] as const;

export type Obligation = (typeof obligations)[number];

/** The strictest of several severities; a sure refusal outweighs a technical doubt. No findings at all means `admit`. */
export function strictestVerdict(severities: readonly Verdict[]): Verdict {
  return severities.reduce<Verdict>((strictest, severity) => (verdicts.indexOf(severity) > verdicts.indexOf(strictest) ? severity : strictest), "admit");
}

/** Whether a verdict lets the person through the door (given a place). */
export function opensTheGate(verdict: Verdict): boolean {
  switch (verdict) {
    case "admit":
    case "admit-with-condition":
      return true;
    case "recheck":
    case "cannot-check":
    case "refuse":
      return false;
  }
}
