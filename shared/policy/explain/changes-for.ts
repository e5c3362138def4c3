import type { ReasonCode } from "../../domain/reason.ts";
import { nothing, type Change, type MakeChanges, type Obstacle } from "./change.ts";
import { authChanges, scanChanges } from "./code-changes.ts";
import { goodsChanges } from "./goods-changes.ts";
import { statusChanges } from "./status-changes.ts";
import { areaChanges } from "./stay-changes.ts";
import { temperatureChanges } from "./temperature-changes.ts";
import { testChanges } from "./test-changes.ts";
import { ruleChanges } from "./visit-changes.ts";

/** Places and events are not for a person at the door to mend. */
const byReason: Readonly<Record<ReasonCode, MakeChanges>> = {
  ...scanChanges,
  ...authChanges,
  ...statusChanges,
  ...areaChanges,
  ...testChanges,
  ...temperatureChanges,
  ...ruleChanges,
  ...goodsChanges,
  "capacity.full": nothing,
  "capacity.not-open": nothing,
  "event.filings-missing": nothing,
  "event.not-allowed": nothing,
};

/** What could honestly be done about a finding now. */
export function changesFor(obstacle: Obstacle): readonly Change[] {
  return byReason[obstacle.finding.code](obstacle);
}
