import type { Paper } from "../../decisions/act/paper";
import { formatNumber } from "../../text/format-number";
import { counterList } from "../model/data/counters";
import { levels, rankOf } from "../model/level";
import { counterName } from "../words/sheets/counter-name";
import { campaignSheetsIn } from "../words/sheets/sheets-in";
import {
  dateText,
  nameOf,
  sayer,
  signatureOfMandates,
  tablePaper,
  wordsOf,
  type PaperSource,
} from "./paper-of-campaign";

/** The schedule of item 6: planned dates of all but the primary organisations, as the oblast organisations send them. */
export function composeSchedule(source: PaperSource): Paper {
  const { data, language } = source;
  const words = wordsOf(source);
  const sheets = campaignSheetsIn(language);
  const upper = data.organisations.filter(({ level }) => rankOf(level) > 0);
  return tablePaper(source, sayer(source)(words.scheduleTitle), {
    captions: [words.number, sheets.organisation, sheets.level, sheets.schedule.planned, sheets.schedule.held],
    rows: upper.map((one, at) => {
      const meeting = data.meetings[one.id] ?? {};
      const dates = [meeting.planned, meeting.held].map((date) => dateText(date, source));
      return [String(at + 1), nameOf(one, source), sheets.levels[one.level], ...dates];
    }),
    figures: [0],
    widths: [5, 42, 20, 17, 16],
  });
}

/** The summary of item 9: every counter by level, summed upward. */
export function composeSummary(source: PaperSource): Paper {
  const { campaign, language } = source;
  const words = wordsOf(source);
  const sheets = campaignSheetsIn(language);
  const number = (value: number | undefined): string => (value === undefined ? "–" : formatNumber(value, 0, language));
  return tablePaper(source, sayer(source)(words.summaryTitle), {
    captions: [sheets.results.counter, sheets.results.item, ...levels.map((level) => sheets.levels[level])],
    rows: counterList.map(({ key, item }) => {
      const sums = levels.map((level) => number(campaign.whole[level]?.[key]));
      return [counterName(key, sheets), String(item), ...sums];
    }),
    figures: [1, 2, 3, 4, 5],
    widths: [37.6, 9.4, 13.2, 13.4, 13.2, 13.2],
  });
}

/** Delegates to the Congress as the protocol of mandates has them; the way of rounding is said under the title. */
export function composeDelegates(source: PaperSource): Paper {
  const { data, campaign, language } = source;
  const words = wordsOf(source);
  const sheets = campaignSheetsIn(language);
  const { norm, mode } = data.settings.delegates;
  const byId = new Map(data.organisations.map((one) => [one.id, one]));
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(value, 0, language));
  const { allotments, byNorm, exOfficio, elected } = campaign.delegates;
  const { delegates } = sheets;
  const rows = allotments.map((one, at) => {
    const organisation = byId.get(one.organisation);
    const all = one.delegates === null ? null : one.delegates + one.exOfficio;
    const name = organisation ? nameOf(organisation, source) : one.organisation;
    return [String(at + 1), name, ...[one.members, one.delegates, one.exOfficio, all, one.elected].map(number)];
  });
  const members = allotments.reduce((sum, one) => sum + (one.members ?? 0), 0);
  const sums = [members, byNorm, exOfficio, byNorm + exOfficio, elected].map(number);
  const table = {
    note: sayer(source)(delegates.subtitle, { norm: formatNumber(norm, 0, language), mode: sheets.modes[mode] }),
    captions: [
      words.number,
      sheets.organisation,
      sheets.schedule.members,
      delegates.byNorm,
      delegates.exOfficio,
      delegates.all,
      delegates.elected,
    ],
    rows: [...rows, ["", delegates.sum, ...sums]],
    figures: [0, 2, 3, 4, 5, 6],
    widths: [5, 33, 13.2, 11.6, 13.4, 11.4, 12.4],
  };
  return tablePaper(source, words.delegatesTitle, table, signatureOfMandates(source));
}
