import { useWords } from "./words.ts";

const words = {
  demo: { "zh-CN": "演示模式：人员、健康码和数据均为虚构，请勿用于真实核验", en: "Demo: visitors, codes and figures are made up. Not for real checks." },
};

export function DemoBanner() {
  const say = useWords(words);
  return <p class="demo-banner">{say("demo")}</p>;
}
