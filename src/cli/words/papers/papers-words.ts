import { papersEn } from "./en";
import { papersKk } from "./kk";
import { papersRu } from "./ru";

/** What the commands `act`, `extract`, `archive`, `verify`, `board` and `remarks` say. */
export interface PapersWords {
  /** Follows the help of the other commands. */
  readonly help: string;
  /** No organisation has anything to mend. */
  readonly noRemarks: string;
  readonly practice: string;
  readonly draft: string;
  /** Over the findings, where nothing is written. */
  readonly unsettled: string;
  /** Over the findings, where drafts are written. */
  readonly unsettledDraft: string;
  readonly archived: (years: string, path: string) => string;
  readonly notApproved: string;
  readonly asApproved: (version: string) => string;
  readonly differs: (version: string) => string;
  /** What the verification does not compare. */
  readonly notCovered: string;
  /** Before the sentences of sheets that read otherwise. */
  readonly wordings: string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly sealBroken: string;
  readonly cell: (sheet: string, cell: string, approved: string, found: string) => string;
  readonly fact: (path: string, approved: string, found: string) => string;
  readonly blank: string;
  readonly errors: {
    readonly noWorkbook: string;
    readonly noYearOrReturns: string;
    readonly noArchiveOut: string;
    readonly badHead: (value: string) => string;
    readonly notAWorkbook: (path: string) => string;
    /** The workbook counts days from 1904. */
    readonly dateSystem: (path: string) => string;
    readonly noYear: (path: string) => string;
    readonly severalYears: (path: string, years: string) => string;
    readonly otherYear: (path: string, years: string) => string;
    readonly alreadyApproved: string;
    readonly notApproved: (path: string) => string;
    readonly neverArchived: (path: string) => string;
    readonly archiveFault: Readonly<
      Record<"not-json" | "another-format" | "year", (path: string, at: string) => string>
    >;
  };
}

/** The words of these commands by language. */
export const papersWords = { kk: papersKk, ru: papersRu, en: papersEn } as const;
