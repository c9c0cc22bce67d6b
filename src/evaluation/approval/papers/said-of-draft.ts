import { paperLanguages, type PaperLanguage, type TwoNames } from "../../../decisions/facts/two-names";
import { publishWordsOf } from "../../../decisions/words/publish/publish-words";
import type { Finding } from "../../../rating/finding";
import type { Organisation } from "../../../rating/organisations/organisation";
import { describeFinding } from "../../words/findings/describe-finding";
import { openErrorMark } from "../../words/findings/name-erring-figures";
import type { YearData } from "../../year/year-data";
import { isSettled, type UnsettledResults } from "../../year/committee/unsettled-results";

/** What a draft says about results that are not settled, in the languages of papers. */
export interface SaidOfDraft {
  /** Sentences, the first over the others; empty where the results stand. */
  readonly open: readonly TwoNames[];
  /** A name with the mark of open errors where its place rests on them. */
  readonly marked: (id: string, name: TwoNames) => TwoNames;
  /** Organisations whose award is left to people. */
  readonly undecided: ReadonlySet<string>;
}

/**
 * What the papers of a year say about what is not settled.
 * @param data Names of organisations and indicators.
 * @param unsettled Of the same year.
 */
export function saidOfDraft(data: YearData, unsettled: UnsettledResults): SaidOfDraft {
  const { questions, errors, resting } = unsettled;
  const lines = [
    ...questions.map(({ undecided, finding }) =>
      inBoth((language) => {
        const names = undecided.ids.map((id) => nameOf(data.organisations, id, language));
        const title = titleOf(finding, data, language);
        return names.length === 0 ? title : `${title}: ${names.join("; ")}`;
      }),
    ),
    ...errors.map((finding) =>
      inBoth((language) => {
        const { where } = describeFinding(finding, language, data);
        return `${openErrorMark} ${titleOf(finding, data, language)}${where === "" ? "" : ` (${where})`}`;
      }),
    ),
  ];
  const head = inBoth((language) => publishWordsOf(language).unsettled);
  return {
    open: isSettled(unsettled) ? [] : [head, ...lines],
    marked: (id, { kk, ru }) =>
      resting.has(id) ? { kk: `${kk} ${openErrorMark}`, ru: `${ru} ${openErrorMark}` } : { kk, ru },
    undecided: new Set(questions.flatMap(({ undecided }) => undecided.ids)),
  };
}

function titleOf(finding: Finding, data: YearData, language: PaperLanguage): string {
  return describeFinding(finding, language, data).title;
}

function nameOf(organisations: readonly Organisation[], id: string, language: PaperLanguage): string {
  return organisations.find((one) => one.id === id)?.[language] ?? id;
}

function inBoth(text: (language: PaperLanguage) => string): TwoNames {
  const [kk = "", ru = ""] = paperLanguages.map(text);
  return { kk, ru };
}
