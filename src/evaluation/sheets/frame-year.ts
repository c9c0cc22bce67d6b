import { describeFinding } from "../words/findings/describe-finding";
import { nameErringFigures } from "../words/findings/name-erring-figures";
import { prizePlacesByTotal } from "../../rating/awards/prize-basis";
import { errorsUnderResults } from "../../rating/open-errors";
import { fillTemplate } from "../../text/fill-template";
import { sheetsIn } from "../words/sheets/sheets-in";
import type { LocalText } from "../../rating/criteria/criteria";
import type { Organisation } from "../../rating/organisations/organisation";
import type { RatedOrganisation, Rating } from "../../rating/rating";
import type { YearData } from "../year/year-data";
import type { SheetNaming, YearFrame } from "./year-frame";
import { layoutYear } from "./year-layout";
import { nameSheets } from "./name-sheets";

/**
 * The frame in which a year's sheets are built.
 * @param data The year.
 * @param rating Its result.
 * @param naming Names taken or present.
 * @returns Data, words, positions and names.
 */
export function frameYear(data: YearData, rating: Rating, naming: SheetNaming = {}): YearFrame {
  const words = sheetsIn(data.language);
  const layout = layoutYear(data);
  const names = nameSheets(data, words, layout, naming);
  const text = (value: LocalText | undefined): string =>
    value === undefined ? "" : data.language === "en" ? (value.en ?? value.ru) : value[data.language];
  const ranked = [...rating.organisations].sort(byPlace);
  const prizePlaces = prizePlacesByTotal(data.edition, data.settings);
  const errors = errorsUnderResults(rating);
  return {
    data,
    rating,
    words,
    layout,
    results: new Map(rating.organisations.map((result) => [result.id, result])),
    ranked,
    prizeRows: ranked.filter(({ place }) => place !== null && place <= prizePlaces).length || prizePlaces,
    restsOn: (id) =>
      nameErringFigures(errors.get(id) ?? [], (error) => describeFinding(error, data.language, data).title),
    sheet(key) {
      const name = names.get(key);
      if (name === undefined) throw new Error(`no sheet has the key "${key}"`);
      return name;
    },
    name: (stem) => `${stem}_${data.year}`,
    say: (template, values = {}) =>
      fillTemplate(
        template,
        Object.fromEntries(
          Object.entries({ year: data.year, ...values }).map(([name, value]) => [name, String(value)]),
        ),
      ),
    text,
    short: (organisation) => shortName(organisation, data.language),
    full: (organisation) => (data.language === "kk" ? organisation.kk : organisation.ru),
  };
}

function shortName(organisation: Organisation, language: YearData["language"]): string {
  if (language === "kk") return organisation.short_kk ?? organisation.kk;
  const russian = organisation.short_ru ?? organisation.ru;
  return language === "en" ? (organisation.short_en ?? russian) : russian;
}

function byPlace(a: RatedOrganisation, b: RatedOrganisation): number {
  const places = (a.place ?? Infinity) - (b.place ?? Infinity);
  return Number.isNaN(places) || places === 0 ? (a.id < b.id ? -1 : 1) : places;
}
