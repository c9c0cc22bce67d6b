import type { Language } from "../../../text/language";
import type { Criteria } from "../../../rating/criteria/criteria";
import type { EditionId } from "../../../rating/editions/edition";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { FormDecision } from "../../year/form-decision";
import type { Return } from "../../../rating/returns/return";

/** Who filled in and signed a return (clause 4.5); dates are ISO. */
export interface ReturnSignature {
  readonly filledBy: string;
  readonly phone: string;
  readonly head: string;
  readonly post: string;
  readonly signedOn: string;
}

/** What one return template is made for. */
export interface ReturnRequest {
  /** Reporting year. */
  readonly year: number;
  readonly edition: EditionId;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly criteria: Criteria;
  /** Name of the criteria table, such as `illustrative-1`. */
  readonly criteriaTable: string;
  /** The act that approved the table, with its date, as the apparatus typed it. */
  readonly criteriaAct?: string;
  /** The criteria belong to no act and say so. */
  readonly illustrative: boolean;
  readonly synthetic: boolean;
  /** Last year's return, shown beside the figures. */
  readonly previous?: Return;
  /** ISO date; no document sets one. */
  readonly dueDate?: string;
  /** Tells two copies of one return from two returns. */
  readonly issueId: string;
  /** UTC stamp `yyyy-mm-ddThh:mm:ssZ`. */
  readonly issuedAt: string;
  /** 1 for the first return of the year, 2 for its correction. */
  readonly version: number;
  /** Values already filled in, those of the apparatus included. */
  readonly filled?: Return;
  readonly signature?: ReturnSignature;
  /** Decisions of governing bodies that the organisation says the execution of; without any there is no sheet for them. */
  readonly decisions?: readonly FormDecision[];
}
