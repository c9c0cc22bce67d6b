import type { Extract, ExtractRow } from "../../../decisions/publish/extract";
import type { TwoNames } from "../../../decisions/facts/two-names";
import { publishWordsOf } from "../../../decisions/words/publish/publish-words";
import { blocksOf } from "../../../rating/criteria/blocks-of";
import { prizeBasisOf } from "../../../rating/awards/prize-basis";
import { isOf2026 } from "../../../rating/editions/edition";
import type { Rating } from "../../../rating/rating";
import { blockColour } from "../../../sheets/plan/block-palette";
import type { YearData } from "../../year/year-data";
import { placesDecided } from "../../year/committee/decided-places";
import { decidedResults } from "../../year/committee/decided-results";
import { criterionLists } from "./criterion-lists";
import { paperVersion } from "./paper-version";
import { saidOfDraft } from "./said-of-draft";
import { unsettledResults } from "../../year/committee/unsettled-results";
import { approvalOf } from "../../year/committee/approval-records";

/** Apart from the colours of the blocks. */
const decisionColour = "#6B6B6B";

/**
 * What of a year is for the public: places, names, points, awards; no figure, document, remark or person.
 * @param data The year.
 * @param rating Its result.
 * @see clauses 2.1 г, 5.3
 */
export function extractOfYear(data: YearData, rating: Rating): Extract {
  const { organisations, ranked, places, awards, encouraged } = decidedResults(data, rating);
  const official = new Map(data.organisations.map((one) => [one.id, one]));
  const blocks = blocksOf(data.criteria).flatMap((id) =>
    data.criteria.blocks.filter(({ block }) => String(block) === String(id)),
  );
  const given = placesDecided(awards);
  const prizes = new Map(awards.prizes.map(({ id, place }) => [id, place]));
  const isDecided = organisations.some(({ byDecision }) => byDecision !== undefined);
  const byDecisionCaption = { kk: publishWordsOf("kk").byDecision, ru: publishWordsOf("ru").byDecision };
  const { open, marked, undecided } = saidOfDraft(data, unsettledResults(data, rating));
  const isByCriterion = isOf2026(data.edition);
  const shortName = (id: string): TwoNames => {
    const { kk = id, ru = id, short_kk = kk, short_ru = ru } = official.get(id) ?? {};
    return marked(id, { kk: short_kk, ru: short_ru });
  };
  return {
    year: data.year,
    practice: data.synthetic,
    draft: approvalOf(data.log).status !== "approved",
    ...paperVersion(data),
    ...(open.length > 0 && { open }),
    totalIsReading: isByCriterion,
    prizesByPlaces: prizeBasisOf(data.edition, data.settings) !== "total",
    // Points by decision are a part of their own, so that the parts add up to the total.
    parts: blocks
      .map(({ kk, ru, sheet_kk = kk, sheet_ru = ru }) => ({ kk: sheet_kk, ru: sheet_ru }))
      .concat(isDecided ? [byDecisionCaption] : []),
    ...(isByCriterion && { lists: criterionLists(organisations, blocks, shortName) }),
    colours: blocks.map((_, index) => blockColour(index + 1).print).concat(isDecided ? [decisionColour] : []),
    ...(given.length > 0 && { placesDecided: given }),
    rows: ranked.map(({ id, total, blockScores, byDecision }) => {
      const { kk = id, ru = id } = official.get(id) ?? {};
      const prize = prizes.get(id);
      const awardOf = (): Pick<ExtractRow, "award"> => {
        if (undecided.has(id)) return { award: "undecided" };
        if (prize !== undefined) return { award: prize };
        return encouraged.includes(id) ? { award: "encouraged" } : {};
      };
      return {
        place: places.get(id) ?? null,
        name: marked(id, { kk, ru }),
        short: shortName(id),
        total,
        parts: blocks
          .map(({ block }) => blockScores[String(block)] ?? null)
          .concat(isDecided ? [byDecision ?? (total === null ? null : 0)] : []),
        ...awardOf(),
      };
    }),
  };
}
