import type { Case } from './case.ts';
import { usChina } from './cases/us-china.ts';
import { usChinaZh } from './cases/us-china-zh.ts';
import { usChina700 } from './cases/us-china-700.ts';
import { usChina560 } from './cases/us-china-560.ts';
import { usChinaPhone } from './cases/us-china-phone.ts';
import { usChinaPhoneZh } from './cases/us-china-phone-zh.ts';
import { usChinaAllDates } from './cases/us-china-all-dates.ts';
import { usChinaSince } from './cases/us-china-since.ts';
import { usChinaSincePhone } from './cases/us-china-since-phone.ts';
import { usChinaBefore } from './cases/us-china-before.ts';
import { usChinaDark } from './cases/us-china-dark.ts';
import { usChinaByActor } from './cases/us-china-by-actor.ts';
import { usChinaByTopic } from './cases/us-china-by-topic.ts';
import { usChinaAfter } from './cases/us-china-after.ts';
import { usChinaTariff } from './cases/us-china-tariff.ts';
import { usChinaTariffSince } from './cases/us-china-tariff-since.ts';
import { usChinaTariffPhone } from './cases/us-china-tariff-phone.ts';
import { usChinaTariffPhoneZh } from './cases/us-china-tariff-phone-zh.ts';
import { strips } from './cases/strips.ts';
import { day } from './cases/day.ts';
import { month } from './cases/month.ts';
import { seasonAndYear } from './cases/season-and-year.ts';
import { approximate } from './cases/approximate.ts';
import { oneOf } from './cases/one-of.ts';
import { allOf } from './cases/all-of.ts';
import { duration } from './cases/duration.ts';
import { durationImprecise } from './cases/duration-imprecise.ts';
import { openStart } from './cases/open-start.ts';
import { openEnd } from './cases/open-end.ts';
import { unknownEnd } from './cases/unknown-end.ts';
import { ongoing } from './cases/ongoing.ts';
import { plannedDay } from './cases/planned-day.ts';
import { plannedMonth } from './cases/planned-month.ts';
import { plannedBar } from './cases/planned-bar.ts';
import { overdue } from './cases/overdue.ts';
import { cancelled } from './cases/cancelled.ts';
import { postponed } from './cases/postponed.ts';
import { oneSideFirst } from './cases/one-side-first.ts';
import { oneSideSecond } from './cases/one-side-second.ts';
import { oneSideThird } from './cases/one-side-third.ts';
import { accountsDiffer } from './cases/accounts-differ.ts';
import { coarserBracket } from './cases/coarser-bracket.ts';
import { chips } from './cases/chips.ts';
import { series } from './cases/series.ts';
import { links } from './cases/links.ts';
import { denseLane } from './cases/dense-lane.ts';
import { sameDay } from './cases/same-day.ts';
import { empty } from './cases/empty.ts';
import { oneEvent } from './cases/one-event.ts';
import { edges } from './cases/edges.ts';
import { tone } from './cases/tone.ts';
import { chineseTitles } from './cases/chinese-titles.ts';
import { chineseTitlesPhone } from './cases/chinese-titles-phone.ts';
import { fiveThousandYears } from './cases/five-thousand-years.ts';
import { farYears } from './cases/far-years.ts';
import { deepTime } from './cases/deep-time.ts';
import { hostileWords } from './cases/hostile-words.ts';

/** All cases, in the order of the gallery. */
export const cases: readonly Case[] = [
  usChina,
  usChinaZh,
  usChina700,
  usChina560,
  usChinaPhone,
  usChinaPhoneZh,
  usChinaAllDates,
  usChinaSince,
  usChinaSincePhone,
  usChinaBefore,
  usChinaDark,
  usChinaByActor,
  usChinaByTopic,
  usChinaAfter,
  usChinaTariff,
  usChinaTariffSince,
  usChinaTariffPhone,
  usChinaTariffPhoneZh,
  strips,
  day,
  month,
  seasonAndYear,
  approximate,
  oneOf,
  allOf,
  duration,
  durationImprecise,
  openStart,
  openEnd,
  unknownEnd,
  ongoing,
  plannedDay,
  plannedMonth,
  plannedBar,
  overdue,
  cancelled,
  postponed,
  oneSideFirst,
  oneSideSecond,
  oneSideThird,
  accountsDiffer,
  coarserBracket,
  chips,
  series,
  links,
  denseLane,
  sameDay,
  empty,
  oneEvent,
  edges,
  tone,
  chineseTitles,
  chineseTitlesPhone,
  fiveThousandYears,
  farYears,
  deepTime,
  hostileWords,
];
