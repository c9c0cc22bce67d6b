/** Words of the pages below the home page; they load with them. */
export interface YearWords {
  readonly past: {
    readonly title: string;
    readonly note: string;
    readonly year: (year: string) => string;
    readonly prizes: string;
    readonly encouraged: string;
    readonly noPoints: string;
    readonly sheet: string;
  };
  readonly who: {
    readonly title: string;
    readonly name: string;
    readonly hint: string;
    readonly declared: string;
    readonly save: string;
  };
}
