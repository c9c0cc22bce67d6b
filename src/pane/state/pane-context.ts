import { createContext, useContext, type Dispatch, type RefObject } from "react";
import type { CampaignWorkbook } from "../../campaign/model/campaign-workbook";
import type { Language } from "../../text/language";
import type { Commands } from "./hooks/use-commands";
import type { LanguagePack } from "../start/language-pack";
import type { PaneAction } from "./pane-action";
import type { Page, PaneState } from "./pane-state";
import type { Ports } from "../../evaluation/year/ports";
import type { BlockName } from "../ui/names/block-names";
import type { ReadingReturns } from "../evaluation/returns/use-reading-returns";
import type { YearView } from "../evaluation/year/year-view";
import type { PaneWords } from "../words/pane/ru";

/** What every part of the pane may use. */
export interface Pane {
  readonly ports: Ports;
  /** The open workbook as campaigns are kept in it; absent where the pane has none. */
  readonly campaign?: () => Promise<CampaignWorkbook>;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly commands: Commands;
  readonly pack: LanguagePack;
  readonly words: PaneWords;
  readonly language: Language;
  /** Files being read as returns. */
  readonly reading: ReadingReturns;
  /** The scrolling part of the page. */
  readonly body: RefObject<HTMLDivElement | null>;
  /** Opens a page one level down and remembers where it was opened from. */
  readonly openPage: (page: Page) => void;
}

/** The pane once a year is open. */
export interface YearPane extends Pane {
  readonly view: YearView;
  readonly blocks: readonly BlockName[];
  /** Short name of an organisation in the pane's language. */
  readonly nameOf: (organisation: string) => string;
  readonly points: (value: number | null, decimals?: number) => string;
}

export const PaneContext = createContext<Pane | null>(null);
export const YearContext = createContext<YearPane | null>(null);

/** The pane's state and commands. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane is used outside the pane");
  return pane;
}

/** The same with the open year; only steps below the year's provider may use it. */
export function useYear(): YearPane {
  const pane = useContext(YearContext);
  if (pane === null) throw new Error("useYear is used where no year is open");
  return pane;
}
