import type { TwoNames } from "../facts/two-names";
import type { ActVersion } from "./act-version";
import type { ActAmendments } from "../records/amendments";
import type { ApprovalDetails } from "../records/approval";

/** An organisation the paper names, by its official name. */
export interface ActOrganisation {
  readonly id: string;
  readonly name: TwoNames;
}

interface ActPlace extends ActOrganisation {
  readonly place: number;
  /** As computed, with points by decision; rounded for print only. */
  readonly total: number;
  /** Sum of its places by criterion, where prizes go by it. */
  readonly placesSum?: number;
}

/** A table behind the text: the ranking, a criterion, the criteria. */
export interface ActAnnex {
  readonly title: TwoNames;
  /** Said under the title, such as a reading of the Regulation. */
  readonly note?: TwoNames;
  readonly captions: readonly TwoNames[];
  /** Texts and figures; a text in two languages is chosen by the paper's. */
  readonly rows: readonly (readonly (string | number | TwoNames | null)[])[];
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
}

/** Everything a resolution on the results of a year says; both papers are made of one record. */
export interface ActFacts {
  readonly year: number;
  /** Demonstration data: marked, without signatories and number. */
  readonly practice: boolean;
  /** Not approved yet: the paper says that it is a draft (жоба / проект). */
  readonly draft: boolean;
  /** What is not settled, the first sentence over the others; said on the paper before its text. */
  readonly open?: readonly TwoNames[];
  readonly details: ApprovalDetails;
  /** Of results that were opened again and approved anew; absent for the first. */
  readonly version?: ActVersion;
  /** Prize places by place. */
  readonly places: readonly ActPlace[];
  readonly encouraged: readonly ActOrganisation[];
  /** Prize money that the Committee decided, in whole tenge; a sum is never proposed. */
  readonly money?: readonly (ActOrganisation & { readonly tenge: number })[];
  /** Wording of clause 5.2: «high points», or «high points by main blocks». */
  readonly encouragement: "by-place" | "by-main-blocks";
  /** The three places follow from a total that is our reading of 4.3 (2026). */
  readonly totalIsReading: boolean;
  /** Prize places the Committee gave in ties, each once: the paper says so. */
  readonly placesDecided?: readonly number[];
  readonly amendments: ActAmendments;
  readonly annexes: readonly ActAnnex[];
}
