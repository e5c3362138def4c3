import { useWords } from "./words.ts";

const words = {
  demo: { "zh-CN": "演示模式：场所和人员均为虚构", en: "Demo: the venue and its visitors are made up" },
};

export function DemoBanner() {
  const say = useWords(words);
  return <aside class="demo-banner">{say("demo")}</aside>;
}
