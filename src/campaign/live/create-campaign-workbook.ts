import type { Guard } from "../../kernel/office/guard";
import { createHistory } from "../../kernel/office/history";
import { interruptedStep, putBackInterrupted } from "../../kernel/office/interrupted-step";
import { inWorkbook } from "../../kernel/office/in-workbook";
import { runStep } from "../../kernel/office/run-step";
import { redoStep, undoStep } from "../../kernel/office/take-back";
import type { Running } from "../../kernel/running";
import { additionOf } from "../../sheets/office/change/sheets-change";
import { inTurns } from "../../sheets/office/next-task";
import { presentParts } from "../../sheets/office/read/present-parts";
import type { Language } from "../../text/language";
import type { CampaignData } from "../model/campaign-data";
import type { CampaignSnapshot, CampaignWorkbook } from "../model/campaign-workbook";
import { followCampaignInTurns } from "../model/follow-campaign";
import { anchorYear } from "../sheets/anchor-year";
import { planCampaignInTurns } from "../sheets/plan-campaign";
import { tell, type CampaignSession } from "./campaign-session";
import { readOpenCampaign } from "./read-open-campaign";
import { showPlace } from "./show-place";
import { watchCampaign } from "./watch-campaign";
import { writeCampaignPaper } from "./write-campaign-paper";
import { writeForms } from "./write-forms";
import { localDay } from "../../text/local-day";

export interface CampaignWorkbookParts {
  /** The synthetic campaign with names in a language; called only when the user opens it. */
  readonly loadSample: (language: Language) => Promise<CampaignData>;
  readonly now?: () => Date;
  /** This Excel on this machine; omitted, all that have none count as one. */
  readonly client?: string;
  /** What the user calls himself. */
  readonly who?: () => string;
  /** What is asked before a step writes. */
  readonly guards?: readonly Guard[];
  /** Waits so many milliseconds; omitted, by the clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * The open workbook as the pane needs it for campaigns; sheets and names hold all that lasts.
 * @param parts Where the sample comes from, and the clock.
 */
export function createCampaignWorkbook({
  loadSample,
  now = () => new Date(),
  client = "",
  who = () => "",
  guards = [],
  wait,
}: CampaignWorkbookParts): CampaignWorkbook {
  const session: CampaignSession = {
    history: createHistory(),
    written: new Map(),
    told: new Map(),
    ...{ now, client, who, guards, wait },
  };
  const read = async (year: number): Promise<CampaignSnapshot> => tell(session, await readOpenCampaign(year, now()));
  const layOut = async (data: CampaignData, running: Running = {}): Promise<CampaignSnapshot> => {
    const [year] = data.settings.years;
    await runStep(session, {
      ...{ key: "layOut", label: "campaign", year: anchorYear(year), running },
      plan: async (_context, present) => {
        const campaign = await inTurns(followCampaignInTurns({ ...data, today: localDay(now()) }));
        const plan = await inTurns(planCampaignInTurns(data, campaign, { taken: present.sheets }));
        return {
          change: additionOf(plan, { key: "campaign-schedule" }),
          count: plan.sheets.length,
          collect: () => () => undefined,
        };
      },
    });
    return read(year);
  };
  const entries = (steps: readonly { readonly entry: (typeof session.history.done)[number]["entry"] }[]) =>
    steps.map(({ entry }) => entry);
  return {
    campaigns,
    read,
    layOut,
    openSample: async (language, running) => layOut(await loadSample(language), running),
    show: (year, place) => inWorkbook((context) => showPlace(context, year, place)),
    paper: async ({ data, campaign }, paper, language) => {
      const { composePaper } = await import("../papers/compose-papers");
      return composePaper(paper, { data, campaign, language });
    },
    writePaper: (year, paper, language) => writeCampaignPaper(session, year, paper, language),
    record: async (snapshot) => (await import("../archive/record-of-campaign")).recordFile(snapshot),
    forms: async (data) => (await import("../forms/form-files")).formFiles(data),
    readForms: async (data, files) => (await import("../forms/form-files")).readForms(data, files),
    writeForms: (year, next, running) => writeForms(session, year, next, running),
    watch: (year, onChange) =>
      watchCampaign(
        () => readOpenCampaign(year, now()),
        () => {
          const data = session.told.get(year);
          return data && JSON.stringify(data);
        },
        (snapshot, byOther) => onChange(tell(session, snapshot), byOther),
      ),
    undoable: () => entries(session.history.done),
    redoable: () => entries(session.history.undone),
    undo: async (overwrite = false) => {
      await undoStep(session, overwrite);
      session.told.clear();
    },
    redo: async (overwrite = false) => {
      await redoStep(session, overwrite);
      session.told.clear();
    },
    interrupted: () => interruptedStep(session),
    putBack: async () => {
      await putBackInterrupted(session);
      // What the session knows of the sheets goes: they are read anew.
      session.told.clear();
      session.written.clear();
    },
  };
}

async function campaigns(): Promise<readonly number[]> {
  return inWorkbook(async (context) => {
    const { names } = await presentParts(context);
    const years = names.map((name) => /^cmp_windows_(\d{4})$/.exec(name)?.[1]);
    return years.flatMap((year) => (year === undefined ? [] : [Number(year)])).sort((a, b) => a - b);
  });
}
