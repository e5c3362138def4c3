import type { MonitoringState } from "../domain/credential.ts";
import type { ReasonCode } from "../domain/reason.ts";

/** What is said of somebody in this state. */
export function reasonOfState(state: MonitoringState): ReasonCode {
  switch (state) {
    case "central-quarantine":
    case "home-quarantine":
    case "home-observation":
    case "medical-observation":
    case "temporary-isolation":
    case "held":
      return "status.in-quarantine";
    case "closed-loop":
      return "status.in-closed-loop";
    case "home-health-monitoring":
    case "daily-health-monitoring":
    case "self-health-monitoring":
    case "follow-up":
      return "status.in-monitoring";
  }
}
