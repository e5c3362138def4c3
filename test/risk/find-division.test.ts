import { describe, expect, test } from "vitest";
import { findDivision } from "../../shared/risk/find-division.ts";
import type { FoundDivision } from "../../shared/risk/find-division.ts";
import { normaliseName } from "../../shared/risk/normalise-name.ts";
import { divisions } from "./division-fixture.ts";

/** "河北省 廊坊市 安次区": province, city and county; fewer parts leave the later ones empty. */
function find(area: string): FoundDivision {
  const [province = "", city = "", county = ""] = area.split(" ").map(normaliseName);
  return findDivision({ province, city, county }, divisions);
}

describe("finds the very division", () => {
  test.each([
    ["河北省 廊坊市 安次区", "131002"],
    ["河北省 廊坊市", "1310"],
    ["河北省", "13"],
    ["上海市 上海市 静安区", "310106"],
    ["天津市 天津市 滨海新区", "120116"],
    ["重庆市 重庆市 渝中区", "500103"],
    ["重庆市 县 巫山县", "500237"],
    ["上海市 市辖区 静安区", "310106"],
    ["上海市 上海市", "31"],
  ])("of %s", (area, divisionCode) => {
    expect(find(area)).toEqual({ kind: "exact", divisionCode });
  });

  test.each([
    ["北京市 朝阳区 酒仙桥街道", "110105011"],
    ["北京市 大兴区 旧宫（地区）镇", "110115006"],
    ["北京市 平谷区 平谷（渔阳地区）镇", "110117003"],
    ["北京市 通州区 永顺（地区）镇", "110112120"],
    ["北京市 密云区 檀营（地区）满族蒙族乡", "110118003"],
    ["北京市 朝阳区 常营乡", "110105033"],
    ["北京市 经济开发区 荣华街道", "110115012"],
    ["北京市 顺义区", "110113"],
  ])("of %s, where Beijing publishes the district as city and the street as county", (area, divisionCode) => {
    expect(find(area)).toEqual({ kind: "exact", divisionCode });
  });

  test.each([
    ["广东省 东莞市 虎门镇", "441900121"],
    ["广东省 中山市 翠亨新区（南朗街道）", "442000008"],
    ["海南省 儋州市 市辖区", "460400"],
    ["甘肃省 嘉峪关市 市辖区", "620201"],
  ])("of %s, in a city without counties", (area, divisionCode) => {
    expect(find(area)).toEqual({ kind: "exact", divisionCode });
  });

  test.each([
    ["海南省 省直辖县级行政单位 定安县", "469021"],
    ["湖北省 省直辖县级行政单位 潜江市", "429005"],
    ["湖北省 省直辖县级行政区划 神农架林区", "429021"],
    ["新疆维吾尔自治区 自治区直辖县级行政单位 石河子市", "659001"],
    ["河北省 辛集市 辛集市", "130181"],
    ["河北省 雄县 雄县", "130638"],
    ["吉林省 梅河口市 梅河口市", "220581"],
    ["陕西省 杨凌示范区 杨陵区", "610403"],
    ["福建省 平潭综合实验区 平潭综合实验区", "350128"],
  ])("of %s, whose city is no city of the table", (area, divisionCode) => {
    expect(find(area)).toEqual({ kind: "exact", divisionCode });
  });

  test.each([
    ["河北省 石家庄市 高新区", "130171"],
    ["河北省 石家庄市 循环化工园区", "130172"],
    ["吉林省 长春市 经开区", "220171"],
    ["吉林省 长春市 汽车经济技术开发区", "220174"],
    ["吉林省 吉林市 高新区", "220272"],
    ["湖南省 湘潭市 高新区", "430371"],
    ["湖南省 益阳市 大通湖区", "430971"],
    ["山东省 东营市 经济技术开发区", "370571"],
    ["河南省 郑州市 航空港区", "410173"],
    ["江苏省 苏州市 高新区", "320505"],
    ["山东省 烟台市 开发区", "370676"],
  ])("of the development zone %s", (area, divisionCode) => {
    expect(find(area)).toEqual({ kind: "exact", divisionCode });
  });

  test.each([
    ["内蒙古 巴彦淖尔市 乌拉特中旗", "150824"],
    ["青海省 海南州 兴海县", "632524"],
    ["新疆 伊犁州 伊宁市", "654002"],
    ["河北 廊坊 安次", "131002"],
    ["西藏自治区 林芝市 米林县", "540481"],
    ["黑龙江省 大兴安岭地区 加格达奇区(虚拟)", "232761"],
  ])("of %s, abbreviated or renamed", (area, divisionCode) => {
    expect(find(area)).toEqual({ kind: "exact", divisionCode });
  });

  test("of counties of the same name by their city", () => {
    expect(find("江苏省 南京市 鼓楼区")).toEqual({ kind: "exact", divisionCode: "320106" });
    expect(find("江苏省 徐州市 鼓楼区")).toEqual({ kind: "exact", divisionCode: "320302" });
  });
});

describe("keeps the finest division that is sure", () => {
  test.each([
    ["陕西省 西安市 高新区", "6101"],
    ["四川省 成都市 天府新区", "5101"],
    ["湖北省 武汉市 经开区（汉南区）", "4201"],
    ["广东省 深圳市 大鹏新区", "440307"],
    ["广东省 中山市 中山火炬高技术产业开发区", "442000"],
    ["重庆市 重庆市 两江新区", "50"],
    ["重庆市 重庆市 万盛经开区", "500110"],
    ["北京市 丰台区 科技园区", "110106"],
    ["吉林省 长白山保护开发区 池北区", "222426"],
    ["宁夏回族自治区 宁东能源化工基地 宁东能源化工基地", "6401"],
    ["新疆生产建设兵团 新疆生产建设兵团 新疆生产建设兵团", "65"],
    ["河北省 廊坊市 无此区", "1310"],
    ["河北省 无此市 安次区", "13"],
    ["河北省 桥西区 桥西区", "13"],
    ["海南省 省直辖县级行政单位 无此县", "46"],
    ["北京市 无此区 酒仙桥街道", "11"],
  ])("for %s", (area, divisionCode) => {
    expect(find(area)).toEqual({ kind: "coarser", divisionCode });
  });
});

describe("finds no division", () => {
  test.each(["", "甲省 乙市 丙县", " 廊坊市 安次区", "安次区 安次区 安次区", "__proto__ constructor toString"])("for %j", (area) => {
    expect(find(area)).toEqual({ kind: "none" });
  });
});
