import type { ActVersion } from "../act/act-version";
import type { TwoNames } from "../facts/two-names";

/** One organisation as the public sees it: name, place, points, and nothing else of its return. */
export interface ExtractRow {
  /** `null` for an organisation without a return. */
  readonly place: number | null;
  readonly name: TwoNames;
  /** For charts. */
  readonly short: TwoNames;
  readonly total: number | null;
  /** Points by part, in the order of the captions. */
  readonly parts: readonly (number | null)[];
  /** Its prize place, that it is encouraged, or that people have to decide on it. */
  readonly award?: "encouraged" | "undecided" | number;
}

/** The organisations by their place in one criterion (edition of 2026). */
export interface CriterionList {
  /** Key of the criterion, such as `1`. */
  readonly id: string;
  readonly name: TwoNames;
  /** By place; organisations without a return stand in none. */
  readonly rows: readonly { readonly place: number; readonly name: TwoNames; readonly points: number | null }[];
}

/** The results of a year for the public (жариялылық / гласность). */
export interface Extract {
  readonly year: number;
  /** Demonstration data: marked on every page. */
  readonly practice: boolean;
  /** Not approved: nothing of it is final. */
  readonly draft: boolean;
  /** Of results approved anew; absent for the first. */
  readonly version?: ActVersion;
  /** What is not settled, the first sentence over the others. */
  readonly open?: readonly TwoNames[];
  /** The total is a reading of the Regulation. */
  readonly totalIsReading: boolean;
  /** Prizes go by the sum of places by criterion: another reading of it. */
  readonly prizesByPlaces?: boolean;
  /** Prize places given in ties by decision. */
  readonly placesDecided?: readonly number[];
  readonly parts: readonly TwoNames[];
  /** Colours of the parts in charts, `#RRGGBB`. */
  readonly colours: readonly string[];
  readonly rows: readonly ExtractRow[];
  /** A list for each criterion, where the edition ranks by criterion. */
  readonly lists?: readonly CriterionList[];
}
