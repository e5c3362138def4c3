import type { EventOrganiser, EventType } from "../../domain/event-plan.ts";
import type { Text } from "../../domain/reason.ts";

function word(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

export const eventTypeWords: Readonly<Record<EventType, Text>> = {
  meeting: word("会议", "a meeting"),
  training: word("培训", "a training"),
  concert: word("演唱会", "a concert"),
  show: word("演出", "a show"),
  "foreign-show": word("涉外演出", "a show from abroad"),
  sport: word("体育赛事", "a sports event"),
  folk: word("民俗活动", "a folk event"),
  expo: word("展会", "an exhibition"),
  "job-fair": word("招聘会", "a job fair"),
  party: word("聚会", "a party"),
  greeting: word("团拜活动", "a new year's greeting"),
  assembly: word("集会", "an assembly"),
  wedding: word("婚礼", "a wedding"),
  funeral: word("丧事", "a funeral"),
  banquet: word("宴席", "a banquet"),
  "household-meal": word("家庭聚餐", "a family meal"),
  "rural-meal": word("农村集体聚餐", "a village banquet"),
  "board-games": word("棋牌活动", "board games"),
  "group-tour": word("组团旅游", "a group tour"),
  other: word("其他活动", "another event"),
};

export const organiserWords: Readonly<Record<EventOrganiser, Text>> = {
  unit: word("单位举办", "held by an organisation"),
  individual: word("个人举办", "held by a private person"),
  caterer: word("餐饮单位承办", "held by a caterer"),
  "school-staff": word("学校教职工举办", "held by school staff"),
};
