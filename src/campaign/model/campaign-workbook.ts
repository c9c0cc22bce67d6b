import type { Paper } from "../../decisions/act/paper";
import type { PaperLanguage } from "../../decisions/facts/two-names";
import type { OpenWorkbook } from "../../kernel/open-workbook";
import type { Running } from "../../kernel/running";
import type { Language } from "../../text/language";
import type { Campaign } from "./campaign";
import type { CampaignData } from "./campaign-data";
import type { CampaignPaper } from "./campaign-paper";
import type { CampaignFinding, ShownPlace } from "./finding";
import type { TakenForms } from "./form-change";

/** One reading of a campaign: the data, what follows, and everything that is wrong. */
export interface CampaignSnapshot {
  readonly data: CampaignData;
  readonly campaign: Campaign;
  /** Of the reading and of the model. */
  readonly findings: readonly CampaignFinding[];
}

/** Keys of the steps on a campaign: its sheets, a paper on a sheet of its own, filled forms. */
export type CampaignStep = "layOut" | "paper" | "forms";

/** A file by name, as it was opened or is handed out. */
export interface CampaignFileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The open workbook as the pane needs it for campaigns. Every method leaves the workbook as it was when it throws; a year is
 * the campaign's first one.
 */
export interface CampaignWorkbook extends OpenWorkbook<CampaignSnapshot, CampaignStep> {
  /** First years of the campaigns in the workbook. */
  campaigns(): Promise<readonly number[]>;
  /** Adds the sheets of a campaign. */
  layOut(data: CampaignData, running?: Running): Promise<CampaignSnapshot>;
  openSample(language: Language, running?: Running): Promise<CampaignSnapshot>;
  /** Brings the cell of a finding to the front. */
  show(year: number, place: ShownPlace): Promise<void>;
  /** A paper as neutral content; nothing is written. */
  paper(snapshot: CampaignSnapshot, paper: CampaignPaper, language: PaperLanguage): Promise<Paper>;
  /** Writes a paper to a sheet of its own, ready to be printed. */
  writePaper(year: number, paper: CampaignPaper, language: PaperLanguage): Promise<CampaignSnapshot>;
  /** The archive record of a finished campaign as a file; `null` while meetings are left, and of demonstration data. */
  record(snapshot: CampaignSnapshot): Promise<CampaignFileBytes | null>;
  /** The empty forms of the organisations that are asked for schedules. */
  forms(data: CampaignData): Promise<readonly CampaignFileBytes[]>;
  /** Reads filled forms behind the guards against hostile files; nothing is written. */
  readForms(data: CampaignData, files: readonly CampaignFileBytes[]): Promise<TakenForms>;
  /**
   * Writes a campaign with forms taken in where it stands. Refused while the workbook differs from the reading told last, and
   * where something that cannot be read or something of the user's own would be lost.
   */
  writeForms(year: number, next: CampaignData, running?: Running): Promise<CampaignSnapshot>;
}
