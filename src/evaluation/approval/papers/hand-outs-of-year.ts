import type { HandOut, HandOuts } from "../../../decisions/publish/hand-outs";
import { paperLanguages, type PaperLanguage, type TwoNames } from "../../../decisions/facts/two-names";
import { blocksOf } from "../../../rating/criteria/blocks-of";
import type { Indicator } from "../../../rating/criteria/criteria";
import { isComputed } from "../../../rating/criteria/is-computed";
import { explainFigure } from "../../../rating/points/explain/explain-figure";
import { isOf2026 } from "../../../rating/editions/edition";
import type { Figure } from "../../../rating/returns/return";
import type { Rating } from "../../../rating/rating";
import { formatDate } from "../../../text/format-date";
import { formatFigure } from "../../../text/format-number";
import { computedFigure, explainArithmetic } from "../../words/explain/explain-sentence";
import { sheetsIn } from "../../words/sheets/sheets-in";
import { toRatingInput, type YearData } from "../../year/year-data";
import { decidedResults, type DecidedOrganisation } from "../../year/committee/decided-results";
import { paperVersion } from "./paper-version";
import { saidOfDraft } from "./said-of-draft";
import { unsettledResults } from "../../year/committee/unsettled-results";
import { approvalOf } from "../../year/committee/approval-records";

/**
 * How the points of every organisation came, indicator by indicator, with what the next place would take.
 * @param data The year.
 * @param rating Its result.
 */
export function handOutsOfYear(data: YearData, rating: Rating): HandOuts {
  const { organisations: computed, places } = decidedResults(data, rating);
  // In a decided tie the places are those of the decision.
  const organisations = computed.map((one) => ({ ...one, place: places.get(one.id) ?? null }));
  const { marked } = saidOfDraft(data, unsettledResults(data, rating));
  return {
    year: data.year,
    practice: data.synthetic,
    draft: approvalOf(data.log).status !== "approved",
    ...paperVersion(data),
    totalIsReading: isOf2026(data.edition),
    organisations: data.organisations.flatMap(({ id, kk, ru }) => {
      const result = organisations.find((one) => one.id === id);
      return result ? [handOutOf(data, rating, organisations, result, marked(id, { kk, ru }))] : [];
    }),
  };
}

function handOutOf(
  data: YearData,
  rating: Rating,
  organisations: readonly DecidedOrganisation[],
  result: DecidedOrganisation,
  name: TwoNames,
): HandOut {
  const { total, byDecision } = result;
  const next = nextPlace(organisations, result);
  return {
    name,
    place: result.place,
    total,
    blocks: blocksOf(data.criteria).flatMap((id) => {
      const block = data.criteria.blocks.find((one) => String(one.block) === String(id));
      if (block === undefined) return [];
      const place = result.blockPlaces[String(id)];
      const own = data.criteria.indicators.filter((one) => String(one.block) === String(id));
      return [
        {
          name: { kk: block.kk, ru: block.ru },
          points: result.blockScores[String(id)] ?? null,
          ...(isOf2026(data.edition) && typeof place === "number" && { place }),
          lines: own.map((indicator) => lineOf(data, rating, result, indicator)),
        },
      ];
    }),
    ...(byDecision !== undefined && { byDecision }),
    ...(next && { next }),
  };
}

function lineOf(data: YearData, rating: Rating, { id, points }: DecidedOrganisation, indicator: Indicator) {
  const { code, kk, ru, unit } = indicator;
  const explanation = explainFigure(toRatingInput(data), rating, id, code);
  const figure = data.returns[id]?.figures?.[code] ?? null;
  const both = (text: (language: PaperLanguage) => string): TwoNames => {
    const [inKazakh = "", inRussian = ""] = paperLanguages.map(text);
    return { kk: inKazakh, ru: inRussian };
  };
  return {
    code,
    name: { kk, ru },
    // What is computed from base fields is declared nowhere else.
    figure: both((language) =>
      isComputed(indicator) && explanation
        ? (computedFigure(explanation, language) ?? "–")
        : figureText(figure, language),
    ),
    arithmetic: both((language) => (explanation ? explainArithmetic(explanation, language, unit?.[language]) : "–")),
    points: points[code] ?? null,
  };
}

function figureText(figure: Figure, language: PaperLanguage): string {
  if (figure === null || figure === "") return "–";
  if (typeof figure === "number") return formatFigure(figure, language);
  if (typeof figure === "boolean") return figure ? sheetsIn(language).yes : sheetsIn(language).no;
  return /^\d{4}-\d\d-\d\d$/.test(figure) ? formatDate(figure, language) : figure;
}

/** The place before this one and the points that are missing to have it alone or share it. */
function nextPlace(
  organisations: readonly DecidedOrganisation[],
  { place, total }: DecidedOrganisation,
): HandOut["next"] | undefined {
  if (place === null || total === null) return undefined;
  const better = organisations.filter((one) => one.place !== null && one.place < place && one.total !== null);
  const next = better.reduce<DecidedOrganisation | undefined>(
    (nearest, one) => (nearest === undefined || (one.place ?? 0) > (nearest.place ?? 0) ? one : nearest),
    undefined,
  );
  if (next === undefined) return undefined;
  return { place: next.place ?? 1, points: Math.round(((next.total ?? 0) - total) * 100) / 100 };
}
