import { formatNumber } from "../../text/format-number";
import { romanPlace } from "../../text/roman-place";
import { paperLanguages, type PaperLanguage } from "../facts/two-names";
import { actWordsOf } from "../words/act/act-words";
import type { ActFacts } from "./act-facts";
import { versionSentence } from "./act-version";
import { actReference } from "./act-reference";
import { annexTable } from "./annex-table";
import type { Paper, PaperBlock } from "./paper";
import { printPoints } from "./print-points";

/** How the head of a paper stands: in its own language, or in both as on the union's sheets. */
export type ActHead = "own" | "both";

/** Whether a text is a kind of head. */
export function isActHead(text: string): text is ActHead {
  return text === "own" || text === "both";
}

/**
 * The resolution on the results of a year as neutral content: the same facts in either language.
 * @param facts One record for both papers.
 * @param language Of the text.
 * @param head Of the letterhead.
 * @returns Head, preamble, items numbered without gaps, signature, annexes.
 * @see clauses 4.4, 5.2, 5.3
 */
export function composeAct(facts: ActFacts, language: PaperLanguage, head: ActHead = "own"): Paper {
  const words = actWordsOf(language);
  const title = words.title(String(facts.year));
  const items = itemsOf(facts, language);
  const { date, number } = actReference(facts, language);
  return {
    language,
    title,
    blocks: [
      ...markOf(facts, language),
      ...openBlocks(facts, language),
      ...headOf(facts, language, head),
      ...versionOf(facts, language),
      { kind: "title", text: title },
      ...preambleOf(facts, language),
      ...items.flatMap((item, index) => numbered(item, index + 1)),
      {
        kind: "signature",
        post: words.chair,
        name: facts.practice || isBlank(facts.details.chair[language]) ? words.blank : facts.details.chair[language],
      },
      ...facts.annexes.map((annex, index) =>
        annexTable(annex, words.annex(String(index + 1), facts.details.body, date, number), language),
      ),
    ],
  };
}

function markOf({ practice, draft }: ActFacts, language: PaperLanguage): PaperBlock[] {
  const words = actWordsOf(language);
  if (practice) {
    return [
      { kind: "mark", text: words.practice },
      { kind: "paragraph", runs: [{ text: words.practiceNote, bold: true }] },
    ];
  }
  return draft ? [{ kind: "mark", text: words.draft }] : [];
}

/** What is not settled stands before the text, so that nobody takes a draft for a result. */
export function openBlocks({ open = [] }: Pick<ActFacts, "open">, language: PaperLanguage): PaperBlock[] {
  return open.map((text, index) =>
    index === 0
      ? { kind: "paragraph", runs: [{ text: text[language], bold: true }] }
      : { kind: "line", text: `–\u00A0${text[language]}` },
  );
}

function headOf(facts: ActFacts, language: PaperLanguage, head: ActHead): PaperBlock[] {
  const sides = head === "both" ? paperLanguages : [language];
  const { body } = facts.details;
  return [
    { kind: "letterhead", texts: sides.map((one) => actWordsOf(one).union) },
    { kind: "letterhead", texts: sides.map((one) => actWordsOf(one).letterhead[body]) },
    { kind: "letterhead", texts: sides.map((one) => actWordsOf(one).resolution) },
    { kind: "reference", ...actReference(facts, language) },
  ];
}

/** Between number and title: whoever holds both papers sees which one is in force. */
function versionOf({ version }: ActFacts, language: PaperLanguage): PaperBlock[] {
  const said = versionSentence(version, language);
  return said === "" ? [] : [{ kind: "line", text: said }];
}

function preambleOf({ details, practice }: ActFacts, language: PaperLanguage): PaperBlock[] {
  const words = actWordsOf(language);
  const body = words.body[details.body];
  const reporter = practice ? words.blank : given(details.reporter.inSentence[language], words.blank);
  return [
    { kind: "paragraph", runs: [{ text: words.heard(reporter, body.alone) }] },
    { kind: "paragraph", runs: [{ text: `${words.basis(body.ofUnion)} ` }, { text: words.resolves, bold: true }] },
  ];
}

/** An item before it has its number: its sentence, lines under it, and items of its own. */
interface Item {
  readonly text: string;
  readonly lines?: readonly string[];
  readonly after?: string;
  readonly items?: readonly Item[];
}

