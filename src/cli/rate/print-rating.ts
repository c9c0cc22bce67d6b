import type { WithoutErrors } from "../../evaluation/analysis/without-errors";
import { fillTemplate } from "../../text/fill-template";
import { committeeWordsOf } from "../../evaluation/words/committee/committee-words";
import type { FindingWords } from "../../evaluation/words/findings/finding-words";
import { formatNumber } from "../../text/format-number";
import { nameErringFigures, openErrorMark } from "../../evaluation/words/findings/name-erring-figures";
import { phraseFinding } from "../../evaluation/words/findings/phrase-finding";
import type { Finding } from "../../rating/finding";
import { errorsUnderResults } from "../../rating/open-errors";
import { blocksOf } from "../../rating/criteria/blocks-of";
import { shortName } from "../../rating/organisations/organisation-names";
import { printFindings } from "./print-findings";
import type { RatedFolder } from "./rate-folder";
import { visibleText } from "../visible-text";
import type { CliWords } from "../words/ru";

const romanPlaces = ["I", "II", "III", "IV", "V"];

/**
 * The rating as text for a terminal: ranking, prizes, encouragement, what results rest on, findings by file.
 * @param folder The rated year.
 * @param words Words of the command line.
 * @param findingWords Sentences of findings.
 * @returns Lines, the last one ended.
 */
export function printRating(folder: RatedFolder, words: CliWords, findingWords: FindingWords): string {
  const { data, rating } = folder;
  const marks = [data.synthetic ? words.markSynthetic : "", data.illustrative ? words.markIllustrative : ""];
  const names = new Map(data.organisations.map((one) => [one.id, shortName(one, data.language)]));
  const score = (value: number | null) => (value === null ? "" : formatNumber(value, 2, data.language));
  const blocks = blocksOf(data.criteria).map(String);
  const ranked = [...rating.organisations].sort(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  const errors = errorsUnderResults(rating);
  const markOf = (id: string) => (errors.has(id) ? openErrorMark : "");
  const places = ranked.map(({ place }) => place);
  const rows = ranked.map((one) => {
    const tied = one.place !== null && places.filter((place) => place === one.place).length > 1;
    return [
      one.place === null ? "" : `${one.place}${tied ? "=" : ""}${markOf(one.id)}`,
      names.get(one.id) ?? one.id,
      one.total === null ? words.noReturn : score(one.total),
      ...blocks.map((block) => score(one.blockScores[block] ?? null)),
    ];
  });
  const { prizes, encouraged, undecided } = rating.awards;
  const isByPlaces = prizes.some(({ placesSum }) => placesSum !== undefined);
  const isTied = (id: string) => undecided.some(({ ids }) => ids.includes(id));
  const prizeRows = prizes.map(({ place, id, total, placesSum }) => [
    `${romanPlaces[place - 1] ?? String(place)}${isTied(id) ? "=" : ""}${markOf(id)}`,
    names.get(id) ?? id,
    total % 1 === 0 ? formatNumber(total, 0, data.language) : score(total),
    ...(placesSum === undefined
      ? []
      : [fillTemplate(committeeWordsOf(data.language).placesSum, { sum: String(placesSum) })]),
  ]);
  const titleOf = (error: Finding) => visibleText(phraseFinding(error, findingWords, data).title);
  const leftOf = ({ place, total }: WithoutErrors) =>
    place === null || total === null ? words.withoutNothing : words.without(place, score(total));
  const erring = ranked
    .flatMap(({ id }) => (errors.has(id) ? [{ id, own: errors.get(id) ?? [] }] : []))
    .flatMap(({ id, own }) => {
      const left = folder.without.get(id);
      return [
        `  ${names.get(id) ?? id}: ${nameErringFigures(own, titleOf)}`,
        ...(left === undefined ? [] : [`    ${left === null ? words.cannotTell : leftOf(left)}`]),
      ];
    });
  const heads = [words.place, words.organisation, words.total, ...blocks.map(words.block)];
  return [
    words.rankingTitle(data.year),
    marks.filter((mark) => mark !== "").join(" "),
    "",
    ...table([heads, ...rows]),
    "",
    isByPlaces ? `${words.prizes}. ${committeeWordsOf(data.language).prizesByPlaces}` : words.prizes,
    ...(prizeRows.length === 0 ? [words.nobody] : table(prizeRows)),
    "",
    words.encouragement,
    ...(encouraged.length === 0 ? [words.nobody] : encouraged.map(({ id }) => `  ${names.get(id) ?? id}${markOf(id)}`)),
    "",
    ...(errors.size === 0 ? [] : [words.restsOn, ...erring, ""]),
    ...printFindings(rating.findings, data, words, findingWords),
    "",
  ].join("\n");
}

/** Columns side by side; every column but that of names is aligned to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((text, column) => (column === 1 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
