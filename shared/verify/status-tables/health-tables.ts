import { alibabaStatus } from "./alibaba-status.ts";
import { dahuaStatus } from "./dahua-status.ts";
import { glodonStatus } from "./glodon-status.ts";
import type { HealthWord } from "./health-word.ts";
import { hikvisionStatus } from "./hikvision-status.ts";
import { huaweiStatus } from "./huawei-status.ts";
import { nationalStatus } from "./national-status.ts";
import { tencentStatus } from "./tencent-words.ts";
import { wecomStatus } from "./wecom-status.ts";
import { yiwuStatus } from "./yiwu-status.ts";

export const healthTableNames = ["national", "alibaba", "hikvision", "dahua", "glodon", "wecom", "yiwu", "tencent", "huawei"] as const;

export type HealthTableName = (typeof healthTableNames)[number];

/** The tables of health-code values by the name that a configuration gives; they contradict each other, so each issuer names its own. */
export const healthTables: Readonly<Record<HealthTableName, (value: unknown) => HealthWord>> = {
  national: nationalStatus,
  alibaba: alibabaStatus,
  hikvision: hikvisionStatus,
  dahua: dahuaStatus,
  glodon: glodonStatus,
  wecom: wecomStatus,
  yiwu: yiwuStatus,
  tencent: tencentStatus,
  huawei: huaweiStatus,
};
