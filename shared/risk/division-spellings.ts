import { isZone } from "./division-code.ts";
import type { DivisionTable } from "./division-table.ts";

const bracketed = /^([^（）]*)（([^（）]+)）(.*)$/;
const provinceKind = /(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/;
const cityKind = /(?:市|地区|盟)$/;
const anyKind = /(?:地区|街道|[省市州盟区县旗乡镇])$/;
const kindWithPeoples = /^(?:[省市区县旗盟乡镇]|地区|街道|\p{Script=Han}*自治[州县旗区]|\p{Script=Han}+族乡)$/u;

/** The names under which a division may stand in the table: "亦庄（地区）镇" is 亦庄地区, "平谷（渔阳地区）镇" is 渔阳地区. */
export function spellingsOf(name: string): readonly string[] {
  const parts = bracketed.exec(name);
  if (parts === null) return [name];
  const [, before = "", inside = "", after = ""] = parts;
  return [name, before + after, before + inside, inside];
}

/** The only child with the same stem and another kind of division in its name: "米林县" for 米林市, "海南州" for 海南藏族自治州. */
export function sameStemChild(table: DivisionTable, parentCode: string, name: string): string | undefined {
  const stem = name.replace(anyKind, "");
  if (stem.length < 2) return undefined;
  return onlyOne(table.childrenOf(parentCode).filter((code) => {
    const candidate = table.nameOf(code) ?? "";
    return candidate.startsWith(stem) && kindWithPeoples.test(candidate.slice(stem.length));
  }));
}

/** The only development zone of the city that the name can stand for: "经开区" in 长春市 for 长春经济技术开发区. */
export function zoneOfCity(table: DivisionTable, cityCode: string, name: string): string | undefined {
  const province = table.nameOf(cityCode.slice(0, 2)) ?? "";
  const city = table.nameOf(cityCode) ?? "";
  const prefixes = [province, province.replace(provinceKind, ""), city, city.replace(cityKind, "")];
  const wanted = plainZoneName(name, prefixes);
  return onlyOne(table.childrenOf(cityCode).filter((code) => isZone(code) && plainZoneName(table.nameOf(code) ?? "", prefixes) === wanted));
}

function plainZoneName(name: string, prefixes: readonly string[]): string {
  const withoutPrefixes = prefixes.reduce((rest, prefix) => (rest.startsWith(prefix) ? rest.slice(prefix.length) : rest), name);
  return withoutPrefixes
    .replace("（国家）", "")
    .replace(/高新?技术(?:产业)?(?:开发)?园?区$/, "高新区")
    .replace(/经济(?:技术)?开发区$/, "经开区")
    .replace(/管理区(?:管委会)?$/, "区");
}

function onlyOne(codes: readonly string[]): string | undefined {
  return codes.length === 1 ? codes[0] : undefined;
}