/** Items that have something to say, in order: an empty one is none, so that no number is left out (INC-02). */
function itemsOf(facts: ActFacts, language: PaperLanguage): Item[] {
  const words = actWordsOf(language);
  const points = printPoints(
    facts.places.map(({ total }) => total),
    language,
  );
  const places = facts.places.map(({ place, name }, index) =>
    words.place(romanPlace(place), name[language], points[index] ?? ""),
  );
  const encouraged = facts.encouraged.map(({ name }) => `–\u00A0${name[language]}`);
  const money = (facts.money ?? []).map(
    ({ name, tenge }) => `–\u00A0${words.tenge(name[language], formatNumber(tenge, 0, language))}`,
  );
  const sums = facts.places.flatMap(({ placesSum }) => placesSum ?? []);
  const after = [
    ...(sums.length > 0 ? [words.prizesByPlaces(sums.join("; "))] : []),
    ...tieSentences(facts.placesDecided, language, sums.length > 0),
    ...(facts.totalIsReading ? [words.totalIsReading] : []),
  ].join(" ");
  return [
    {
      text: words.approve(String(facts.year)),
      lines: closed(places),
      ...(after !== "" && { after }),
    },
    ...(encouraged.length === 0 ? [] : [{ text: words.encourage[facts.encouragement], lines: closed(encouraged) }]),
    ...(money.length === 0 ? [] : [{ text: words.money, lines: closed(money) }]),
    ...amendmentsOf(facts, language),
    { text: words.ceremony },
    { text: words.control(personsOf(facts, language)) },
  ];
}

/**
 * That prize places were given in ties by decision; empty where none was.
 * @param places Prize places given so.
 * @param byPlaces Prizes go by the sum of places by criterion: those sums were equal.
 */
export function tieSentences(places: readonly number[] = [], language: PaperLanguage, byPlaces = false): string[] {
  if (places.length === 0) return [];
  const { tieIsDecided, tieOfPlacesIsDecided } = actWordsOf(language);
  return [(byPlaces ? tieOfPlacesIsDecided : tieIsDecided)(places.map(romanPlace).join(", "))];
}

function amendmentsOf({ amendments: { clauses, newAppendix } }: ActFacts, language: PaperLanguage): Item[] {
  const words = actWordsOf(language);
  const given = clauses.filter(({ clause, text }) => !isBlank(clause) || !isBlank(text.kk) || !isBlank(text.ru));
  if (given.length === 0 && !newAppendix) return [];
  // What is not said yet is a line to be filled, never an empty quotation.
  const said = (text: string): string => (isBlank(text) ? words.blank : text.trim());
  const restated = given.map(
    ({ clause, text }) => `–\u00A0${words.clause(said(clause), said(text[language]).replace(/\.$/, ""))}`,
  );
  return [
    {
      text: words.amend,
      items: [
        ...(restated.length === 0 ? [] : [{ text: words.restate, lines: closed(restated) }]),
        ...(newAppendix ? [{ text: words.newAppendix }] : []),
      ],
    },
  ];
}

function personsOf({ details: { control }, practice }: ActFacts, language: PaperLanguage): string {
  const words = actWordsOf(language);
  const names = control.map(({ inSentence }) => inSentence[language]).filter((name) => !isBlank(name));
  if (practice || names.length === 0) return words.blank;
  const [last = "", ...before] = [...names].reverse();
  const all = before.length === 0 ? last : `${before.reverse().join(", ")} ${words.and} ${last}`;
  // Initials bring the full stop with them.
  return all.replace(/\.$/, "");
}

/** Lines of one list: a semicolon after each, a full stop after the last. */
function closed(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return isLast ? (line.endsWith(".") ? line : `${line}.`) : `${line};`;
  });
}

function numbered(item: Item, number: string | number): PaperBlock[] {
  return [
    { kind: "item", text: `${number}.\u00A0${item.text}` },
    ...(item.lines ?? []).map((text): PaperBlock => ({ kind: "line", text })),
    ...(item.after === undefined ? [] : [{ kind: "line", text: item.after } as const]),
    ...(item.items ?? []).flatMap((inner, index) => numbered(inner, `${number}.${index + 1}`)),
  ];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function given(text: string, otherwise: string): string {
  return isBlank(text) ? otherwise : text.trim();
}
