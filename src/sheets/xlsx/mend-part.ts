import type { SheetPlan } from "../plan/sheet-plan";
import { withoutApplication, withoutTime } from "./mends/document-properties";
import { unmarkErrorWords } from "./mends/error-words";
import { orderFonts } from "./mends/font-order";
import { quotePrefix } from "./mends/quote-prefix";
import { hideNames } from "./mends/hidden-names";
import { ignoreNumberLikeText } from "./mends/number-like-text";
import { stackedBarChart } from "./write/stacked-bar-chart";
import { filterName } from "./write/filter-name";

/**
 * Mends what hucre 1.0.0 writes wrongly or cannot say, part by part.
 * @param path Path of the part in the archive.
 * @param part The part as hucre wrote it.
 * @param sheets The planned sheets in order; nothing where a sheet follows no plan.
 * @param hidden Names of the whole workbook that nobody needs to see.
 * @returns The part to store.
 */
export function mendPart(
  path: string,
  part: string,
  sheets: readonly (SheetPlan | undefined)[],
  hidden: readonly string[],
): string {
  if (path === "xl/styles.xml") return quotePrefix(orderFonts(part));
  if (path === "xl/sharedStrings.xml") return unmarkErrorWords(part);
  if (path === "docProps/core.xml") return withoutTime(part);
  if (path === "docProps/app.xml") return withoutApplication(part);
  if (path === "xl/workbook.xml") return hideNames(part, [filterName, ...hidden]);
  const sheet = sheets[numberOf(path, /^xl\/worksheets\/sheet(\d+)\.xml$/) - 1];
  if (sheet) return ignoreNumberLikeText(part, sheet);
  const charts = sheets.flatMap((of) => of?.charts.map((chart) => ({ chart, of })) ?? []);
  const found = charts[numberOf(path, /^xl\/charts\/chart(\d+)\.xml$/) - 1];
  if (found) return stackedBarChart(found.chart, found.of);
  return part;
}

function numberOf(path: string, pattern: RegExp): number {
  return Number(pattern.exec(path)?.[1] ?? 0);
}
