import type { Language } from "../../text/language";
import type { CampaignInput } from "./campaign";

/** A campaign as a workbook keeps it. */
export interface CampaignData extends Omit<CampaignInput, "today"> {
  readonly language: Language;
  /** Organisations, dates and numbers are invented. */
  readonly synthetic: boolean;
}
