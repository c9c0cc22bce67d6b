import type { ActAnnex, ActFacts, ActOrganisation } from "../../../decisions/act/act-facts";
import { tieSentences } from "../../../decisions/act/compose-act";
import type { PaperLanguage, TwoNames } from "../../../decisions/facts/two-names";
import { decisionsInForce } from "../../../decisions/records/standing-decisions";
import type { ApprovalDetails } from "../../../decisions/records/approval";
import { blankDetails } from "../../../decisions/words/act/known-persons";
import { blocksOf } from "../../../rating/criteria/blocks-of";
import { isOf2026 } from "../../../rating/editions/edition";
import { fieldsOf } from "../../../rating/rules/rules";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { Rating } from "../../../rating/rating";
import { localText } from "../../../text/local-text";
import { ruleWords } from "../../words/explain/rule-words";
import { annexWords } from "../../words/approval/annex-words";
import type { YearData } from "../../year/year-data";
import { placesDecided } from "../../year/committee/decided-places";
import { decidedResults, type DecidedResults } from "../../year/committee/decided-results";
import { criterionLists } from "./criterion-lists";
import { paperVersion } from "./paper-version";
import { saidOfDraft, type SaidOfDraft } from "./said-of-draft";
import { unsettledResults } from "../../year/committee/unsettled-results";
import { approvalOf } from "../../year/committee/approval-records";

/** What the paper says besides the results. */
interface ActWish {
  /** As filled in; otherwise as submitted or approved, otherwise as the last papers had it. */
  readonly details?: ApprovalDetails;
  readonly amendments?: ActFacts["amendments"];
  /** Ranking, criteria and their tables behind the text. */
  readonly withAnnexes?: boolean;
}

/**
 * The facts of the resolution on a year's results.
 * @param data The year.
 * @param rating Its result.
 * @param wish What no workbook knows.
 * @returns One record for the papers in both languages.
 * @see clauses 4.3, 4.4, 5.2
 */
export function actOfYear(data: YearData, rating: Rating, wish: ActWish = {}): ActFacts {
  const decided = decidedResults(data, rating);
  const approval = approvalOf(data.log);
  const { open, marked, undecided } = saidOfDraft(data, unsettledResults(data, rating));
  const details = wish.details ?? approval.details ?? blankDetails;
  const namedPlain = namesOf(data);
  const named = (id: string): ActOrganisation => ({ id, name: marked(id, namedPlain(id).name) });
  return {
    year: data.year,
    practice: data.synthetic,
    draft: approval.status !== "approved",
    details,
    ...paperVersion(data),
    ...(open.length > 0 && { open }),
    places: decided.awards.prizes
      .filter(({ id }) => !undecided.has(id))
      .map(({ id, place, total, placesSum }) => ({
        ...named(id),
        place,
        total,
        ...(placesSum !== undefined && { placesSum }),
      })),
    encouraged: decided.encouraged.filter((id) => !undecided.has(id)).map(named),
    ...moneyOf(decided, named),
    encouragement: isOf2026(data.edition) ? "by-main-blocks" : "by-place",
    totalIsReading: isOf2026(data.edition),
    placesDecided: placesDecided(decided.awards),
    amendments: wish.amendments ?? details.amendments ?? { clauses: [], newAppendix: false },
    annexes: wish.withAnnexes === false ? [] : annexesOf(data, decided, marked),
  };
}

/** Prize money by the decisions that hold, in the order decided. */
function moneyOf(
  { standings }: Pick<DecidedResults, "standings">,
  named: (id: string) => ActOrganisation,
): Pick<ActFacts, "money"> {
  const money = decisionsInForce(standings).flatMap(({ outcome }) =>
    outcome.kind === "money" ? [{ ...named(outcome.id), tenge: outcome.tenge }] : [],
  );
  return money.length === 0 ? {} : { money };
}

function namesOf({ organisations }: YearData): (id: string) => ActOrganisation {
  const names = new Map(organisations.map((one) => [one.id, nameOf(one)]));
  return (id) => ({ id, name: names.get(id) ?? { kk: id, ru: id } });
}

function nameOf({ kk, ru }: Organisation): TwoNames {
  return { kk, ru };
}

function shortOf({ kk, ru, short_kk = kk, short_ru = ru }: Organisation): TwoNames {
  return { kk: short_kk, ru: short_ru };
}

