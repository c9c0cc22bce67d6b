import type { ActAmendments } from "./amendments";
import type { TwoNames } from "../facts/two-names";
import type { Person } from "./person";
import type { Signed } from "./decision";

/** The body whose paper it is (орган). */
export type IssuingBody = "executive-committee" | "central-committee";

/** Whose decision, by which item of which protocol (хаттама, тармақ / протокол, пункт), signed and reported by whom. */
export interface ApprovalDetails {
  readonly body: IssuingBody;
  /** «№ 9»: the number alone, as text. Empty while it is not given. */
  readonly protocol: string;
  readonly item: string;
  /** ISO date of the sitting; empty while it is not given. */
  readonly date: string;
  readonly chair: TwoNames;
  readonly reporter: Person;
  /** One or several. */
  readonly control: readonly Person[];
  /** What the same paper changes in the Regulation; absent where nothing. */
  readonly amendments?: ActAmendments;
}

/** A detached signature of the approved file; the file itself is kept beside the record, what it proves is checked by NCALayer, not here. */
export interface AttachedSignature {
  readonly file: string;
  /** Of the .cms file and of the file it was made over; 64 hexadecimal digits. */
  readonly hash: string;
  readonly signedFile: string;
  readonly signedHash: string;
}

/** What happened to a year on its way to approval (4.4-тармақ, пункт 4.4), only ever added. */
export type ApprovalRecord = Signed & { readonly version: number } & (
    | { readonly type: "submitted"; readonly details: ApprovalDetails }
    /** The submission is taken back before it was decided on. */
    | { readonly type: "returned" }
    | {
        readonly type: "approved";
        readonly details: ApprovalDetails;
        /** SHA-256 of the facts. */
        readonly fingerprint: string;
        /** Demonstration data: for practice, and never an archive. */
        readonly practice: boolean;
      }
    | { readonly type: "reopened" }
    | { readonly type: "signature"; readonly signature: AttachedSignature }
  );

type Approved = Extract<ApprovalRecord, { readonly type: "approved" }>;

/** Where a year stands. */
export interface ApprovalState {
  readonly status: "draft" | "submitted" | "approved";
  /** 1 until it was reopened for the first time. */
  readonly version: number;
  /** As submitted or approved last; of a year opened again without number and date, for its paper is another one. */
  readonly details?: ApprovalDetails;
  /** The record in force; absent unless approved. */
  readonly approved?: Approved;
  /** Earlier approvals, oldest first; they stay readable. */
  readonly earlier: readonly Approved[];
  readonly signatures: readonly (ApprovalRecord & { readonly type: "signature" })[];
}

/** The steps a state allows. */
const allowed: Readonly<Record<ApprovalState["status"], readonly ApprovalRecord["type"][]>> = {
  draft: ["submitted"],
  submitted: ["returned", "approved"],
  approved: ["reopened", "signature"],
};

/**
 * Where a year stands after its records.
 * @param records Oldest first; a record that does not follow from those before it is passed over, for a person may have
 * broken the sheet.
 * @returns The state; a draft of version 1 without records.
 * @see clause 4.4
 * @example approvalState([]).status //=> "draft"
 */
export function approvalState(records: readonly ApprovalRecord[]): ApprovalState {
  let state: ApprovalState = { status: "draft", version: 1, earlier: [], signatures: [] };
  for (const record of records) {
    if (mayFollow(state, record)) state = after(state, record);
  }
  return state;
}

/** Whether a record follows from a state. */
function mayFollow(state: ApprovalState, record: ApprovalRecord): boolean {
  return allowed[state.status].includes(record.type) && record.version === state.version;
}

/** Body and persons go on; number, date and amendments are those of one paper. */
function ofNextPaper({ body, chair, reporter, control }: ApprovalDetails): ApprovalDetails {
  return { body, protocol: "", item: "", date: "", chair, reporter, control };
}

function after(state: ApprovalState, record: ApprovalRecord): ApprovalState {
  const { version, earlier, signatures } = state;
  switch (record.type) {
    case "submitted":
      return { status: "submitted", version, details: record.details, earlier, signatures };
    case "returned":
      return { ...state, status: "draft" };
    case "approved":
      return { status: "approved", version, details: record.details, approved: record, earlier, signatures };
    case "reopened": {
      const { approved, details, ...rest } = state;
      const before = approved === undefined ? earlier : [...earlier, approved];
      const next = details === undefined ? {} : { details: ofNextPaper(details) };
      return { ...rest, ...next, status: "draft", version: version + 1, earlier: before };
    }
    case "signature":
      return { ...state, signatures: [...signatures, record] };
  }
}
