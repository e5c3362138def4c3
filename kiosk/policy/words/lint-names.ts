import type { Text } from "../../../shared/domain/reason.ts";
import type { LintId } from "../../../shared/policy/rules/never-stricter.ts";
import { sentence as name } from "./sentence.ts";

/** The six "no" and the rule against piling up, as people say them (seed rules ). */
export const lintNames: Readonly<Record<LintId, Text>> = {
  "LINT-0": name("不得层层加码、“一刀切”", "No piling up of stricter rules, and no single rule for all"),
  "LINT-1": name("不得随意禁止外地人员返乡、进入", "No ban on people only because they come from elsewhere"),
  "LINT-2": name("不得随意对返乡人员实行集中隔离、居家隔离", "No central or home quarantine of people who return"),
  "LINT-3": name("不得要求从外省低风险地区到城市来的非重点人员做核酸检测", "No test for people from low-risk places in other provinces who come to a city, key groups excepted"),
  "LINT-4": name("不得对省内低风险地区的非重点人员查验核酸检测证明", "No test certificate from people of low-risk places in the own province, key groups excepted"),
  "LINT-5": name("不得对省内返乡人员实行居家健康监测", "No home health monitoring of people who return within the province"),
  "LINT-6": name("不得随意延长健康监测期限", "No longer monitoring than prescribed"),
};
