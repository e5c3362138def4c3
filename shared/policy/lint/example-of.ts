import type { Text } from "../../domain/reason.ts";
import { describeVisitor } from "../compare/describe-visitor.ts";
import { visitorRow, type CaseRow } from "../compare/sketch-row.ts";
import { situationOf, type Sketch } from "../compare/sketch.ts";
import { judgeSituation } from "../explain/situation.ts";
import type { PolicyInForce } from "../policy-in-force.ts";

/** Somebody made up, in words and as a row of policy cases, with what the policy says of that person. */
export function exampleOf(sketch: Sketch, ruleId: string, policy: PolicyInForce): { readonly row: CaseRow; readonly about: Text } {
  const about = describeVisitor(sketch);
  return { about, row: visitorRow(sketch, { ruleId, title: about.en, ...judgeSituation(policy, situationOf(sketch)) }) };
}
