import type { FileTrouble } from "../file-trouble";
import type { PapersWords } from "./papers/papers-words";

/** Words of the command line. */
export interface CliWords {
  readonly help: string;
  /** Of the commands for papers and approval. */
  readonly papers: PapersWords;
  readonly errors: {
    readonly unknownCommand: (value: string) => string;
    /** `detail` is the option as typed. */
    readonly badOption: (detail: string) => string;
    readonly extraWord: (value: string) => string;
    readonly badLanguage: (value: string) => string;
    readonly badYear: (value: string) => string;
    readonly noYear: string;
    readonly badDate: (value: string) => string;
    readonly noInput: string;
    readonly noCampaign: string;
    /** None of the files is the workbook of a whole campaign. */
    readonly noCampaignFile: string;
    readonly noOut: string;
    readonly notFound: (path: string) => string;
    readonly notAFile: (path: string) => string;
    readonly noReturns: string;
    readonly yearTie: (years: string) => string;
    /** `trouble` says why, in words of `trouble`. */
    readonly cannotWrite: (path: string, trouble: string) => string;
    readonly cannotRead: (path: string, trouble: string) => string;
    readonly trouble: Readonly<Record<FileTrouble, string>>;
    readonly unexpected: (detail: string) => string;
    /** A rated workbook of no return at all. */
    readonly nothingRated: (path: string) => string;
    /** `files` stand each on a line of its own. */
    readonly filesThere: (count: string, files: string) => string;
    readonly outTaken: (path: string) => string;
    readonly outEnding: (path: string, ending: string) => string;
    /** A file is named where a folder is written. */
    readonly outFolder: (path: string) => string;
    readonly sampleYear: string;
    /** Not a workbook of a year, or none with a table. */
    readonly badBook: (path: string) => string;
    readonly noTable: (path: string) => string;
    /** `lines` are numbers of indicators that the file leaves open. */
    readonly tableOpen: (path: string, lines: string) => string;
    readonly hint: string;
  };
  readonly reading: (done: number, all: number, file: string) => string;
  readonly writing: (done: number, all: number, file: string) => string;
  readonly rankingTitle: (year: number) => string;
  readonly markSynthetic: string;
  readonly markIllustrative: string;
  readonly place: string;
  readonly organisation: string;
  readonly total: string;
  readonly block: (number: string) => string;
  readonly noReturn: string;
  readonly prizes: string;
  readonly encouragement: string;
  readonly nobody: string;
  /** Heading of the organisations whose results rest on open errors. */
  readonly restsOn: string;
  readonly findings: string;
  readonly findingLevels: Readonly<Record<"error" | "warning" | "note", string>>;
  readonly formChanges: string;
  readonly formsUntouched: string;
  readonly counts: (errors: string, warnings: string, notes: string) => string;
  /** Heading of findings that concern no single file. */
  readonly allFiles: string;
  readonly skipped: (file: string) => string;
  /** Last year's folder or workbook that nobody named. */
  readonly previousFound: (path: string) => string;
  readonly previousWorkbook: (year: number, file: string, organisations: string) => string;
  readonly previousReturns: (year: number, organisations: string) => string;
  readonly previousNone: (year: number) => string;
  readonly written: (path: string) => string;
  readonly filesWritten: (count: string, folder: string) => string;
}
