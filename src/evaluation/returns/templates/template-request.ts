import type { Organisation } from "../../../rating/organisations/organisation";
import type { FormDecision } from "../../year/form-decision";
import type { YearData } from "../../year/year-data";

/** What a return template is made of. */
export interface TemplateRequest {
  readonly data: YearData;
  readonly organisation: Organisation;
  readonly language: "kk" | "ru";
  /** Decisions of governing bodies that the form asks about. */
  readonly decisions?: readonly FormDecision[];
  /** ISO date; no document sets one. */
  readonly dueDate?: string;
  /** Tells two copies of one return from two returns. */
  readonly issueId: string;
  /** UTC stamp `yyyy-mm-ddThh:mm:ssZ`. */
  readonly issuedAt: string;
}

/** A file to be saved. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
