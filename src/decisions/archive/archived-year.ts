import type { TwoNames } from "../facts/two-names";
import type { AttachedSignature, IssuingBody } from "../records/approval";

/** What is kept of one organisation; what is not known is absent, never 0. */
export interface ArchivedResult {
  readonly id: string;
  /** As it was called then. */
  readonly name: TwoNames;
  readonly place?: number;
  readonly total?: number;
  /** Points added or taken away by decision, contained in the total. */
  readonly byDecision?: number;
  /** Points by part, such as a block, by its id. */
  readonly parts?: Readonly<Record<string, number>>;
  /** Its prize place. */
  readonly prize?: number;
  readonly encouraged?: boolean;
}

/** By which paper the results stand. */
export interface ArchivedPaper {
  readonly body: IssuingBody;
  readonly protocol: string;
  readonly item: string;
  /** ISO date. */
  readonly date: string;
}

/** A signature attached to the approval, unverified. */
export interface ArchivedSignature extends AttachedSignature {
  /** Base64 of the signature file; absent where the workbook no longer has it. */
  readonly content?: string;
}

/** The results of a year as a later year compares itself with them (мұрағат жазбасы / запись архива). */
export interface ArchivedYear {
  readonly year: number;
  /** How it is known: printed by a published paper, approved in this workbook, or read from the text of a paper. */
  readonly source: "published" | "approved" | "read";
  /** Of the approval; absent where none of ours approved it. */
  readonly version?: number;
  /** Key of the wording that governed the year. */
  readonly edition?: string;
  /** Key of what prize places were given by; absent where it was the total. */
  readonly prizesBy?: string;
  readonly paper?: ArchivedPaper;
  /** SHA-256 of the approved facts. */
  readonly fingerprint?: string;
  readonly signatures?: readonly ArchivedSignature[];
  readonly parts?: readonly { readonly id: string; readonly name: TwoNames }[];
  readonly results: readonly ArchivedResult[];
}
