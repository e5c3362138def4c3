/** The languages that every text is written in. */
export const languages = ["zh-CN", "en"] as const;
