import type { PersonRole } from "../../shared/domain/visit.ts";
import type { Dictionary } from "./words.ts";

/** What somebody comes as, the same word on all pages. */
export const roleWords = {
  visitor: { "zh-CN": "访客", en: "Visitor" },
  staff: { "zh-CN": "工作人员", en: "Staff" },
  student: { "zh-CN": "学生", en: "Student" },
  parent: { "zh-CN": "家长", en: "Parent" },
  resident: { "zh-CN": "住户", en: "Resident" },
  patient: { "zh-CN": "患者", en: "Patient" },
  courier: { "zh-CN": "快递员", en: "Courier" },
  "freight-driver": { "zh-CN": "货车司机", en: "Freight driver" },
  "exam-staff": { "zh-CN": "考务人员", en: "Exam staff" },
} as const satisfies Dictionary<PersonRole>;
