import type { AwardKind, AwardReason } from "../../../rating/awards/list-awards";
import type { FigureType } from "../../../rating/criteria/criteria";
import type { PrizeBasis } from "../../../rating/awards/prize-basis";
import type { EditionId } from "../../../rating/editions/edition";
import type { FindingLevel } from "../../../rating/finding-codes";
import type { Language } from "../../../text/language";

/** Sheets whose names come from the dictionary; block sheets are named by the criteria table. */
export type NamedSheet =
  | "summary"
  | "ranking"
  | "points"
  | "places"
  | "awards"
  | "criteria"
  | "reference"
  | "base"
  | "evidence"
  | "findings"
  | "years"
  | "organisations"
  | "settings"
  | "log";

/** Prompt and refusal of an input cell. */
export interface InputWords {
  readonly prompt: string;
  readonly error: string;
}

/** Every word on the sheets of a year in one language. `{name}` stands for a value; `{year}` for the reporting year. */
export interface SheetWords {
  readonly language: Language;
  readonly workbookTitle: string;
  readonly sheets: Readonly<Record<NamedSheet, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  /** Small letters: read back in any case. */
  readonly figureTypes: Readonly<Record<FigureType, string>>;
  readonly yes: string;
  readonly no: string;
  /** Demonstration data and criteria given as an example: on every sheet, and in the footer of every page. */
  readonly mark: { readonly both: string; readonly synthetic: string; readonly illustrative: string };
  readonly footer: {
    readonly left: string;
    readonly both: string;
    readonly synthetic: string;
    readonly illustrative: string;
  };
  readonly organisation: string;
  readonly organisationId: string;
  readonly indicatorCode: string;
  readonly fieldCode: string;
  readonly unit: string;
  readonly block: string;
  readonly points: string;
  readonly place: string;
  readonly placeSmall: string;
  readonly total: string;
  /** Beside the total where the Regulation speaks of criteria only (edition of 2026). */
  readonly byInterpretation: string;
  readonly change: string;
  /** `{year}` is the earlier year. */
  readonly placeOfYear: string;
  readonly level: Readonly<Record<FindingLevel, string>>;
  /** Caption of the figures with open errors a result rests on. */
  readonly restsOn: string;
  /** Above the organisations of points and places; a number stands for `count`. */
  readonly restingNames: (count: string) => string;
  readonly summary: {
    readonly title: string;
    readonly subtitle: string;
    readonly prizes: string;
    readonly encouragement: string;
    readonly noEncouragement: string;
    readonly encouragementNotProvided: string;
    readonly moreOnAwards: string;
    /** Last year's place where it was a prize, in Roman numerals; and any other. */
    readonly lastPrizePlace: string;
    readonly lastPlace: string;
    readonly all: string;
    readonly part: string;
    readonly chart: string;
    readonly chartByCriteria: string;
    readonly decision: string;
    readonly notReady: string;
    readonly moreOrganisations: string;
    /** By the date of clause 5.1. */
    readonly procedure: { readonly borderline: string; readonly past: string };
    readonly decided: string;
    readonly decisionsMade: string;
    readonly noDecision: string;
    readonly errors: string;
    readonly missingFigures: string;
    readonly twoDecimals: string;
    readonly missingReturns: string;
    readonly protocol: string;
    /** Once approved; {protocol} {item} {date}. */
    readonly protocolDone: string;
    readonly chair: string;
  };
  readonly ranking: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly share: string;
  };
  readonly pointsSheet: {
    readonly title: string;
    readonly hundredths: string;
    readonly decimals: string;
    readonly exact: string;
    readonly legend: string;
    readonly kept: string;
    /** While `≠` stands instead of some points. */
    readonly moved: string;
    readonly median: string;
    readonly blockSum: string;
    readonly sums: string;
    readonly sumsByCriteria: string;
    readonly number: string;
  };
  readonly placesSheet: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly blockPlace: string;
  };
  readonly awards: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly kind: string;
    readonly reason: string;
    readonly kinds: Readonly<Record<AwardKind, string>>;
    readonly reasons: Readonly<Record<AwardReason, string>>;
    /** Shown where places no longer are those the list was drawn up by; begins with `▲`. */
    readonly changed: string;
  };
  readonly criteria: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly code: string;
    readonly indicator: string;
    readonly unit: string;
    readonly how: string;
    readonly range: string;
    readonly weight: string;
    readonly source: string;
    readonly evidence: string;
    readonly status: string;
    /** Where one of a few words stands. */
    readonly choice: { readonly title: string; readonly text: string };
    /** Beside cells whose words follow the parameters: typing there would change nothing. */
    readonly derived: { readonly title: string; readonly text: string };
  };
  readonly reference: {
    readonly title: string;
    readonly subtitle: string;
    readonly blocks: string;
    readonly number: string;
    readonly name: string;
    readonly sheetName: string;
    readonly baseFields: string;
    readonly type: string;
    readonly min: string;
    readonly max: string;
    readonly checks: string;
    readonly checkLevel: string;
    readonly expression: string;
    readonly inCodes: string;
    readonly explanation: string;
    readonly code: string;
  };
  readonly figures: {
    readonly baseTitle: string;
    readonly baseSubtitle: string;
    readonly blockSubtitle: string;
    readonly legend: string;
    readonly union: string;
    readonly range: string;
    readonly leaveBlank: string;
    readonly whole: InputWords;
    readonly decimal: InputWords;
    readonly money: InputWords;
    readonly date: InputWords;
    readonly yesNo: InputWords;
    readonly source: InputWords;
    readonly errorTitle: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly code: string;
    readonly indicator: string;
    readonly lastYear: string;
    readonly document: string;
    readonly source: string;
    readonly remark: string;
  };
  readonly findings: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly level: string;
    readonly where: string;
    readonly what: string;
    readonly grounds: string;
    readonly remedy: string;
    readonly reason: string;
    readonly state: string;
    readonly open: string;
    readonly explained: string;
    readonly accepted: string;
    readonly awaitsDecision: string;
    readonly none: string;
  };
  readonly years: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly encouraged: string;
    readonly change: string;
    readonly index: string;
    readonly path: string;
  };
  readonly organisations: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly short: string;
    readonly full: string;
    readonly return: string;
    readonly declared: string;
    readonly notDeclared: string;
    readonly signedBy: string;
    readonly signedOn: string;
    readonly unsigned: string;
    readonly aliases: string;
    readonly language: string;
    readonly name: string;
    readonly when: string;
  };
  readonly settings: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly setting: string;
    readonly value: string;
    readonly meaning: string;
    readonly year: string;
    readonly yearNote: string;
    readonly edition: string;
    readonly editionNote: string;
    readonly decimals: string;
    readonly decimalsNote: string;
    readonly notRounded: string;
    readonly prizePlaces: string;
    readonly prizePlacesNote: string;
    readonly prizesBy: string;
    readonly prizesByNote: string;
    readonly encouraged: string;
    readonly dueDate: string;
    readonly dueDateNote: string;
    readonly encouragedNote: string;
    readonly language: string;
    readonly languageNote: string;
    readonly synthetic: string;
    readonly syntheticNote: string;
    readonly illustrative: string;
    readonly illustrativeNote: string;
    readonly table: string;
    readonly tableVersion: string;
    readonly tableChanged: string;
    readonly tableNote: string;
    readonly mainBlocks: string;
    readonly editions: string;
    readonly fromYear: string;
    readonly editionsNote: string;
    readonly listError: string;
    readonly dateError: string;
    readonly numberError: string;
  };
  readonly prizeBases: Readonly<Record<PrizeBasis, string>>;
  readonly editions: Readonly<Record<EditionId, string>>;
  readonly log: {
    readonly title: string;
    readonly subtitle: string;
    readonly number: string;
    readonly time: string;
    readonly who: string;
    readonly action: string;
    readonly where: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
    readonly file: string;
    readonly hash: string;
    readonly mark: string;
    readonly actions: {
      readonly warningAccepted: string;
      readonly warningReopened: string;
      readonly criteriaReplaced: string;
      readonly criteriaChanged: string;
      readonly figureRemoved: string;
      readonly decisionMade: string;
      readonly decisionWithdrawn: string;
      readonly figureKept: string;
      readonly figureCorrected: string;
      readonly organisationRemoved: string;
      readonly formMade: string;
      readonly returnTaken: string;
      readonly returnChecked: string;
      readonly returnSentBack: string;
      readonly returnAccepted: string;
      readonly previousReturnTaken: string;
      readonly rated: string;
      readonly choiceMade: string;
      readonly choiceWithdrawn: string;
      readonly resultsSubmitted: string;
      readonly resultsReturned: string;
      readonly resultsApproved: string;
      readonly resultsReopened: string;
      readonly signatureAttached: string;
    };
  };
}
