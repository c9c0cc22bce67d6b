import { prizePlacesByTotal } from "../../rating/awards/prize-basis";
import { sheetsIn } from "../words/sheets/sheets-in";
import { localText, type LocalText } from "../../text/local-text";
import type { Rating } from "../../rating/rating";
import { saidYear, type ResultsWithoutErrors } from "../approval/said-year";
import type { YearData } from "../year/year-data";
import type { SheetNaming, YearFrame } from "./year-frame";
import { layoutYear } from "./year-layout";
import { nameSheets } from "./names/name-sheets";

/**
 * The frame in which a year's sheets are built.
 * @param data The year.
 * @param rating Its result.
 * @param naming Names taken or present.
 * @param without What results would be without the figures with open errors, where sheets are to say it.
 * @returns Data, words, positions and names.
 */
export function frameYear(
  data: YearData,
  rating: Rating,
  naming: SheetNaming = {},
  without?: ResultsWithoutErrors,
): YearFrame {
  const words = sheetsIn(data.language);
  const layout = layoutYear(data);
  const names = nameSheets(data, words, layout, naming);
  const text = (value: LocalText | undefined): string => (value === undefined ? "" : localText(value, data.language));
  const said = saidYear(data, rating, without);
  const prizePlaces = prizePlacesByTotal(data.edition, data.settings);
  return {
    ...said,
    layout,
    prizeRows: said.ranked.filter(({ place }) => place !== null && place <= prizePlaces).length || prizePlaces,
    sheet(key) {
      const name = names.get(key);
      if (name === undefined) throw new Error(`no sheet has the key "${key}"`);
      return name;
    },
    name: (stem) => `${stem}_${data.year}`,
    text,
    full: (organisation) => (data.language === "kk" ? organisation.kk : organisation.ru),
  };
}
