import { nameErringFigures } from "../../../evaluation/words/findings/name-erring-figures";
import type { NamedFile } from "../../../evaluation/returns/templates/template-request";
import { separatedFile, type SeparatedCell } from "../../../text/separated-rows";
import type { YearPane } from "../../state/pane-context";
import { localText } from "../../../text/local-text";
import { officialName } from "../../../rating/organisations/organisation-names";
import { wordsOfExports } from "../../words/exports/words-of-exports";

type Rated = Pick<YearPane, "view" | "blocks" | "language" | "nameOf" | "pack">;

/**
 * The ranking as a file: places, organisations, totals, scores by block, and what results rest on.
 * @param pane The year as it is shown.
 */
export function rankingFile(pane: Rated): NamedFile {
  const { view, blocks, language, nameOf } = pane;
  const words = wordsOfExports(language);
  const { organisations } = view.rating;
  const heads = [words.place, words.code, words.organisation, words.total, ...blocks.map(({ name }) => name)];
  const rows = [...organisations]
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.id < b.id ? -1 : 1))
    .map(({ id, place, total, blockScores }): SeparatedCell[] => {
      const official = view.organisation.get(id);
      return [
        ...[place, id, nameOf(id), total === null ? words.noReturn : total],
        ...blocks.map(({ block }) => blockScores[String(block)] ?? null),
        official === undefined ? id : officialName(official, language),
        restsOn(pane, id),
      ];
    });
  const table = [...marks(pane), [...heads, words.official, words.restsOn], ...rows];
  return { name: `${words.rankingFile} ${view.data.year}.csv`, bytes: separatedFile(table, language) };
}

/**
 * How the points of one organisation came, as a file: each indicator with its arithmetic, points and place.
 * @param pane The year as it is shown.
 * @param id Organisation.
 */
export function whyFile(pane: Rated, id: string): NamedFile {
  const { view, blocks, language, nameOf, pack } = pane;
  const words = wordsOfExports(language);
  const { data, rating } = view;
  const rated = rating.organisations.find((one) => one.id === id);
  const rows = blocks.flatMap(({ block, name }): SeparatedCell[][] => {
    const own = data.criteria.indicators.filter((indicator) => String(indicator.block) === String(block));
    return [
      ...own.map((indicator) => [
        ...[name, indicator.code, localText(indicator, language)],
        pack.arithmetic(data, rating, id, indicator),
        rated?.points[indicator.code] ?? null,
        rated?.indicatorPlaces[indicator.code] ?? null,
      ]),
      [name, null, null, null, rated?.blockScores[String(block)] ?? null, rated?.blockPlaces[String(block)] ?? null],
    ];
  });
  const errors = restsOn(pane, id);
  const table = [
    ...marks(pane),
    [words.organisation, id, nameOf(id)],
    ...(errors === null ? [] : [[words.restsOn, null, errors]]),
    [words.block, words.code, words.indicator, words.arithmetic, words.points, words.place],
    ...rows,
    [words.total, null, null, null, rated?.total ?? words.noReturn, rated?.place ?? null],
  ];
  return { name: `${words.whyFile} ${id} ${data.year}.csv`, bytes: separatedFile(table, language) };
}

/** What must not be taken for real: demonstration data, criteria of no act. */
function marks({ view: { data }, language }: Rated): SeparatedCell[][] {
  const words = wordsOfExports(language);
  return [...(data.synthetic ? [[words.synthetic]] : []), ...(data.illustrative ? [[words.illustrative]] : [])];
}

function restsOn({ view, pack }: Rated, id: string): string | null {
  const errors = view.underResults.get(id);
  return errors === undefined
    ? null
    : `▲ ${nameErringFigures(errors, (error) => pack.finding(error, view.data).title)}`;
}
