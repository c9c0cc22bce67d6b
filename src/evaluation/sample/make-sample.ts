import type { Language } from "../../text/language";
import { appendix1 } from "../../rating/criteria/appendix-1";
import { defaultEditions } from "../../rating/editions/default-editions";
import { editionOfYear } from "../../rating/editions/edition-of-year";
import { defaultSettings } from "../../rating/default-settings";
import { roster } from "../../rating/organisations/roster";
import type { Return } from "../../rating/returns/return";
import type { YearData } from "../year/year-data";
import { addTexts } from "./add-texts";
import { firstStock } from "./make-base";
import { makeFigures } from "./make-figures";
import { plantWarnings } from "./plant-warnings";
import { publishedResults } from "../year/past/published-results";
import { sampleOrganisations } from "./sample-organisation";
import { traitsOf } from "./sample-traits";

type Returns = Readonly<Record<string, Return>>;

/**
 * The canonical demonstration data: 20 organisations whose prize winners' totals are the published ones.
 * @param year 2024 or 2025; 2025 carries the returns of 2024 as last year's and the published results of 2024.
 * @param language Language of the sheets and of documents and explanations.
 * @returns The year, marked synthetic and illustrative; the same on every call.
 */
export function makeSample(year: 2024 | 2025, language: Language): YearData {
  const figures = sampleFigures();
  const first = addTexts(figures[2024], {}, 2024, language);
  return {
    year,
    edition: editionOfYear(year),
    language,
    synthetic: true,
    illustrative: true,
    settings: defaultSettings(appendix1),
    editions: defaultEditions,
    criteria: appendix1,
    organisations: roster,
    returns: year === 2024 ? first : addTexts(figures[2025], figures[2024], 2025, language),
    previous: year === 2024 ? {} : first,
    history: year === 2024 ? [] : [publishedResults[2024]],
  };
}

let known: Readonly<Record<2024 | 2025, Returns>> | undefined;

/** Figures of both years, made once; 2025 opens with the members and primary organisations that 2024 closed with. */
function sampleFigures(): Readonly<Record<2024 | 2025, Returns>> {
  if (known) return known;
  const years: Record<2024 | 2025, Record<string, Return>> = { 2024: {}, 2025: {} };
  for (const organisation of sampleOrganisations) {
    const firstTraits = traitsOf(organisation, 2024);
    const opening = firstStock(organisation, firstTraits);
    const first = makeFigures(organisation, 2024, appendix1, firstTraits, opening);
    const closing = { members: Number(first.base?.["B02"]), primaries: Number(first.base?.["B08"]) };
    const secondTraits = traitsOf(organisation, 2025);
    years[2024][organisation.id] = first;
    years[2025][organisation.id] = makeFigures(organisation, 2025, appendix1, secondTraits, closing);
  }
  known = { 2024: years[2024], 2025: plantWarnings(years[2025]) };
  return known;
}
