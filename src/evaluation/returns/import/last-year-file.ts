import type { Criteria } from "../../../rating/criteria/criteria";
import type { Finding } from "../../../rating/finding";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { Return } from "../../../rating/returns/return";

/** What is wanted of the workbook of the year before. */
export interface LastYearRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The year before. */
  readonly year: number;
  /** The table its figures are to stand beside. */
  readonly criteria: Criteria;
  readonly organisations: readonly Organisation[];
}

/** What organisations declared the year before, as its workbook has it. */
export interface LastYearReturns {
  readonly year: number;
  /** Figures alone, by id; who declared nothing is not in it. */
  readonly returns: Readonly<Record<string, Return>>;
  readonly synthetic: boolean;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  /** What of the file is not taken, and why. */
  readonly findings: readonly Finding[];
}

/** A workbook read for the year before, or why it gives nothing. */
export type LastYearFile = LastYearReturns | { readonly findings: readonly Finding[] };
