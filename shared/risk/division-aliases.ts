/** What a row of a list stands for when its names alone do not lead to a division. */
interface DivisionAlias {
  readonly divisionCode: string;
  /** False when the area is a part of that division, or reaches over several of its parts. */
  readonly exact: boolean;
}

/** Rows that are one division of the table under another name. Key: province, city and county as published, one blank between. */
const sameDivision: Readonly<Record<string, string>> = {
  "北京市 经济开发区 亦庄（地区）镇": "110115004",
  "北京市 经济开发区 瀛海（地区）镇": "110115008",
  "北京市 经济开发区 荣华街道": "110115012",
  "北京市 经济开发区 博兴街道": "110115013",
  "河北省 秦皇岛市 开发区": "130371",
  "河北省 邢台市 开发区": "130571",
  "河北省 廊坊市 开发区": "131071",
  "吉林省 长春市 净月区": "220172",
  "吉林省 梅河口市 梅河口市": "220581",
  "江苏省 无锡市 无锡高新区": "320214",
  "江苏省 苏州市 高新区": "320505",
  "江苏省 连云港市 开发区": "320771",
  "福建省 平潭综合实验区 平潭综合实验区": "350128",
  "山东省 烟台市 开发区": "370676",
  "山东省 潍坊市 滨海区": "370772",
  "山东省 威海市 高新区": "371071",
  "山东省 菏泽市 开发区": "371771",
  "河南省 郑州市 航空港区": "410173",
  "湖南省 湘潭市 经开区": "430373",
  "广东省 珠海市 横琴粤澳深度合作区": "440402104",
  "广东省 东莞市 松山湖高新技术产业开发区": "441900401",
  "陕西省 杨凌示范区 杨陵区": "610403",
};

/** Rows that are known only to lie in a division of the table. */
const withinDivision: Readonly<Record<string, string>> = {
  "内蒙古自治区 阿拉善盟 策克口岸经济开发区": "152923",
  "吉林省 长白山保护开发区 池北区": "222426",
  "吉林省 长白山保护开发区 池西区": "220621",
  "山东省 东营市 山东省黄河三角洲农业高新技术产业示范区": "370523",
  // The zone reaches beyond the district in its brackets.
  "湖北省 武汉市 经开区（汉南区）": "4201",
  "湖北省 鄂州市 临空经济区": "420704",
  "广东省 深圳市 大鹏新区": "440307",
  "广东省 惠州市 大亚湾区": "441303",
  "福建省 宁德市 东侨开发区": "350902",
  "重庆市 重庆市 万盛经开区": "500110",
  "宁夏回族自治区 宁东能源化工基地 宁东能源化工基地": "6401",
  // Its divisions and regiments lie all over Xinjiang and are named only inside the places.
  "新疆生产建设兵团 新疆生产建设兵团 新疆生产建设兵团": "65",
};

export const divisionAliases: ReadonlyMap<string, DivisionAlias> = new Map([
  ...Object.entries(sameDivision).map(([row, divisionCode]): [string, DivisionAlias] => [row, { divisionCode, exact: true }]),
  ...Object.entries(withinDivision).map(([row, divisionCode]): [string, DivisionAlias] => [row, { divisionCode, exact: false }]),
]);
