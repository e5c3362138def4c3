import type { EventOrganiser, EventType } from "../../../shared/domain/event-plan.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import { sentence as name } from "./sentence.ts";

export const eventTypeNames: Readonly<Record<EventType, Text>> = {
  meeting: name("会议", "meetings"),
  training: name("培训", "training"),
  concert: name("音乐会", "concerts"),
  show: name("演出", "shows"),
  "foreign-show": name("涉外演出", "shows from abroad"),
  sport: name("体育赛事", "sports events"),
  folk: name("民俗活动", "folk events"),
  expo: name("展销", "fairs and exhibitions"),
  "job-fair": name("招聘会", "job fairs"),
  party: name("聚会", "parties"),
  greeting: name("团拜慰问", "new-year greetings"),
  assembly: name("集会", "assemblies"),
  wedding: name("婚庆", "weddings"),
  funeral: name("丧事", "funerals"),
  banquet: name("宴席", "banquets"),
  "household-meal": name("家庭聚餐", "family meals"),
  "rural-meal": name("农村聚餐", "village meals"),
  "board-games": name("棋牌活动", "card and board games"),
  "group-tour": name("组团旅游", "group tours"),
  other: name("其他活动", "other events"),
};

export const organiserNames: Readonly<Record<EventOrganiser, Text>> = {
  unit: name("单位", "organisations"),
  individual: name("个人", "individuals"),
  caterer: name("餐饮单位", "caterers"),
  "school-staff": name("学校教职工", "school staff"),
};
