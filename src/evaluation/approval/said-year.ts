import { shortName } from "../../rating/organisations/organisation-names";
import { errorsUnderResults } from "../../rating/open-errors";
import type { Organisation } from "../../rating/organisations/organisation";
import type { RatedOrganisation, Rating } from "../../rating/rating";
import type { WithoutErrors } from "../analysis/without-errors";
import { formatDate } from "../../text/format-date";
import { formatNumber } from "../../text/format-number";
import { fillTemplate } from "../../text/fill-template";
import { describeFinding } from "../words/findings/describe-finding";
import { nameErringFigures } from "../words/findings/name-erring-figures";
import type { SheetWords } from "../words/sheets/ru";
import { sheetsIn } from "../words/sheets/sheets-in";
import type { YearData } from "../year/year-data";

/** By organisation; `null` where it cannot be told. */
export type ResultsWithoutErrors = ReadonlyMap<string, WithoutErrors | null>;

/** A year with what sentences about it need: the same on sheets, on paper and in the pane. */
export interface SaidYear {
  /** Its language is that of the sentences. */
  readonly data: YearData;
  readonly rating: Rating;
  readonly words: SheetWords;
  readonly results: ReadonlyMap<string, RatedOrganisation>;
  /** Result rows in order of place, then id; without a place last. */
  readonly ranked: readonly RatedOrganisation[];
  /** Codes of the figures with open errors an organisation's result rests on; "" where there are none. */
  restsOn(id: string): string;
  /** What the result would be without them, on the day of the calculation; `undefined` where sheets are not to say it. */
  without(id: string): { readonly text: string; readonly isKnown: boolean } | undefined;
  /** A sentence with the reporting year and other values in it. */
  say(template: string, values?: Readonly<Record<string, string | number>>): string;
  short(organisation: Organisation): string;
}

/**
 * A year ready to be spoken of.
 * @param data The year; its language is that of the sentences.
 * @param rating Its result, with the findings of the cells it was read from.
 * @param without What results would be without the figures with open errors, where it is to be said.
 */
export function saidYear(data: YearData, rating: Rating, without?: ResultsWithoutErrors): SaidYear {
  const errors = errorsUnderResults(rating);
  const words = sheetsIn(data.language);
  return {
    data,
    rating,
    words,
    results: new Map(rating.organisations.map((result) => [result.id, result])),
    ranked: [...rating.organisations].sort(byPlace),
    restsOn: (id) =>
      nameErringFigures(errors.get(id) ?? [], (error) => describeFinding(error, data.language, data).title),
    without: (id) => {
      const left = without?.get(id);
      if (left === undefined || rating.today === undefined) return undefined;
      const { known, nothing, unknown } = words.withoutErrors;
      const date = formatDate(rating.today, data.language);
      if (left === null) return { text: fillTemplate(unknown, { date }), isKnown: false };
      const { place, total } = left;
      const text =
        place === null || total === null
          ? fillTemplate(nothing, { date })
          : fillTemplate(known, { date, place: String(place), total: formatNumber(total, 2, data.language) });
      return { text, isKnown: true };
    },
    say: (template, values = {}) =>
      fillTemplate(
        template,
        Object.fromEntries(
          Object.entries({ year: data.year, ...values }).map(([name, value]) => [name, String(value)]),
        ),
      ),
    short: (organisation) => shortName(organisation, data.language),
  };
}

function byPlace(a: RatedOrganisation, b: RatedOrganisation): number {
  const places = (a.place ?? Infinity) - (b.place ?? Infinity);
  return Number.isNaN(places) || places === 0 ? (a.id < b.id ? -1 : 1) : places;
}
