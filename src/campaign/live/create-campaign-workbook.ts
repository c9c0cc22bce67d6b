import { createHistory } from "../../kernel/office/history";
import type { Guard } from "../../kernel/office/guard";
import { inWorkbook } from "../../kernel/office/in-workbook";
import { runStep } from "../../kernel/office/run-step";
import { undoStep } from "../../kernel/office/take-back";
import type { WorkbookSession } from "../../kernel/office/workbook-session";
import type { Running } from "../../kernel/running";
import { additionOf } from "../../sheets/office/change/sheets-change";
import { presentParts } from "../../sheets/office/present-parts";
import { queueAreas } from "../../sheets/office/read-areas";
import type { Language } from "../../text/language";
import type { CampaignData } from "../model/campaign-data";
import type { CampaignSnapshot, CampaignWorkbook } from "../model/campaign-workbook";
import { followCampaign } from "../model/follow-campaign";
import { anchorYear } from "../sheets/anchor-year";
import { planCampaign } from "../sheets/plan-campaign";
import { readCampaign } from "../sheets/read-campaign";
import { showPlace } from "./show-place";

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
}: CampaignWorkbookParts): CampaignWorkbook {
  const session: WorkbookSession<"layOut"> = {
    history: createHistory(),
    written: new Map(),
    ...{ now, client, who, guards },
  };
  const layOut = async (data: CampaignData, running: Running = {}): Promise<CampaignSnapshot> => {
    const [year] = data.settings.years;
    await runStep(session, {
      ...{ key: "layOut", label: "campaign", year: anchorYear(year), running },
      plan: (_context, present) => {
        const campaign = followCampaign({ ...data, today: dayOf(now()) });
        const plan = planCampaign(data, campaign, { taken: present.sheets });
        return Promise.resolve({
          change: additionOf(plan, { key: "campaign-schedule" }),
          count: plan.sheets.length,
          collect: () => () => undefined,
        });
      },
    });
    return readSnapshot(year, now);
  };
  return {
    campaigns,
    read: (year) => readSnapshot(year, now),
    layOut,
    openSample: async (language, running) => layOut(await loadSample(language), running),
    show: (year, place) => inWorkbook((context) => showPlace(context, year, place)),
    undoable: () => session.history.done.map(({ entry }) => entry),
    undo: (overwrite = false) => undoStep(session, overwrite),
  };
}

async function campaigns(): Promise<readonly number[]> {
  return inWorkbook(async (context) => {
    const { names } = await presentParts(context);
    const years = names.map((name) => /^cmp_windows_(\d{4})$/.exec(name)?.[1]);
    return years.flatMap((year) => (year === undefined ? [] : [Number(year)])).sort((a, b) => a - b);
  });
}

async function readSnapshot(year: number, now: () => Date): Promise<CampaignSnapshot> {
  const values = await inWorkbook(async (context) => {
    const { names } = await presentParts(context);
    const own = names.filter((name) => name.startsWith("cmp_") && name.endsWith(`_${year}`));
    const areas = queueAreas(context, own);
    await context.sync();
    return areas().values;
  });
  const { data, findings } = readCampaign(values, year);
  const campaign = followCampaign({ ...data, today: dayOf(now()) });
  return { data, campaign, findings: [...findings, ...campaign.findings] };
}

/** A date of the user's clock. */
function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
