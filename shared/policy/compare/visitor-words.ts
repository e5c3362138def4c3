import type { HealthStatus, ItineraryColour, MonitoringState, TestResult } from "../../domain/credential.ts";
import type { TemperatureSource } from "../../domain/evidence.ts";
import type { Text } from "../../domain/reason.ts";
import type { Zone } from "../../domain/venue.ts";
import type { Medicine, PersonGroup, PersonRole } from "../../domain/visit.ts";
import type { RiskLevel } from "../../risk/risk-area.ts";

function word(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

export const roleWords: Readonly<Record<PersonRole, Text>> = {
  visitor: word("访客", "a visitor"),
  staff: word("工作人员", "a member of the staff"),
  student: word("学生", "a pupil or student"),
  parent: word("家长", "a parent"),
  resident: word("住户", "a resident"),
  patient: word("患者", "a patient"),
  courier: word("快递员", "a courier"),
  "freight-driver": word("货车司机", "a freight driver"),
  "exam-staff": word("考务人员", "an examiner"),
};

export const groupWords: Readonly<Record<PersonGroup, Text>> = {
  "imported-cold-chain": word("从事进口冷链", "works with imported cold-chain goods"),
  "port-cargo": word("在口岸直接接触进口货物", "handles imported goods at a port"),
  "quarantine-site": word("在集中隔离点工作", "works at a quarantine site"),
  "high-risk-post": word("在高风险岗位", "works on a high-risk post"),
  "medium-risk-post": word("在中风险岗位", "works on a medium-risk post"),
  canteen: word("在食堂工作", "works in a canteen"),
  catering: word("从事餐饮", "works in catering"),
  "public-transport": word("从事公共交通", "works in public transport"),
  "health-care": word("从事医疗卫生", "works in health care"),
  delivery: word("从事寄递配送", "works in delivery"),
  "cross-border-driver": word("驾驶跨境货车", "drives across the border"),
  "lower-primary": word("小学低年级", "in lower primary school"),
  "on-duty": word("当班值守", "on duty"),
};

export const zoneWords: Readonly<Record<Zone, Text>> = {
  classroom: word("教室", "the classrooms"),
  "control-room": word("监控室", "the control room"),
  "sports-ground": word("运动场地", "the sports ground"),
  canteen: word("食堂", "the canteen"),
  audience: word("观众区", "the audience"),
  backstage: word("后台", "the backstage"),
};

export const statusWords: Readonly<Record<HealthStatus, Text>> = {
  green: word("出示健康绿码", "shows a green health code"),
  yellow: word("出示健康黄码", "shows a yellow health code"),
  red: word("出示健康红码", "shows a red health code"),
  grey: word("出示健康灰码", "shows a grey health code"),
  unknown: word("出示状态无法识别的健康码", "shows a health code of an unknown status"),
};

export const colourWords: Readonly<Record<ItineraryColour, Text>> = {
  green: word("行程码绿色", "the itinerary code is green"),
  yellow: word("行程码黄色", "the itinerary code is yellow"),
  orange: word("行程码橙色", "the itinerary code is orange"),
  red: word("行程码红色", "the itinerary code is red"),
  unknown: word("行程码颜色无法识别", "the itinerary code has an unknown colour"),
};

export const resultWords: Readonly<Record<TestResult, Text>> = {
  negative: word("核酸阴性", "a negative test"),
  positive: word("核酸阳性", "a positive test"),
  pending: word("核酸未出结果", "a test without a result yet"),
  unknown: word("核酸结果无法识别", "a test with an unknown result"),
};

export const stateWords: Readonly<Record<MonitoringState, Text>> = {
  "central-quarantine": word("正在集中隔离", "in central quarantine"),
  "home-quarantine": word("正在居家隔离", "in home quarantine"),
  "home-observation": word("正在居家观察", "in home observation"),
  "medical-observation": word("正在医学观察", "under medical observation"),
  "temporary-isolation": word("正在临时隔离", "in temporary isolation"),
  held: word("正在留观", "held for observation"),
  "closed-loop": word("正在闭环管理", "in a closed loop"),
  "home-health-monitoring": word("正在居家健康监测", "in home health monitoring"),
  "daily-health-monitoring": word("正在日常健康监测", "in daily health monitoring"),
  "self-health-monitoring": word("正在自我健康监测", "in self health monitoring"),
  "follow-up": word("正在随访", "in follow-up"),
};

export const levelWords: Readonly<Record<RiskLevel, Text>> = {
  high: word("高风险区", "a high-risk area"),
  medium: word("中风险区", "a medium-risk area"),
  low: word("低风险区", "a low-risk area"),
};

export const sourceWords: Readonly<Record<TemperatureSource, Text>> = {
  keypad: word("手工录入", "typed in"),
  infrared: word("红外", "infrared"),
  contact: word("接触式", "contact"),
  bluetooth: word("蓝牙体温计", "Bluetooth"),
  serial: word("串口体温计", "serial"),
};

export const medicineWords: Readonly<Record<Medicine, Text>> = {
  antipyretic: word("退热药", "an antipyretic"),
  "cough-medicine": word("止咳药", "a cough medicine"),
};
