import type { CredentialKind, HealthStatus, ItineraryColour, MonitoringState } from "../../../shared/domain/credential.ts";
import type { TemperatureSource } from "../../../shared/domain/evidence.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import { sentence as name } from "./sentence.ts";

export const credentialNames: Readonly<Record<CredentialKind, Text>> = {
  "health-code": name("健康码", "health code"),
  itinerary: name("行程码", "itinerary code"),
  "test-certificate": name("核酸检测证明", "test certificate"),
  monitoring: name("管控状态记录", "record of monitoring"),
  pass: name("通行证", "pass"),
  booking: name("预约", "booking"),
};

export const healthStatusNames: Readonly<Record<HealthStatus, Text>> = {
  green: name("绿码", "green"),
  yellow: name("黄码", "yellow"),
  red: name("红码", "red"),
  grey: name("灰码", "grey"),
  unknown: name("状态无法识别", "a status that is not known"),
};

export const itineraryColourNames: Readonly<Record<ItineraryColour, Text>> = {
  green: name("绿色", "green"),
  yellow: name("黄色", "yellow"),
  orange: name("橙色", "orange"),
  red: name("红色", "red"),
  unknown: name("颜色无法识别", "a colour that is not known"),
};

export const monitoringStateNames: Readonly<Record<MonitoringState, Text>> = {
  "central-quarantine": name("集中隔离", "central quarantine"),
  "home-quarantine": name("居家隔离", "home quarantine"),
  "home-observation": name("居家观察", "home observation"),
  "medical-observation": name("医学观察", "medical observation"),
  "temporary-isolation": name("临时隔离", "temporary isolation"),
  held: name("留观", "held for observation"),
  "closed-loop": name("闭环管理", "closed-loop management"),
  "home-health-monitoring": name("居家健康监测", "home health monitoring"),
  "daily-health-monitoring": name("日常健康监测", "daily health monitoring"),
  "self-health-monitoring": name("自我健康监测", "self health monitoring"),
  "follow-up": name("随访", "follow-up"),
};

export const instrumentNames: Readonly<Record<TemperatureSource, Text>> = {
  keypad: name("手工录入", "typed by hand"),
  infrared: name("红外测温", "infrared"),
  contact: name("接触式体温计", "contact thermometer"),
  bluetooth: name("蓝牙测温", "Bluetooth thermometer"),
  serial: name("有线测温", "wired thermometer"),
};
