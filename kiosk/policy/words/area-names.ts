import type { Text } from "../../../shared/domain/reason.ts";
import type { OriginScope } from "../../../shared/policy/rule-parts.ts";
import type { RiskLevel } from "../../../shared/risk/risk-area.ts";
import type { DivisionUnit } from "../../../shared/risk/risk-lookup.ts";
import { sentence as name } from "./sentence.ts";

export const riskLevelNames: Readonly<Record<RiskLevel, Text>> = {
  high: name("高风险", "high-risk"),
  medium: name("中风险", "medium-risk"),
  low: name("低风险", "low-risk"),
};

export const unitNames: Readonly<Record<DivisionUnit, Text>> = {
  province: name("省（区、市）", "province"),
  city: name("地市", "city"),
  county: name("县（市、区）", "county"),
  street: name("乡镇（街道）", "township"),
};

/** Where somebody comes from, seen from the venue. */
export const originNames: Readonly<Record<OriginScope, Text>> = {
  "other-province": name("外省", "another province"),
  "other-city": name("外市（含外省）", "another city (of any province)"),
  "other-county": name("外县（含外市、外省）", "another county (wherever it lies)"),
  "same-province": name("本省其他地市", "another city of this province"),
  "same-province-other-county": name("本省其他县（市、区）", "another county of this province"),
};
