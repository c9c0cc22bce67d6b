import { composeAct } from "../../decisions/act/compose-act";
import { actOfYear } from "../approval/act-of-year";
import { actKind } from "../sheets/analysis/sheets-on-demand";
import type { PaperWish, Snapshot } from "../year/ports";
import { putSheet } from "./put-sheet";
import type { YearSession } from "./year-session";

/**
 * Writes the resolution on the year's results to a sheet of its own.
 * @param wish Language, letterhead, and what no workbook knows.
 */
export async function writePaper(
  session: YearSession,
  year: number,
  { language, head, details }: PaperWish,
): Promise<Snapshot> {
  return putSheet(session, year, actKind, ({ snapshot: { data }, rating }) => ({
    content: composeAct(actOfYear(data, rating, { details }), language, head),
  }));
}
