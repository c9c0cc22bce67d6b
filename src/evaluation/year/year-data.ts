import { standingDecisions } from "./committee/committee-decisions";
import type { Criteria } from "../../rating/criteria/criteria";
import type { EditionFromYear, EditionId } from "../../rating/editions/edition";
import type { RatingInput, Settings } from "../../rating/input";
import type { Organisation } from "../../rating/organisations/organisation";
import type { Return } from "../../rating/returns/return";
import type { Language } from "../../text/language";
import type { LogRecord } from "../../kernel/log-record";
import type { TableVersion } from "./table-version";

/** What is known of an earlier year: what the sources publish and what the workbook's earlier years gave; the rest stays unknown. */
export interface PastYear {
  readonly year: number;
  readonly results: Readonly<
    Record<string, { readonly place?: number; readonly total?: number; readonly encouraged?: boolean }>
  >;
}

/** The facts of an approval as the workbook keeps them: unpacked they are the canonical text of its fingerprint. */
export interface Seal {
  readonly version: number;
  /** Base64 of a gzip. */
  readonly packed: string;
}

/** A signature file as the workbook keeps it; which approval it is for, its record says. */
export interface KeptSignature {
  /** SHA-256 of the file, as in the record. */
  readonly hash: string;
  /** Base64 of the file. */
  readonly content: string;
}

/** Everything one year's workbook holds: the input of the sheet builders, the output of the readers. */
export interface YearData {
  readonly year: number;
  readonly edition: EditionId;
  /** Language of the sheets; independent of the pane's. */
  readonly language: Language;
  /** Marked as demonstration data on every sheet. */
  readonly synthetic: boolean;
  /** The criteria belong to no act and say so. */
  readonly illustrative: boolean;
  readonly settings: Settings;
  readonly editions: readonly EditionFromYear[];
  readonly criteria: Criteria;
  /** Absent while the table is the first one and as it was laid out. */
  readonly table?: TableVersion;
  readonly organisations: readonly Organisation[];
  readonly returns: Readonly<Record<string, Return>>;
  readonly previous: Readonly<Record<string, Return>>;
  readonly history: readonly PastYear[];
  /** The log of changes, oldest first; absent while nothing was logged. */
  readonly log?: readonly LogRecord[];
  /** What was approved, by version; absent while nothing was. */
  readonly seals?: readonly Seal[];
  /** Files of attached signatures; absent while there are none. */
  readonly signatures?: readonly KeptSignature[];
  /** Records of approved and imported years as the workbook keeps them: base64 of a gzip of their JSON; absent while there are none. */
  readonly archive?: string;
}

/**
 * The rating's input for a year's workbook.
 * @param data The year as read or about to be laid out.
 * @param today ISO date for the checks that need it; omitted, they are skipped.
 * @returns Input of `rate`.
 */
export function toRatingInput(data: YearData, today?: string): RatingInput {
  const decisions = standingDecisions(data.log);
  return {
    year: data.year,
    edition: data.edition,
    ...(today !== undefined && { today }),
    settings: data.settings,
    criteria: data.criteria,
    organisations: data.organisations,
    returns: data.returns,
    previous: data.previous,
    ...(decisions.length > 0 && { decisions }),
  };
}