/** Under the title of the ranking: that its total is a reading, that a tie was decided. */
function noteOf({ awards }: DecidedResults, isByCriterion: boolean): Pick<ActAnnex, "note"> {
  const isByPlaces = awards.prizes.some(({ placesSum }) => placesSum !== undefined);
  const said = (language: PaperLanguage): string =>
    [
      ...(isByCriterion ? [annexWords.totalByReading[language]] : []),
      ...tieSentences(placesDecided(awards), language, isByPlaces),
    ].join(" ");
  const note = { kk: said("kk"), ru: said("ru") };
  return note.kk === "" ? {} : { note };
}

/** Under the title of the table of criteria: that it is an example, and what the codes of base data in its rules stand for. */
function criteriaNote({ illustrative, criteria }: YearData): Pick<ActAnnex, "note"> {
  const used = new Set(criteria.indicators.flatMap(({ rule }) => fieldsOf(rule)));
  const sources = criteria.base_fields.filter(({ code }) => used.has(code));
  const said = (language: PaperLanguage): string => {
    const listed = sources.map((field) => `${field.code} – ${localText(field, language)}`).join("; ");
    return [
      ...(illustrative ? [annexWords.illustrative[language]] : []),
      ...(listed === "" ? [] : [`${annexWords.sources[language]}: ${listed}.`]),
    ].join(" ");
  };
  const note = { kk: said("kk"), ru: said("ru") };
  return note.kk === "" ? {} : { note };
}

/** The ranking, under the edition of 2026 a list by each criterion, and the table of criteria. */
function annexesOf(data: YearData, decided: DecidedResults, marked: SaidOfDraft["marked"]): ActAnnex[] {
  const words = annexWords;
  const short = new Map(data.organisations.map((one) => [one.id, marked(one.id, shortOf(one))]));
  const isDecided = decided.organisations.some(({ byDecision }) => byDecision !== undefined);
  const blocks = blocksOf(data.criteria).map((id) =>
    data.criteria.blocks.find(({ block }) => String(block) === String(id)),
  );
  const known = blocks.filter((block) => block !== undefined);
  const isByCriterion = isOf2026(data.edition);
  const noReturn = words.noReturn;
  const ranking: ActAnnex = {
    title: words.ranking,
    ...noteOf(decided, isByCriterion),
    // Points by decision stand in a column of their own, so that a line adds up to its total.
    captions: [
      ...[words.place, words.organisation, words.total, ...known.map(({ block }) => words.block(String(block)))],
      ...(isDecided ? [words.byDecision] : []),
    ],
    rows: decided.ranked.map(({ id, total, blockScores, byDecision }) => [
      String(decided.places.get(id) ?? "") || noReturn,
      short.get(id) ?? id,
      total,
      ...known.map(({ block }) => blockScores[String(block)] ?? null),
      ...(isDecided ? [byDecision ?? null] : []),
    ]),
    widths: [2.2, 5.6, 3.2, ...known.map(() => 2.7), ...(isDecided ? [2.7] : [])],
  };
  const nameOf = (id: string): TwoNames => short.get(id) ?? { kk: id, ru: id };
  const lists = criterionLists(decided.organisations, known, nameOf).map(({ id, name, rows }): ActAnnex => ({
    title: { kk: words.criterion(id, name.kk, "kk"), ru: words.criterion(id, name.ru, "ru") },
    captions: [words.place, words.organisation, words.points],
    rows: rows.map((row) => [String(row.place), row.name, row.points]),
    widths: [2, 10, 3],
  }));
  const criteria: ActAnnex = {
    title: words.criteria,
    ...criteriaNote(data),
    captions: [words.code, words.indicator, words.unit, words.rule],
    rows: data.criteria.indicators.map((indicator) => {
      // The unit stands in a column of its own, so the rule does not repeat it.
      const { unit, ...bare } = indicator;
      const { code, kk, ru } = bare;
      const rule = { kk: ruleWords(bare, "kk", data.year), ru: ruleWords(bare, "ru", data.year) };
      return [code, { kk, ru }, unit ? { kk: unit.kk, ru: unit.ru } : null, rule];
    }),
    widths: [1.6, 7, 2.6, 6.8],
  };
  return [ranking, ...(isByCriterion ? lists : []), criteria];
}
