import { versionSentence, type ActVersion } from "../act/act-version";
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
    /** Its place in this criterion, where the edition ranks by criterion. */
    readonly place?: number;
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
  /** Of results approved anew; absent for the first. */
  readonly version?: ActVersion;
  /** The total is a reading of the Regulation. */
  readonly totalIsReading?: boolean;
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
        // In print each sheet goes to another organisation: it has the title, and its name stands on each of its pages.
        "@page{size:A4;margin:12mm}.title,.of{display:none}.block th{background:#f6f6f6;font-weight:600}col.i{width:44%}col.f{width:15%}col.p{width:12%}" +
        "@media print{h1{display:none}.title{display:block}.of{display:table-row}.sheet{font-size:10px;line-height:1.3}.sheet h2{font-size:14px;margin:.3rem 0}.sheet p{margin:.3rem 0}.sheet table{table-layout:fixed}.sheet th,.sheet td{padding:.1rem .35rem}tr{break-inside:avoid}.block{break-after:avoid}}\n",
    },
    first,
  );
}

function sheetOf(one: HandOut, all: HandOuts, language: PaperLanguage): string {
  const { practice, draft, totalIsReading = false } = all;
  const words = publishWordsOf(language);
  const own = words.handOut;
  const points = (value: number | null): string =>
    value === null ? "–" : formatNumber(value, Number.isInteger(value) ? 0 : 2, language);
  const mark = practice ? words.practice : draft ? words.draft : "";
  const resultOf = totalIsReading ? own.resultByReading : own.result;
  const result = one.place === null ? own.noReturn : resultOf(String(one.place), points(one.total));
  const title = own.title(String(all.year));
  const version = versionSentence(all.version, language);
  const next =
    one.next !== undefined
      ? one.next.points === 0
        ? own.tied(String(one.next.place))
        : own.reachBy(String(one.next.place), points(one.next.points))
      : one.place === 1
        ? own.first
        : undefined;
  return [
    `<section class="sheet"><p class="title">${escapeHtml(title)}</p><h2>${escapeHtml(one.name[language])}</h2>`,
    mark === "" ? "" : `<p class="mark">${escapeHtml(mark)}</p>`,
    version === "" ? "" : `<p>${escapeHtml(version)}</p>`,
    `<p><b>${escapeHtml(result)}</b></p>`,
    one.byDecision === undefined ? "" : `<p>${escapeHtml(own.byDecision(points(one.byDecision)))}</p>`,
    next === undefined ? "" : `<p><b>${escapeHtml(own.reach)}</b><br>${escapeHtml(next)}</p>`,
    one.place === null ? "" : tableOf(one, title, language, points),
    "</section>",
  ].join("\n");
}

/** One table, so that its head, with whose points they are, is repeated on every page. */
function tableOf(
  { name, blocks }: HandOut,
  title: string,
  language: PaperLanguage,
  text: (value: number | null) => string,
): string {
  const own = publishWordsOf(language).handOut;
  const head = [own.indicator, own.figure, own.arithmetic, own.points].map(
    (caption) => `<th scope="col">${escapeHtml(caption)}</th>`,
  );
  const columns = '<colgroup><col class="i"><col class="f"><col><col class="p"></colgroup>';
  const of = `<tr class="of"><th colspan="4">${escapeHtml(`${title}. ${name[language]}`)}</th></tr>`;
  return `<table>${columns}<thead>${of}<tr>${head.join("")}</tr></thead>${blocks
    .map((block) => bodyOf(block, language, text))
    .join("")}</table>`;
}

function bodyOf(
  { name, points, place, lines }: HandOut["blocks"][number],
  language: PaperLanguage,
  text: (value: number | null) => string,
): string {
  const said =
    place === undefined ? name[language] : publishWordsOf(language).handOut.blockPlace(name[language], String(place));
  const rows = lines.map(
    (line) =>
      `<tr><th scope="row">${escapeHtml(`${line.code} ${line.name[language]}`)}</th><td class="n">${escapeHtml(line.figure[language])}</td><td>${escapeHtml(line.arithmetic[language])}</td><td class="n">${escapeHtml(text(line.points))}</td></tr>`,
  );
  return `<tbody><tr class="block"><th colspan="3" scope="rowgroup">${escapeHtml(said)}</th><td class="n"><b>${escapeHtml(text(points))}</b></td></tr>${rows.join("")}</tbody>`;
}
