import { composeAct, isActHead, type ActHead } from "../../../decisions/act/compose-act";
import type { PaperLanguage } from "../../../decisions/facts/two-names";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import type { ApprovalDetails } from "../../../decisions/records/approval";
import type { Rating } from "../../../rating/rating";
import { fingerprint } from "../../../text/fingerprint";
import type { Language } from "../../../text/language";
import { committeeWordsOf } from "../../words/committee/committee-words";
import { committeePage } from "../../year/committee/committee-page";
import { agingPapers, type AgingPaper, type PaperPrints } from "../../year/committee/paper-prints";
import type { YearData } from "../../year/year-data";
import { decidedSentences, neededSentences, withoutProcedure } from "../said-results";
import { saidYear } from "../said-year";
import { actOfYear } from "./act-of-year";

/** What the sheet of a paper is called where its name is free. */
export function paperSheetName(paper: AgingPaper, language: Language): string {
  return { committee: committeeWordsOf, act: approvalWordsOf }[paper](language).sheet;
}

/** How a resolution is written besides the facts. */
interface ActForm {
  readonly language: PaperLanguage;
  readonly head: ActHead;
  /** As filled in; otherwise as submitted or approved. */
  readonly details?: ApprovalDetails;
}

/** A print of what the Committee's page says, but not of the day it says it on. */
export function committeePrint(data: YearData, rating: Rating): string {
  const { rows, confirmation, acceptance } = committeePage(data, rating);
  const year = saidYear(data, rating);
  const sentences = [...neededSentences(year), ...decidedSentences(year)].map((text) => withoutProcedure(text, year));
  const said = sentences.filter((text) => text !== "");
  return fingerprint(JSON.stringify([rows, said, confirmation, acceptance]));
}

/** A print of what a resolution says, with its language and head before it. */
export function actPrint(data: YearData, rating: Rating, { language, head, details }: ActForm): string {
  const facts = actOfYear(data, rating, details === undefined ? {} : { details });
  return [language, head, fingerprint(JSON.stringify(composeAct(facts, language, head)))].join(" ");
}

/**
 * The papers that were written before results or decisions became what they are.
 * @param prints As the workbook keeps them.
 * @param details Of the approval, as filled in.
 * @returns In a fixed order; empty where every paper says what it would say now.
 */
export function oldPapers(
  data: YearData,
  rating: Rating,
  prints: PaperPrints,
  details?: ApprovalDetails,
): readonly AgingPaper[] {
  return agingPapers.filter((paper) => {
    const print = prints[paper];
    if (print === undefined) return false;
    if (paper === "committee") return print !== committeePrint(data, rating);
    const [language = "", head = ""] = print.split(" ");
    const isKnown = (language === "kk" || language === "ru") && isActHead(head);
    return !isKnown || print !== actPrint(data, rating, { language, head, ...(details && { details }) });
  });
}
