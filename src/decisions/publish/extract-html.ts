import { formatNumber } from "../../text/format-number";
import type { PaperLanguage } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import { escapeHtml } from "./escape-html";
import type { CriterionList, Extract } from "./extract";
import { extractChart } from "./extract-chart";
import { awardText, captionsOf, listCaptions, listTitle, tieLines, versionLines } from "./extract-texts";
import { twoLanguagePage } from "./two-language-page";

/**
 * The extract as one page to be put on a site: table and chart, Kazakh and Russian.
 * @param extract Results of a year.
 * @param first Language shown first.
 */
export function extractHtml(extract: Extract, first: PaperLanguage): string {
  const title = (language: PaperLanguage): string => publishWordsOf(language).title(String(extract.year));
  const body = (language: PaperLanguage): string =>
    [
      markOf(extract, language),
      ...versionLines(extract, language).map((text) => `<p>${escapeHtml(text)}</p>`),
      openOf(extract, language),
      tableOf(extract, language),
      ...(extract.lists ?? []).map((list) => listOf(list, language)),
      extractChart(extract, language),
    ].join("\n");
  return twoLanguagePage(
    {
      title: { kk: title("kk"), ru: title("ru") },
      body: { kk: body("kk"), ru: body("ru") },
      styles:
        "@page{size:A4 landscape;margin:12mm}@media screen{.scroll table{font-size:.82rem}.scroll th,.scroll td{padding:.25rem .4rem}.scroll tbody th{min-width:10rem}}.list{max-width:44rem}@media print{table{font-size:11px;line-height:1.3}th,td{padding:.12rem .35rem}tr,svg,.list{break-inside:avoid}svg{max-height:180mm}}\n",
    },
    first,
  );
}

function markOf({ practice, draft }: Extract, language: PaperLanguage): string {
  const words = publishWordsOf(language);
  if (practice) return `<p class="mark">${escapeHtml(words.practice)}</p>`;
  return draft ? `<p class="mark">${escapeHtml(words.draft)}</p>` : "";
}

function openOf({ open = [] }: Extract, language: PaperLanguage): string {
  const [head, ...lines] = open.map((text) => escapeHtml(text[language]));
  return head === undefined ? "" : `<p><b>${head}</b></p><ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
}

function decimalsOf(values: readonly (number | null)[]): number {
  return values.every((value) => value === null || Number.isInteger(value)) ? 0 : 2;
}

function tableOf(extract: Extract, language: PaperLanguage): string {
  const words = publishWordsOf(language);
  const head = captionsOf(extract, language).map((caption) => `<th scope="col">${escapeHtml(caption)}</th>`);
  // Figures under one another have as many decimals.
  const decimals = extract.parts.map((_, at) => decimalsOf(extract.rows.map(({ parts }) => parts[at] ?? null)));
  const ofTotal = decimalsOf(extract.rows.map(({ total }) => total));
  const figure = (value: number | null, digits = 2): string =>
    `<td class="n">${value === null ? "–" : formatNumber(value, digits, language)}</td>`;
  const rows = extract.rows.map(({ place, name, total, parts, award }) =>
    [
      `<tr><td class="n">${place ?? "–"}</td>`,
      `<th scope="row">${escapeHtml(name[language])}</th>`,
      figure(total, ofTotal),
      ...parts.map((value, at) => figure(value, decimals[at])),
      `<td>${escapeHtml(awardText(award, language))}</td></tr>`,
    ].join(""),
  );
  const ties = tieLines(extract, language).map((text) => `\n<p>${escapeHtml(text)}</p>`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(words.table)}"><table><caption>${escapeHtml(words.table)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>${ties.join("")}`;
}

/** Places and points by one criterion, in order. */
function listOf(list: CriterionList, language: PaperLanguage): string {
  const decimals = decimalsOf(list.rows.map(({ points }) => points));
  const head = listCaptions(language).map((caption) => `<th scope="col">${escapeHtml(caption)}</th>`);
  const rows = list.rows.map(({ place, name, points }) => {
    const said = points === null ? "–" : formatNumber(points, decimals, language);
    return `<tr><td class="n">${place}</td><th scope="row">${escapeHtml(name[language])}</th><td class="n">${said}</td></tr>`;
  });
  return `<table class="list"><caption>${escapeHtml(listTitle(list, language))}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>`;
}
