import type { Text } from "../domain/reason.ts";

interface DocumentTypeFacts {
  /** How the health-code interfaces number it (`certificate_type`). */
  readonly code: string;
  readonly name: Text;
}

function documentType(code: string, zh: string, en: string): DocumentTypeFacts {
  return { code, name: { "zh-CN": zh, en } };
}

/** The identity documents that health-code interfaces know, in the order of their codes. */
export const documentTypes = {
  "resident-id-card": documentType("10", "居民身份证", "Resident identity card"),
  "hong-kong-macao-permit": documentType("14", "港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macao residents"),
  "taiwan-permit": documentType("15", "台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents"),
  "single-use-taiwan-permit": documentType("16", "一次有效台湾居民来往大陆通行证", "Single-use mainland travel permit for Taiwan residents"),
  passport: documentType("20", "护照", "Passport"),
  "permanent-residence-card": documentType("34", "外国人永久居留身份证", "Foreign permanent resident identity card"),
  other: documentType("99", "其他证件", "Other document"),
} as const satisfies Record<string, DocumentTypeFacts>;

export type DocumentType = keyof typeof documentTypes;
