import type { Text } from "../../../shared/domain/reason.ts";
import { asWritten, sentence as name } from "./sentence.ts";

/** The classes of persons that the packs of the program name; whoever writes a pack may name others. */
const names: Readonly<Record<string, Text>> = {
  "close-contact": name("密切接触者", "close contacts"),
  "contact-of-contact": name("密接的密接", "contacts of close contacts"),
  "assessed-contact-of-contact": name("经评估需隔离的密接的密接", "contacts of close contacts who are to be isolated"),
  "same-place-companion": name("时空伴随人员", "those who were near a case in place and time"),
  "met-track-of-case": name("与病例轨迹有交集的人员", "those whose track met that of a case"),
  "contact-of-case-after-release": name("与解除隔离后确诊病例接触的人员", "contacts of cases found after release"),
  "discharged-within-14-days": name("出院未满14天的人员", "those discharged within 14 days"),
  recovered: name("治愈出院人员", "recovered persons"),
  "four-classes": name("四类人员", "the four classes of persons"),
  "fever-patient": name("未排除感染的发热患者", "fever patients of whom infection is not ruled out"),
  "high-risk-arrival": name("高风险地区来（返）人员", "arrivals from high-risk areas"),
  "medium-risk-arrival": name("中风险地区来（返）人员", "arrivals from medium-risk areas"),
  "arrived-without-certificate": name("抵达时无核酸证明的人员", "arrivals without a test certificate"),
  "entrant-released-at-port": name("在第一入境点解除隔离的入境人员", "entrants released at the port of entry"),
  "entrant-bound-for-beijing": name("拟赴京的入境人员", "entrants bound for Beijing"),
  "released-from-quarantine": name("解除集中隔离的人员", "those released from central quarantine"),
  "released-from-home-monitoring": name("解除居家健康监测的人员", "those released from home monitoring"),
  "high-risk-post-left": name("脱离高风险岗位的人员", "those who have left a high-risk post"),
};

/** What a class of persons is called; one that this page does not know is shown as it is written. */
export function personClassName(personClass: string): Text {
  return names[personClass] ?? asWritten(personClass);
}
