type With1 = (text: string) => string;
type With2 = (first: string, second: string) => string;

/** Words of the page that takes in returns; they load with it. */
export interface ReturnsImportWords {
  readonly open: string;
  readonly title: string;
  readonly nothing: string;
  readonly lead: string;
  readonly choose: string;
  readonly add: string;
  readonly again: string;
  readonly reading: With2;
  readonly counts: (files: string, ready: string, questions: string, refused: string) => string;
  readonly values: With2;
  readonly whose: With1;
  /** The organisation on the cover, and the one the form was issued to. */
  readonly whoseOfTwo: With2;
  readonly whoseChoose: string;
  /** Where names like it are offered and it is none of them. */
  readonly whoseOther: string;
  readonly twice: string;
  /** A form whose rows were inserted or sorted. */
  readonly movedRows: {
    readonly lead: string;
    readonly row: (field: string, from: string, to: string) => string;
    readonly read: string;
  };
  readonly take: string;
  readonly refused: string;
  readonly question: string;
  readonly changes: With1;
  readonly first: With1;
  readonly unchanged: With1;
  readonly same: string;
  readonly texts: With1;
  /** The head who signed or the day of signing is another. */
  readonly signature: string;
  readonly unread: With1;
  /** Figures that are written as they stand and are wrong. */
  readonly wrong: With1;
  readonly leftOut: string;
  readonly synthetic: string;
  readonly canUndo: string;
  readonly write: With1;
  readonly yes: string;
  /** In the log: a figure without data, and figures not named one by one. */
  readonly noData: string;
  readonly moreFigures: (count: string) => string;
  readonly no: string;
  /** Said between a figure and the one that takes its place. */
  readonly becomes: string;
  readonly templates: {
    readonly open: string;
    readonly title: string;
    readonly lead: string;
    readonly language: string;
    readonly kk: string;
    readonly ru: string;
    readonly forWhom: string;
    readonly all: With1;
    readonly due: string;
    readonly dueHint: string;
    readonly dueWrong: string;
    readonly making: With2;
    readonly save: With1;
    readonly noSaving: string;
    /** Last year's figures, which the forms show. */
    readonly lastYear: {
      readonly title: string;
      /** `count` organisations of `of` have them. */
      readonly known: (year: string, count: string, of: string) => string;
      readonly choose: string;
      readonly reading: string;
      readonly taken: (file: string, year: string, count: string) => string;
      /** Figures that stand in the year already and are not replaced. */
      readonly differ: (count: string) => string;
      readonly nothingNew: string;
      readonly synthetic: string;
    };
  };
}
