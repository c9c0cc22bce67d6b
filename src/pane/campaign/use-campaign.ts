import { useCallback, useEffect, useRef, useState } from "react";
import type { CampaignData } from "../../campaign/model/campaign-data";
import type { CampaignPaper } from "../../campaign/model/campaign-paper";
import type { CampaignSnapshot, CampaignStep, CampaignWorkbook } from "../../campaign/model/campaign-workbook";
import type { ShownPlace } from "../../campaign/model/finding";
import type { PaperLanguage } from "../../decisions/facts/two-names";
import type { Progress } from "../../kernel/running";
import { StepFailure } from "../../kernel/step-failure";
import type { UndoEntry } from "../../kernel/undo-entry";
import type { Language } from "../../text/language";
import { asFailure } from "../state/as-failure";
import { usePane } from "../state/pane-context";

/** What the page may ask of the workbook. */
type CampaignAsk =
  | "read"
  | "putBack"
  /** Another campaign of the workbook, by its first year. */
  | { readonly open: number }
  | { readonly sample: Language }
  | { readonly layOut: CampaignData }
  /** @param undo Whether what was entered since goes too. */
  | { readonly undo: boolean }
  | { readonly redo: boolean }
  | { readonly show: ShownPlace; readonly year: number }
  | { readonly paper: CampaignPaper; readonly language: PaperLanguage; readonly year: number }
  | { readonly forms: CampaignData; readonly year: number };

/** What failed, and whether somebody asked for it: watching asks by itself. */
interface CampaignAsked {
  readonly asked: CampaignAsk;
  readonly isPressed: boolean;
}

/** What was read last; without a campaign the snapshot is `null`. */
interface HeldCampaign {
  readonly snapshot: CampaignSnapshot | null;
  /** First years of all campaigns in the workbook. */
  readonly years: readonly number[];
  readonly undo: readonly UndoEntry<CampaignStep>[];
  readonly redo: readonly UndoEntry<CampaignStep>[];
}

export interface CampaignState {
  /** `null` until the workbook has been read. */
  readonly held: HeldCampaign | null;
  /** Sheets written so far; `of` is 0 while only reading. */
  readonly busy: { readonly count: number; readonly of: number } | null;
  readonly failure: (ReturnType<typeof asFailure> & CampaignAsked) | null;
  /** @returns Whether it was done; a failure becomes a message. */
  readonly run: (ask: CampaignAsk) => Promise<boolean>;
  /** The workbook, for what is only looked at: papers and forms. */
  readonly workbook: (() => Promise<CampaignWorkbook>) | undefined;
}

/** The campaign of the open workbook: one question at a time, the newest campaign where there are several, watched while it is shown. */
export function useCampaign(): CampaignState {
  const { campaign } = usePane();
  const [held, setHeld] = useState<HeldCampaign | null>(null);
  const [busy, setBusy] = useState<CampaignState["busy"]>(null);
  const [failure, setFailure] = useState<CampaignState["failure"]>(null);
  const isRunning = useRef(false);
  /** First year of the campaign that is looked at. */
  const shown = useRef<number | undefined>(undefined);
  const run = useCallback(
    async (ask: CampaignAsk): Promise<boolean> => {
      if (campaign === undefined || isRunning.current) return false;
      isRunning.current = true;
      setFailure(null);
      setBusy({ count: 0, of: 0 });
      try {
        const workbook = await campaign();
        const onProgress = ({ count, of }: Progress): void => setBusy({ count, of });
        const snapshot = await answer(workbook, ask, { onProgress, shown: shown.current });
        if (snapshot !== undefined) {
          const years = await workbook.campaigns();
          setHeld({ snapshot, years, undo: workbook.undoable(), redo: workbook.redoable() });
        }
        return true;
      } catch (error) {
        setFailure({ ...asFailure(error), asked: ask, isPressed: true });
        return false;
      } finally {
        isRunning.current = false;
        setBusy(null);
      }
    },
    [campaign],
  );
  const year = held?.snapshot?.data.settings.years[0];
  useEffect(() => {
    shown.current = year;
  }, [year]);
  useEffect(() => {
    if (campaign === undefined || year === undefined) return;
    let isLeft = false;
    const watching = campaign().then((workbook) =>
      workbook.watch(year, (snapshot) => {
        if (isLeft) return;
        setHeld((before) => ({
          ...{ snapshot, years: before?.years ?? [year] },
          ...{ undo: workbook.undoable(), redo: workbook.redoable() },
        }));
      }),
    );
    const fail = (error: unknown): void => setFailure({ ...asFailure(error), asked: "read", isPressed: false });
    watching.catch(fail);
    return () => {
      isLeft = true;
      watching.then((stop) => stop()).catch(fail);
    };
  }, [campaign, year]);
  return { held, busy, failure, run, workbook: campaign };
}

/** @returns The campaign afterwards, `null` without one, nothing where it is what it was. */
async function answer(
  workbook: CampaignWorkbook,
  ask: CampaignAsk,
  { onProgress, shown }: { readonly onProgress: (progress: Progress) => void; readonly shown: number | undefined },
): Promise<CampaignSnapshot | null | undefined> {
  if (ask === "read") {
    const interrupted = await workbook.interrupted();
    if (interrupted !== null) throw new StepFailure("interrupted", interrupted);
    return readShown(workbook, shown);
  }
  if (ask === "putBack") await workbook.putBack();
  else if ("open" in ask) return workbook.read(ask.open);
  else if ("sample" in ask) return workbook.openSample(ask.sample, { onProgress });
  else if ("layOut" in ask) return workbook.layOut(ask.layOut, { onProgress });
  else if ("paper" in ask) return workbook.writePaper(ask.year, ask.paper, ask.language);
  else if ("forms" in ask) return workbook.writeForms(ask.year, ask.forms, { onProgress });
  else if ("undo" in ask) await workbook.undo(ask.undo);
  else if ("redo" in ask) await workbook.redo(ask.redo);
  else {
    await workbook.show(ask.year, ask.show);
    return undefined;
  }
  return readShown(workbook, shown);
}

/** The campaign that is looked at, the newest one where it is none of the workbook's any more. */
async function readShown(workbook: CampaignWorkbook, shown: number | undefined): Promise<CampaignSnapshot | null> {
  const years = await workbook.campaigns();
  const year = years.find((one) => one === shown) ?? years.at(-1);
  return year === undefined ? null : workbook.read(year);
}
