import { composeAct } from "../../../decisions/act/compose-act";
import { actOfYear } from "../../approval/papers/act-of-year";
import { editionsPaper } from "../../approval/papers/editions-paper";
import { actPrint, committeePrint } from "../../approval/papers/paper-age";
import { remarksOfReturn } from "../../followup/remarks/remarks-of-return";
import { remarksPaper } from "../../followup/remarks/remarks-paper";
import { actKind, committeeKind, editionsKind, remarksKind } from "../../sheets/analysis/sheets-on-demand";
import { committeePage } from "../../year/committee/committee-page";
import type { Snapshot } from "../../year/ports";
import type { PaperWish } from "../../year/step-wish";
import { putSheet } from "./put-sheet";
import { nowInWords, type YearSession } from "../year-session";

/**
 * Writes a paper to a sheet of its own: the resolution on the year's results, the editions of the Regulation, the page of
 * the Executive Committee, or what organisations are asked to mend.
 * @param wish Which, in which language, and what no workbook knows.
 */
export async function putPaper(session: YearSession, year: number, wish: PaperWish): Promise<Snapshot> {
  if (wish.kind === "committee") {
    return putSheet(session, year, committeeKind, ({ snapshot: { data }, rating }) => ({
      content: {
        page: committeePage(data, rating),
        time: nowInWords(session, data.language),
        print: committeePrint(data, rating),
      },
    }));
  }
  const { language } = wish;
  if (wish.kind === "remarks") {
    return putSheet(session, year, remarksKind, ({ snapshot: { data }, rating }) => ({
      content: remarksPaper(
        data,
        wish.organisations.map((organisation) => remarksOfReturn(data, rating.findings, organisation, wish.own)),
        language,
      ),
    }));
  }
  if (wish.kind === "editions") {
    return putSheet(session, year, editionsKind, ({ snapshot: { data } }) => ({
      content: editionsPaper(data, language),
    }));
  }
  const { head, details } = wish;
  return putSheet(session, year, actKind, ({ snapshot: { data }, rating }) => ({
    content: {
      paper: composeAct(actOfYear(data, rating, { details }), language, head),
      print: actPrint(data, rating, { language, head, details }),
    },
  }));
}
