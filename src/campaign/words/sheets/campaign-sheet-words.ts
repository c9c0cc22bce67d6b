import type { CampaignPaper } from "../../model/campaign-paper";
import type { CounterGroup, CounterKey } from "../../model/data/counters";
import type { DelegateMode } from "../../model/delegates/delegates-by-norm";
import type { Level } from "../../model/level";
import type { Body } from "../../model/settings";
import type { Language } from "../../../text/language";

/** A setting as a row: its name and what it means. */
export interface SettingWords {
  readonly label: string;
  readonly note: string;
}

/** Words of the campaign's sheets. `{from}` and `{to}` are its years. */
export interface CampaignSheetWords {
  readonly language: Language;
  readonly workbookTitle: string;
  readonly synthetic: string;
  readonly footer: { readonly left: string; readonly synthetic: string };
  /** Names of the sheets, at most 31 characters. */
  readonly sheets: Readonly<Record<CampaignSheetKey, string>>;
  /** Names of the sheets that hold a paper. */
  readonly papers: Readonly<Record<CampaignPaper, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly bodies: Readonly<Record<Body, string>>;
  readonly modes: Readonly<Record<DelegateMode, string>>;
  readonly yes: string;
  readonly no: string;
  readonly id: string;
  readonly organisation: string;
  readonly level: string;
  readonly settings: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly setting: string;
    readonly value: string;
    readonly meaning: string;
    readonly rows: Readonly<Record<SettingField, SettingWords>>;
    readonly windows: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly daysOff: string;
    readonly day: string;
    readonly works: string;
  };
  readonly schedule: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly parent: string;
    readonly members: string;
    readonly planned: string;
    readonly held: string;
    readonly plannedFlag: string;
    readonly heldFlag: string;
    readonly reason: string;
    readonly entitled: string;
    readonly present: string;
    readonly quorum: string;
    readonly within: string;
    readonly outside: string;
    readonly enough: string;
    readonly tooFew: string;
  };
  readonly delegates: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly byNorm: string;
    readonly exOfficio: string;
    readonly all: string;
    readonly elected: string;
    readonly difference: string;
    readonly sum: string;
  };
  readonly control: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly scheduleReceived: string;
    readonly scheduleLate: string;
    readonly due: string;
    readonly workday: string;
    readonly received: string;
    readonly late: string;
  };
  readonly statistics: { readonly title: string; readonly subtitle: string; readonly legend: string };
  readonly results: {
    readonly title: string;
    readonly subtitle: string;
    readonly legend: string;
    readonly counter: string;
    readonly item: string;
    readonly byLevel: string;
    readonly byOrganisation: string;
    readonly toHold: string;
    readonly held: string;
    readonly notHeld: string;
    readonly ahead: string;
  };
  readonly groups: Readonly<Record<CounterGroup, string>>;
  readonly counters: Readonly<Record<CounterKey, string>>;
  readonly wrong: {
    readonly title: string;
    readonly date: string;
    readonly whole: string;
    readonly list: string;
  };
}

export type CampaignSheetKey = "settings" | "schedule" | "delegates" | "results" | "control" | "statistics";

/** Settings that stand one in a row. */
export type SettingField =
  | "firstYear"
  | "lastYear"
  | "actDate"
  | "actProtocol"
  | "actItem"
  | "actLetterhead"
  | "actDeciding"
  | "actClause"
  | "norm"
  | "mode"
  | "minimum"
  | "total"
  | "scheduleDue"
  | "informationMonths"
  | "quorumMeeting"
  | "quorumConference"
  | "control"
  | "chair"
  | "synthetic";
