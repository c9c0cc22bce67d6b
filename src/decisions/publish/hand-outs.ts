import { formatNumber } from "../../text/format-number";
import type { PaperLanguage, TwoNames } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import { escapeHtml } from "./escape-html";
import { twoLanguagePage } from "./two-language-page";

/** One line: a figure, how it became points, and how many. */
export interface HandOutLine {
  readonly code: string;
  readonly name: TwoNames;
  readonly figure: TwoNames;
  /** The arithmetic in words. */
  readonly arithmetic: TwoNames;
  readonly points: number | null;
}

/** How the points of one organisation came. */
export interface HandOut {
  readonly name: TwoNames;
  /** `null` without a return. */
  readonly place: number | null;
  readonly total: number | null;
  readonly blocks: readonly {
    readonly name: TwoNames;
    readonly points: number | null;
    readonly lines: readonly HandOutLine[];
  }[];
  readonly byDecision?: number;
  /** The next place and the points it would take, 0 where a tie was decided; absent for the first and for one without a place. */
  readonly next?: { readonly place: number; readonly points: number };
}

/** Hand-outs for all organisations of a year. */
export interface HandOuts {
  readonly year: number;
  readonly practice: boolean;
  readonly draft: boolean;
  readonly organisations: readonly HandOut[];
}

/**
 * "How your points came": one printable file, a sheet for each organisation, in both languages.
 * @param handOuts Facts and sentences of the year.
 * @param first Language shown first.
 */
export function handOutsHtml(handOuts: HandOuts, first: PaperLanguage): string {
  const title = (language: PaperLanguage): string => publishWordsOf(language).handOut.title(String(handOuts.year));
  const body = (language: PaperLanguage): string =>
    handOuts.organisations.map((one) => sheetOf(one, handOuts, language)).join("\n");
  return twoLanguagePage(
    {
      title: { kk: title("kk"), ru: title("ru") },
      body: { kk: body("kk"), ru: body("ru") },
      styles:
        "@page{size:A4;margin:12mm}@media print{.sheet{font-size:11px}h2{margin:.4rem 0}tr{break-inside:avoid}}\n",
    },
    first,
  );
}

function sheetOf(one: HandOut, { practice, draft }: HandOuts, language: PaperLanguage): string {
  const words = publishWordsOf(language);
  const own = words.handOut;
  const points = (value: number | null): string =>
    value === null ? "–" : formatNumber(value, Number.isInteger(value) ? 0 : 2, language);
  const mark = practice ? words.practice : draft ? words.draft : "";
  const result = one.place === null ? own.noReturn : own.result(String(one.place), points(one.total));
  const next =
    one.next !== undefined
      ? one.next.points === 0
        ? own.tied(String(one.next.place))
        : own.reachBy(String(one.next.place), points(one.next.points))
      : one.place === 1
        ? own.first
        : undefined;
  return [
    `<section class="sheet"><h2>${escapeHtml(one.name[language])}</h2>`,
    mark === "" ? "" : `<p class="mark">${escapeHtml(mark)}</p>`,
    `<p><b>${escapeHtml(result)}</b></p>`,
    one.byDecision === undefined ? "" : `<p>${escapeHtml(own.byDecision(points(one.byDecision)))}</p>`,
    next === undefined ? "" : `<p><b>${escapeHtml(own.reach)}</b><br>${escapeHtml(next)}</p>`,
    ...(one.place === null ? [] : one.blocks.map((block) => blockTable(block, language, points))),
    "</section>",
  ].join("\n");
}

function blockTable(
  { name, points, lines }: HandOut["blocks"][number],
  language: PaperLanguage,
  text: (value: number | null) => string,
): string {
  const own = publishWordsOf(language).handOut;
  const head = [own.indicator, own.figure, own.arithmetic, own.points].map(
    (caption) => `<th scope="col">${escapeHtml(caption)}</th>`,
  );
  const rows = lines.map(
    (line) =>
      `<tr><th scope="row">${escapeHtml(`${line.code} ${line.name[language]}`)}</th><td class="n">${escapeHtml(line.figure[language])}</td><td>${escapeHtml(line.arithmetic[language])}</td><td class="n">${escapeHtml(text(line.points))}</td></tr>`,
  );
  return `<table><caption>${escapeHtml(own.block(name[language], text(points)))}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
