import type { EditionId } from "../../rating/editions/edition";
import type { FindingLevel } from "../../rating/finding-codes";

/** A sentence with one value in it; the value stands after a colon or in brackets, so nothing has to inflect. */
type With1 = (value: string) => string;
type With2 = (first: string, second: string) => string;

/** Title and the sentence below it. */
interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** Every sentence of the task pane; one file per language holds all of them. */
export interface PaneWords {
  readonly steps: {
    readonly year: string;
    readonly criteria: string;
    readonly figures: string;
    readonly check: string;
    readonly rating: string;
    readonly awards: string;
    readonly summary: string;
    readonly approval: string;
  };
  readonly editions: Readonly<Record<EditionId, string>>;
  readonly languages: { readonly kk: string; readonly ru: string; readonly en: string };
  /** Short names of the five criteria of clause 3.2, for chips. */
  readonly shortBlocks: readonly [string, string, string, string, string];
  readonly shell: {
    readonly steps: string;
    readonly more: string;
    readonly draft: With1;
    readonly errors: With1;
    readonly decisions: With1;
    readonly incomplete: string;
    readonly stale: string;
    readonly later: string;
    readonly recalculated: With1;
    readonly undo: With1;
    readonly undone: With1;
    readonly noData: string;
    readonly noReturn: string;
    readonly place: (place: number) => string;
    /** By block or indicator, where there are no prizes. */
    readonly placeAmong: (place: number) => string;
    readonly placeWord: string;
    readonly tied: string;
    readonly retry: string;
    readonly stop: string;
    readonly stopping: string;
    readonly close: string;
    readonly details: string;
    readonly progress: With2;
    readonly back: string;
  };
  readonly toStep: {
    readonly figures: string;
    readonly check: string;
    readonly rating: string;
    readonly awards: string;
    readonly summary: string;
  };
  readonly busy: {
    readonly open: string;
    readonly layOut: string;
    readonly sample: string;
    readonly refresh: string;
    readonly repair: string;
    readonly accept: string;
    readonly reopen: string;
    readonly undo: string;
    readonly show: string;
    readonly scenario: string;
    readonly scenarioResults: string;
    readonly scenarioRemoval: string;
    readonly robustness: string;
  };
  readonly done: {
    readonly layOut: string;
    readonly sample: string;
    readonly refresh: string;
    readonly repair: string;
    readonly accept: string;
    readonly reopen: string;
    readonly scenario: string;
    readonly scenarioResults: string;
    readonly scenarioRemoval: string;
    readonly robustness: string;
  };
  readonly undoSteps: {
    readonly layOut: string;
    readonly refresh: string;
    readonly import: With1;
    readonly repair: string;
    readonly accept: string;
    readonly reopen: string;
    readonly scenario: string;
    readonly scenarioResults: string;
    readonly scenarioRemoval: string;
    readonly robustness: string;
  };
  readonly failures: {
    readonly "cell-edit": TitledText;
    readonly protected: TitledText;
    readonly "too-large": TitledText;
    readonly "lost-focus": TitledText;
    readonly "sheet-missing": TitledText;
    readonly "name-taken": TitledText;
    readonly "read-only": TitledText;
    readonly "edited-since": TitledText;
    readonly stopped: TitledText;
    readonly unknown: TitledText;
  };
  readonly first: {
    readonly language: string;
    readonly title: string;
    readonly lead: string;
    readonly layOut: TitledText;
    readonly collect: TitledText;
    readonly places: TitledText;
    readonly papers: TitledText;
    readonly start: With1;
    readonly sample: With1;
    readonly privacy: string;
    readonly sampleNote: string;
  };
  readonly start: {
    readonly title: string;
    readonly year: string;
    readonly edition: string;
    readonly editionHint: string;
    readonly sheetLanguage: string;
    readonly taken: string;
    readonly contents: string;
  };
  readonly year: {
    readonly title: With1;
    readonly edition: string;
    readonly organisations: string;
    readonly sheetLanguage: string;
    readonly deadline: string;
    readonly deadlineText: string;
    readonly daysLeft: With1;
    readonly illustrative: string;
    readonly synthetic: string;
    readonly lostSheets: With1;
    readonly functionsSilent: string;
    readonly frozen: string;
    readonly makeLive: string;
    readonly repair: string;
    readonly progress: string;
    readonly indicators: With1;
    readonly criteriaErrors: With1;
    readonly complete: With2;
    readonly counts: With2;
    readonly clean: string;
    readonly noPoints: string;
    readonly noDecisions: string;
    readonly notStarted: string;
    readonly who: string;
    readonly whoNone: string;
    readonly past: string;
    readonly pastText: string;
    readonly otherYears: string;
    readonly another: string;
    readonly fixErrors: With1;
    readonly beginWithCheck: string;
  };
  readonly criteria: {
    readonly summary: With1;
    readonly illustrative: string;
    readonly search: string;
    readonly searchHint: string;
    readonly nothingFound: string;
    readonly rowHint: string;
  };
  readonly figures: {
    readonly complete: With2;
    readonly declared: With2;
    readonly progress: string;
    readonly noReturns: With1;
    readonly incompleteFirst: string;
    readonly table: string;
    readonly full: string;
    readonly missing: With1;
    readonly errors: With1;
    readonly cell: (organisation: string, block: string, state: string) => string;
    readonly legendMissing: string;
    readonly legendErrors: string;
    readonly legendEmpty: string;
    readonly allOrganisations: string;
    readonly computedFrom: With1;
    readonly baseData: With1;
    readonly allDeclared: string;
    readonly findings: With1;
    readonly cellHint: string;
  };
  readonly check: {
    readonly levels: Readonly<Record<FindingLevel, string>>;
    readonly level: Readonly<Record<FindingLevel, string>>;
    readonly filter: string;
    readonly organisation: string;
    readonly allOrganisations: string;
    readonly group: string;
    readonly byLevel: string;
    readonly byOrganisation: string;
    readonly byIndicator: string;
    readonly general: string;
    readonly next: string;
    readonly previous: string;
    readonly counter: With2;
    readonly count: With1;
    readonly clean: string;
    readonly cleanHint: string;
    readonly filtered: string;
    readonly showAll: string;
  };
  readonly rating: {
    readonly total: string;
    readonly views: string;
    readonly byIndicator: string;
    readonly chooseIndicator: string;
    readonly prizeLine: string;
    readonly gapTo: (place: number, points: string) => string;
    readonly encouraged: string;
    readonly points: With1;
    readonly standings: string;
    readonly empty: string;
    readonly emptyHint: string;
  };
  readonly why: {
    readonly allPlaces: string;
    readonly higher: string;
    readonly lower: string;
    readonly gapTo: (place: number, points: string) => string;
    readonly leadOver: (place: number, points: string) => string;
    readonly tiedWith: With1;
    readonly past: (year: string, place: number | undefined, total: string) => string;
    readonly pastEncouraged: With1;
    readonly rowHint: string;
  };
  readonly awards: {
    readonly decision: string;
    readonly prizes: string;
    readonly encouragement: Readonly<Record<EditionId, string>>;
    readonly none: string;
    readonly noPrizes: string;
    readonly leads: With1;
    readonly notStored: string;
  };
  readonly summary: {
    readonly stale: string;
    readonly staleText: string;
    readonly fresh: With1;
    readonly unknown: string;
    readonly unknownText: string;
    readonly changed: string;
    readonly before: string;
    readonly now: string;
    readonly placeOf: With1;
    readonly totalOf: With1;
    readonly contents: string;
    readonly contentAwards: string;
    readonly contentPlaces: With1;
    readonly contentBlocks: With1;
    readonly contentDecisions: string;
    readonly sheets: string;
    readonly sheetSummary: string;
    readonly sheetRanking: string;
    readonly sheetFindings: string;
    readonly sheetAwards: string;
    readonly openSheet: string;
    readonly refresh: string;
    readonly upToDate: string;
    readonly outdated: string;
    readonly notCompared: string;
  };
  readonly approval: {
    readonly title: string;
    readonly text: string;
    readonly synthetic: string;
  };
  readonly more: {
    readonly title: string;
    readonly language: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly system: string;
    readonly undo: string;
    readonly undoNone: string;
    readonly undoLast: string;
    readonly keys: string;
    readonly key: string;
    readonly action: string;
    readonly keyPane: string;
    readonly keySteps: string;
    readonly keyBar: string;
    readonly keyList: string;
    readonly keyCell: string;
    readonly keyFinding: string;
    readonly keySearch: string;
    readonly keyBack: string;
    readonly keyUndo: string;
    readonly diagnostics: string;
    readonly diagnosticsText: string;
    readonly diagnosticsShow: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly about: string;
    readonly aboutText: string;
    readonly aboutData: string;
    readonly aboutRules: string;
  };
}
