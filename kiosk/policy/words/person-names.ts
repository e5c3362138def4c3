import type { Text } from "../../../shared/domain/reason.ts";
import type { PersonGroup, PersonRole } from "../../../shared/domain/visit.ts";
import { roleWords } from "../../ui/role-words.ts";
import { sentence as name } from "./sentence.ts";

function several(role: PersonRole, en: string): Text {
  return { "zh-CN": roleWords[role]["zh-CN"], en };
}

/** People of a role, as a sentence speaks of them. */
export const roleNames: Readonly<Record<PersonRole, Text>> = {
  visitor: several("visitor", "visitors"),
  staff: several("staff", "staff"),
  student: several("student", "students"),
  parent: several("parent", "parents"),
  resident: several("resident", "residents"),
  patient: several("patient", "patients"),
  courier: several("courier", "couriers"),
  "freight-driver": several("freight-driver", "freight drivers"),
  "exam-staff": several("exam-staff", "examination staff"),
};

export const groupNames: Readonly<Record<PersonGroup, Text>> = {
  "imported-cold-chain": name("进口冷链从业人员", "workers with imported cold-chain goods"),
  "port-cargo": name("口岸货物搬运人员", "port cargo workers"),
  "quarantine-site": name("集中隔离点工作人员", "workers of quarantine sites"),
  "high-risk-post": name("高风险岗位人员", "people on high-risk posts"),
  "medium-risk-post": name("中风险岗位人员", "people on medium-risk posts"),
  canteen: name("食堂工作人员", "canteen workers"),
  catering: name("餐饮从业人员", "catering workers"),
  "public-transport": name("公共交通从业人员", "public transport workers"),
  "health-care": name("医疗卫生人员", "health care workers"),
  delivery: name("寄递配送人员", "delivery workers"),
  "cross-border-driver": name("跨境货车司机", "cross-border drivers"),
  "lower-primary": name("小学低年级学生", "lower-primary pupils"),
  "on-duty": name("当班值守人员", "people on duty"),
};
