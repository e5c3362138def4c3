import { useWords } from "./words.ts";

const words = {
  demo: { "zh-CN": "演示模式：所有人员和数据均为虚构", en: "Demo: everything here is made up" },
};

export function DemoBanner() {
  const say = useWords(words);
  return <aside class="demo-banner">{say("demo")}</aside>;
}
