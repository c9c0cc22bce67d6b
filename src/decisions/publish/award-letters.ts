import { formatDate } from "../../text/format-date";
import { romanPlace } from "../../text/roman-place";
import type { ActFacts } from "../act/act-facts";
import { openBlocks } from "../act/compose-act";
import type { Paper, PaperBlock } from "../act/paper";
import { printPoints } from "../act/print-points";
import type { PaperLanguage } from "../facts/two-names";
import { actWordsOf } from "../words/act/act-words";
import { publishWordsOf } from "../words/publish/publish-words";

/** Whom a letter goes to. */
interface Awarded {
  readonly name: string;
  readonly letter: string;
  readonly diploma: string;
  /** Prizes are paid (5.2); encouragement where its wording says so, or the Committee gave a sum. */
  readonly isPaid: boolean;
}

/**
 * Letters to the awarded and the text of their diplomas, each on a page of its own, by the facts of the resolution.
 * @param facts Of the resolution; of demonstration data without signatory and number.
 * @param language Of the letters.
 * @see clauses 5.2, 5.3, 5.4
 */
export function awardLetters(facts: ActFacts, language: PaperLanguage): Paper {
  const { letter, practice, draft } = publishWordsOf(language);
  const year = String(facts.year);
  const points = printPoints(
    facts.places.map(({ total }) => total),
    language,
  );
  const awarded: readonly Awarded[] = [
    ...facts.places.map(({ name, place }, index) => ({
      name: name[language],
      letter: letter.prize(year, romanPlace(place), points[index] ?? ""),
      diploma: letter.diplomaPrize(year, romanPlace(place)),
      isPaid: true,
    })),
    ...facts.encouraged.map(({ id, name }) => ({
      name: name[language],
      letter: letter.encouraged(year),
      diploma: letter.diplomaEncouraged(year),
      isPaid: facts.encouragement === "by-main-blocks" || (facts.money ?? []).some((sum) => sum.id === id),
    })),
  ];
  const mark = facts.practice ? practice : facts.draft ? draft : undefined;
  const pages = awarded.flatMap((one) => [letterPage(one, facts, language), diplomaPage(one, facts, language)]);
  return {
    language,
    title: publishWordsOf(language).title(year),
    blocks: [
      ...(mark === undefined ? [] : [{ kind: "mark", text: mark } as const]),
      ...openBlocks(facts, language),
      ...pages.flatMap((page, index): PaperBlock[] => (index === 0 ? page : [{ kind: "page" }, ...page])),
    ],
  };
}

function letterPage({ name, letter: said, isPaid }: Awarded, facts: ActFacts, language: PaperLanguage): PaperBlock[] {
  const { letter } = publishWordsOf(language);
  const { date, protocol, item } = facts.details;
  const words = actWordsOf(language);
  const isNumbered = !facts.practice && date !== "" && protocol !== "" && item !== "";
  const texts = [
    said,
    ...(isNumbered ? [letter.paper(formatDate(date, language), words.reference(protocol, item))] : []),
    ...(isPaid ? [letter.money] : []),
    letter.ceremony,
  ];
  return [
    { kind: "letterhead", texts: [words.union] },
    { kind: "title", text: letter.to(name) },
    ...texts.map((text): PaperBlock => ({ kind: "paragraph", runs: [{ text }] })),
    signatureOf(facts, language),
  ];
}

function diplomaPage({ name, diploma }: Awarded, facts: ActFacts, language: PaperLanguage): PaperBlock[] {
  const { letter } = publishWordsOf(language);
  return [
    { kind: "letterhead", texts: [actWordsOf(language).union] },
    { kind: "centred", text: letter.diploma, isLarge: true },
    { kind: "centred", text: letter.diplomaOf(name) },
    { kind: "centred", text: diploma },
    signatureOf(facts, language),
  ];
}

function signatureOf({ details, practice }: ActFacts, language: PaperLanguage): PaperBlock {
  const name = details.chair[language].trim();
  const { blank } = actWordsOf(language);
  return {
    kind: "signature",
    post: publishWordsOf(language).letter.chair,
    name: practice || name === "" ? blank : name,
  };
}
