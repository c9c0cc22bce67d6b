/** Words of the return template (есеп үлгісі / форма отчёта) that an organisation fills in. */
export interface ReturnWords {
  readonly fileTitle: (year: number) => string;
  /** Start of a file name, without characters a file system refuses. */
  readonly coverSheet: string;
  readonly baseSheet: string;
  readonly union: string;
  readonly title: (year: number) => string;
  readonly markSynthetic: string;
  readonly markIllustrative: string;
  readonly footerMark: string;
  readonly footerYear: (organisation: string, year: number) => string;
  readonly sections: {
    readonly organisation: string;
    readonly people: string;
    readonly progress: string;
    readonly how: string;
    readonly cells: string;
  };
  readonly labels: {
    readonly fullName: string;
    readonly year: string;
    readonly due: string;
    readonly dueOpen: string;
    readonly criteria: string;
    readonly criteriaIllustrative: string;
    readonly criteriaApproved: string;
    readonly filledBy: string;
    readonly phone: string;
    readonly head: string;
    readonly post: string;
    readonly signedOn: string;
    readonly state: string;
    readonly signature: string;
    readonly signatureHint: string;
    readonly date: string;
  };
  readonly states: {
    readonly errors: string;
    readonly incomplete: string;
    /** The date of signing is none, of another year, later than today. */
    readonly notDate: string;
    readonly otherYear: (year: number) => string;
    readonly future: string;
    /** Who or when is missing. */
    readonly noHead: string;
    readonly noDate: string;
    readonly ready: string;
  };
  readonly progress: {
    readonly sheet: string;
    readonly toFill: string;
    readonly filled: string;
    readonly errors: string;
    readonly warnings: string;
    readonly bar: string;
    readonly all: string;
  };
  /** Sums of money may all be in thousands of tenge, or in the units of their rows; a table may ask for no base data. */
  readonly how: (inThousands: boolean, hasBase: boolean) => readonly string[];
  readonly cellKinds: {
    readonly input: string;
    readonly computed: string;
    readonly apparatus: string;
    readonly error: string;
    readonly warning: string;
  };
  readonly fillIn: (organisation: string, year: number) => string;
  readonly legend: string;
  readonly columns: {
    readonly code: string;
    readonly baseName: string;
    readonly name: string;
    readonly unit: string;
    readonly lastYear: (year: number) => string;
    readonly figure: (year: number) => string;
    readonly range: string;
    readonly document: string;
    readonly source: string;
    readonly remark: string;
    readonly check: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly computed: string;
  readonly byApparatus: string;
  readonly range: (low: string, high: string) => string;
  readonly prompts: {
    readonly whole: string;
    readonly decimal: string;
    readonly money: (unit: string) => string;
    readonly date: string;
    readonly yesNo: string;
    readonly range: (range: string) => string;
    readonly blank: string;
    readonly document: (name: string) => string;
    readonly sourceTitle: string;
    readonly source: string;
    readonly textTitle: string;
    readonly documentCell: string;
    readonly remarkCell: string;
  };
  readonly refusals: {
    readonly title: string;
    readonly whole: (range: string) => string;
    readonly decimal: (range: string) => string;
    readonly date: (range: string) => string;
    readonly yesNo: string;
    readonly source: string;
    readonly text: string;
  };
  readonly marks: {
    readonly blank: string;
    readonly formula: string;
    readonly errorValue: string;
    readonly formulaInText: string;
    /** `{cell}` stands for the text in the cell. */
    readonly notNumber: string;
    readonly dash: string;
    readonly notYesNo: string;
    readonly range: (range: string) => string;
    readonly notWhole: string;
    readonly decimals: string;
    readonly noDocument: string;
    readonly hollowDocument: string;
    readonly unknownSource: string;
    readonly members: (code: string) => string;
    readonly computedLost: string;
    readonly jump: string;
    readonly needs: (codes: string) => string;
    readonly zeroDenominator: (code: string) => string;
    readonly error: (sentence: string) => string;
    readonly warning: (sentence: string) => string;
  };
}
