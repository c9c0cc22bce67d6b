import type { Criteria } from "../../../rating/criteria/criteria";
import type { Finding } from "../../../rating/finding";
import type { DecisionAnswer } from "../../year/form-decision";
import type { MovedField } from "../form/cells/rows-by-code";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { Return } from "../../../rating/returns/return";

/** A file as chosen, and the year it is meant for. */
export interface ReturnRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly year: number;
  readonly criteria: Criteria;
  readonly organisations: readonly Organisation[];
  /** Id of the organisation, where the user said whose return it is. */
  readonly organisation?: string;
  /** The user agreed that moved rows are read by their codes. */
  readonly byCodes?: boolean;
}

/** A file that holds the return of an organisation of the year. */
export interface ReadReturn {
  readonly kind: "return";
  readonly file: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  readonly organisation: string;
  readonly declared: Return;
  /** Last year's figures as the template showed them. */
  readonly previous?: Return;
  /** Cells that could not be taken; what the workbook has there stays. */
  readonly findings: readonly Finding[];
  /** Codes of those cells. */
  readonly unread: ReadonlySet<string>;
  /** Codes that the apparatus fills: a return adds to them and never replaces them. */
  readonly apparatus: ReadonlySet<string>;
  readonly synthetic: boolean;
  /** Rows of fields that had moved and were read by their codes. */
  readonly byCodes?: number;
  /** What it says of decisions of governing bodies. */
  readonly answers?: readonly DecisionAnswer[];
}

/** What a file turned out to be. */
export type ReturnFile =
  | ReadReturn
  /**
   * A return whose organisation the year does not have by that name, or whose cover names another than it was issued to;
   * `candidates` bear a name like it.
   */
  | {
      readonly kind: "whose";
      readonly file: string;
      readonly name: string;
      /** The organisation the form was issued to, where the cover names another. */
      readonly issuedTo?: string;
      readonly candidates: readonly string[];
    }
  /** A form whose rows were inserted or sorted; every code stands once with its own name, so that it can be read by them. */
  | {
      readonly kind: "moved";
      readonly file: string;
      readonly organisation: string;
      readonly moved: readonly MovedField[];
    }
  | { readonly kind: "refused"; readonly file: string; readonly findings: readonly Finding[] };
