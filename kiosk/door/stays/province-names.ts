import type { Text } from "../../../shared/domain/reason.ts";

function name(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

/** Provinces and those of their rank as people call them, by their division codes and in their usual order (GB/T 2260). */
export const provinceNames: ReadonlyMap<string, Text> = new Map([
  ["11", name("北京", "Beijing")],
  ["12", name("天津", "Tianjin")],
  ["13", name("河北", "Hebei")],
  ["14", name("山西", "Shanxi")],
  ["15", name("内蒙古", "Inner Mongolia")],
  ["21", name("辽宁", "Liaoning")],
  ["22", name("吉林", "Jilin")],
  ["23", name("黑龙江", "Heilongjiang")],
  ["31", name("上海", "Shanghai")],
  ["32", name("江苏", "Jiangsu")],
  ["33", name("浙江", "Zhejiang")],
  ["34", name("安徽", "Anhui")],
  ["35", name("福建", "Fujian")],
  ["36", name("江西", "Jiangxi")],
  ["37", name("山东", "Shandong")],
  ["41", name("河南", "Henan")],
  ["42", name("湖北", "Hubei")],
  ["43", name("湖南", "Hunan")],
  ["44", name("广东", "Guangdong")],
  ["45", name("广西", "Guangxi")],
  ["46", name("海南", "Hainan")],
  ["50", name("重庆", "Chongqing")],
  ["51", name("四川", "Sichuan")],
  ["52", name("贵州", "Guizhou")],
  ["53", name("云南", "Yunnan")],
  ["54", name("西藏", "Tibet")],
  ["61", name("陕西", "Shaanxi")],
  ["62", name("甘肃", "Gansu")],
  ["63", name("青海", "Qinghai")],
  ["64", name("宁夏", "Ningxia")],
  ["65", name("新疆", "Xinjiang")],
  ["71", name("台湾", "Taiwan")],
  ["81", name("香港", "Hong Kong")],
  ["82", name("澳门", "Macau")],
]);
