import type { Paper, PaperBlock } from "../../../decisions/act/paper";
import type { PaperLanguage } from "../../../decisions/facts/two-names";
import { actWordsOf } from "../../../decisions/words/act/act-words";
import { publishWordsOf } from "../../../decisions/words/publish/publish-words";
import type { Finding } from "../../../rating/finding";
import type { Figure } from "../../../rating/returns/return";
import { formatDate } from "../../../text/format-date";
import { localText } from "../../../text/local-text";
import { officialName } from "../../../rating/organisations/organisation-names";
import { figureText } from "../../words/figure-text";
import { describeFinding } from "../../words/findings/describe-finding";
import type { FollowupWords } from "../../words/followup/ru";
import { wordsOfFollowup } from "../../words/followup/words-of-followup";
import type { YearData } from "../../year/year-data";
import type { AnsweredRemark } from "./answered-remarks";
import { tableName } from "../../year/table-version";
import { formPlaces, type FormPlaces } from "./form-places";
import type { RemarksOfReturn } from "./remarks-of-return";
import type { SentBack } from "../ways/way-of-return";
import type { Remark } from "../ways/way-record";

/** A remark in words of one language. */
interface WordedRemark {
  readonly number: string;
  /** Sheet and cell of the form; "" where it is about the whole return. */
  readonly where: string;
  readonly field: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/**
 * What organisations are asked to mend, each on a page of its own.
 * @param data The year.
 * @param pages What each page says; who has nothing to mend gets a page that says so.
 * @param language Of the paper; cells are named as in the form of each organisation.
 * @see clauses 2.1, 4.5
 */
export function remarksPaper(data: YearData, pages: readonly RemarksOfReturn[], language: PaperLanguage): Paper {
  const { paper: words } = wordsOfFollowup(language);
  const title = words.title(String(data.year));
  return {
    language,
    title,
    blocks: [
      ...(data.synthetic ? [{ kind: "mark", text: publishWordsOf(language).practice } as const] : []),
      ...pages.flatMap((page, index): PaperBlock[] => [
        ...(index === 0 ? [] : [{ kind: "page" } as const]),
        ...pageOf(data, page, language),
      ]),
    ],
  };
}

/** A remark in words: where in the form, what is wrong, why, how to mend it. */
export function remarkInWords(
  remark: Remark,
  data: YearData,
  organisation: string,
  language: PaperLanguage,
  places: FormPlaces,
): WordedRemark {
  const { paper: words } = wordsOfFollowup(language);
  const { number, finding, text, code } = remark;
  const place = finding ? places.of(finding) : places.figure(code ?? "");
  const said = finding && describeFinding({ ...finding, organisation } as Finding, language, data);
  return {
    number: String(number),
    // Cells beyond the form are named in the sentence, and without their sheet nobody finds them.
    where: place ? `${place.sheet}, ${place.cell}` : (finding?.sheet ?? ""),
    field: fieldName(code, data, language) ?? words.whole,
    what: said?.title ?? text ?? "",
    why: said?.why ?? "",
    how: said?.remedyForOrganisation ?? "",
  };
}

/** What became of a remark, in words. */
export function answerInWords(
  { state, value, now, explanation, document, finding }: AnsweredRemark,
  language: PaperLanguage,
): string {
  const { paper: words } = wordsOfFollowup(language);
  const shown = (figure: Figure | undefined): string => figureText(figure ?? null, language, words);
  const hasFigure = now !== undefined && (value ?? null) !== now;
  const isAboutText = finding?.code.startsWith("figure.evidence-") === true;
  return [
    words.states[state],
    ...(hasFigure ? [words.wasAndIs(shown(value), shown(now))] : []),
    ...(isAboutText && document !== undefined ? [words.document(document)] : []),
    ...(explanation === undefined || explanation === "" ? [] : [words.explanation(explanation)]),
  ].join("; ");
}

/** Whether the form was made by another table than the year has now: its cells are not those of today's form. */
function isOfOtherTable(data: YearData, { way }: RemarksOfReturn): boolean {
  return way.form !== undefined && way.form.said.table !== tableName(data);
}

/**
 * The places of the form that an organisation fills: in the language in which it was made, else in that of the paper; none where
 * it was made by another table.
 */
export function placesOfOrganisation(data: YearData, page: RemarksOfReturn, language: PaperLanguage): FormPlaces {
  const made = page.way.form?.said.language;
  const places = formPlaces(data, made === "kk" || made === "ru" ? made : language);
  if (!isOfOtherTable(data, page)) return places;
  return { ...places, figure: () => undefined, of: ({ sheet, cell }) => (sheet && cell ? { sheet, cell } : undefined) };
}

function pageOf(data: YearData, page: RemarksOfReturn, language: PaperLanguage): PaperBlock[] {
  const { paper: words } = wordsOfFollowup(language);
  const { organisation: id, remarks, earlier, unlisted } = page;
  const organisation = data.organisations.find((one) => one.id === id);
  const places = placesOfOrganisation(data, page, language);
  const line = (text: string): PaperBlock => ({ kind: "paragraph", runs: [{ text }] });
  const inWords = (remark: Remark): WordedRemark => remarkInWords(remark, data, id, language, places);
  const sent = page.way.rounds.find(({ isAnswered }) => !isAnswered);
  const { union, blank } = actWordsOf(language);
  return [
    { kind: "letterhead", texts: [union] },
    { kind: "reference", date: sent ? dayOf(sent.at, language) : blank, number: words.round(String(page.round)) },
    { kind: "title", text: organisation ? officialName(organisation, language) : id },
    { kind: "paragraph", runs: [{ text: words.title(String(data.year)), bold: true }] },
    line(remarks.length === 0 ? words.nothing : leadOf(remarks, words, isOfOtherTable(data, page))),
    ...(remarks.length === 0 ? [] : [line(words.due(dueOf(data, sent, language) ?? blank))]),
    ...(unlisted > 0 ? [line(words.unread(String(unlisted)))] : []),
    ...(remarks.length > 0 && isOfOtherTable(data, page) ? [line(words.otherTable)] : []),
    ...(remarks.length === 0
      ? []
      : [
          tableOf(
            words.list,
            [words.number, words.where, words.field, words.what, words.why, words.how],
            remarks
              .map(inWords)
              .map(({ number, where, field, what, why, how }) => [number, where, field, what, why, how]),
            [1, 4, 5, 5, 5, 5],
          ),
        ]),
    ...(earlier === undefined
      ? []
      : [
          tableOf(
            words.earlier(String(earlier.round.round), dayOf(earlier.round.at, language)),
            [words.number, words.field, words.what, words.answer],
            earlier.answered.map((one) => {
              const { number, field, what } = inWords(one);
              return [number, field, what, answerInWords(one, language)];
            }),
            [1, 5, 6, 7],
          ),
        ]),
    { kind: "signature", post: words.signer, name: data.synthetic || !sent?.who ? blank : sent.who },
  ];
}

/** The date that the union set, where it had not passed when the return was sent back; else whoever signs writes one in. */
function dueOf({ settings }: YearData, sent: SentBack | undefined, language: PaperLanguage): string | undefined {
  const { dueDate } = settings;
  if (dueDate === undefined || sent === undefined) return undefined;
  return dueDate >= isoOf(sent.at) ? formatDate(dueDate, language) : undefined;
}

/** Findings of files after which the same form is not filled again. */
const needsOtherForm: ReadonlySet<string> = new Set([
  ...["file.other-criteria", "file.wrong-year", "file.other-year", "file.wrong-kind", "file.missing-sheet"],
  ...[
    "file.changed-layout",
    "file.identity-changed",
    "file.macros",
    "file.other-organisation",
    "file.duplicate-return",
  ],
]);

function leadOf(remarks: readonly Remark[], words: FollowupWords["paper"], needsForm: boolean): string {
  const isSameForm = !needsForm && remarks.every(({ finding }) => !needsOtherForm.has(finding?.code ?? ""));
  return `${words.lead(String(remarks.length))} ${isSameForm ? words.sameForm : words.again}`;
}

function tableOf(
  title: string,
  captions: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): PaperBlock {
  return { kind: "table", inText: true, title, captions, rows, figures: [], widths };
}

function fieldName(code: string | undefined, { criteria }: YearData, language: PaperLanguage): string | undefined {
  if (code === undefined) return undefined;
  const field =
    criteria.indicators.find((one) => one.code === code) ?? criteria.base_fields.find((one) => one.code === code);
  return field === undefined ? code : `${code} ${localText(field, language)}`;
}

/** `20.02.2026 14:32` of a record as a day. */
function dayOf(at: string, language: PaperLanguage): string {
  const day = isoOf(at);
  return day === "" ? at : formatDate(day, language);
}

/** The same as an ISO date; empty where it is none. */
function isoOf(at: string): string {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})/.exec(at) ?? [];
  return day === undefined ? "" : `${year}-${month}-${day}`;
}
