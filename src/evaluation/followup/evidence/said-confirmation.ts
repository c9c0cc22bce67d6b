import { formatNumber } from "../../../text/format-number";
import { fillTemplate } from "../../../text/fill-template";
import type { Language } from "../../../text/language";
import { committeeWordsOf } from "../../words/committee/committee-words";
import type { ConfirmedFigures } from "./confirmed-figures";

/** Longest paragraph, in characters: a row of a sheet is only so high. */
const longest = 900;

/**
 * How far documents confirm the figures, in words.
 * @param confirmation Of the year.
 * @param nameOf Short name of an organisation.
 * @returns The shares, then organisations with the codes that name no document, a few to a paragraph.
 */
export function saidConfirmation(
  { share: { named, confirmed, of }, unnamed }: ConfirmedFigures,
  language: Language,
  nameOf: (organisation: string) => string,
): readonly string[] {
  const words = committeeWordsOf(language);
  // Rounded down: one that lacks a document is not a hundred per cent.
  const percent = of === 0 ? 100 : Math.floor((named * 1000) / of) / 10;
  const count = (value: number): string => formatNumber(value, 0, language);
  const share = fillTemplate(words.share, {
    ...{ named: count(named), confirmed: count(confirmed), of: count(of) },
    percent: formatNumber(percent, 1, language),
  });
  const paragraphs: string[] = [];
  for (const { organisation, codes } of unnamed) {
    const said = fillTemplate(words.unnamedOf, { organisation: nameOf(organisation), codes: codes.join(", ") });
    const last = paragraphs.at(-1);
    if (last === undefined || last.length + said.length > longest) paragraphs.push(said);
    else paragraphs[paragraphs.length - 1] = `${last}; ${said}`;
  }
  return [share, ...paragraphs.map((list) => fillTemplate(words.unnamed, { list }))];
}
