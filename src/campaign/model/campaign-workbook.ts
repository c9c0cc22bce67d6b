import type { Running } from "../../kernel/running";
import type { UndoEntry } from "../../kernel/undo-entry";
import type { Language } from "../../text/language";
import type { Campaign } from "./campaign";
import type { CampaignData } from "./campaign-data";
import type { CampaignFinding, CampaignFindingPlace } from "./finding";

/** One reading of a campaign: the data, what follows, and everything that is wrong. */
export interface CampaignSnapshot {
  readonly data: CampaignData;
  readonly campaign: Campaign;
  /** Of the reading and of the model. */
  readonly findings: readonly CampaignFinding[];
}

/** The open workbook as the pane needs it for campaigns. Every method leaves the workbook as it was when it throws. */
export interface CampaignWorkbook {
  /** First years of the campaigns in the workbook. */
  campaigns(): Promise<readonly number[]>;
  read(year: number): Promise<CampaignSnapshot>;
  /** Adds the sheets of a campaign. */
  layOut(data: CampaignData, running?: Running): Promise<CampaignSnapshot>;
  openSample(language: Language, running?: Running): Promise<CampaignSnapshot>;
  /** Brings the cell of a finding to the front. */
  show(year: number, place: CampaignFindingPlace): Promise<void>;
  undoable(): readonly UndoEntry<"layOut">[];
  /**
   * Takes the newest lay-out away.
   * @param overwrite What was entered since goes with it; else the step is refused as `edited-since`.
   */
  undo(overwrite?: boolean): Promise<void>;
}
