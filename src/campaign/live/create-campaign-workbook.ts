import { runStep } from "../../kernel/office/run-step";
import { StepFailure } from "../../kernel/step-failure";
import { createUndoStack } from "../../kernel/undo-stack";
import type { Running } from "../../kernel/running";
import { removeCreated } from "../../sheets/office/change/created-parts";
import { writePlan } from "../../sheets/office/change/write-plan";
import { presentForWriting, presentParts } from "../../sheets/office/present-parts";
import { queueAreas } from "../../sheets/office/read-areas";
import { fingerprint } from "../../text/fingerprint";
import type { Language } from "../../text/language";
import type { CampaignData } from "../model/campaign-data";
import type { CampaignSnapshot, CampaignWorkbook } from "../model/campaign-workbook";
import { followCampaign } from "../model/follow-campaign";
import { planCampaign } from "../sheets/plan-campaign";
import { readCampaign } from "../sheets/read-campaign";
import { showPlace } from "./show-place";

export interface CampaignWorkbookParts {
  /** The synthetic campaign with names in a language; called only when the user opens it. */
  readonly loadSample: (language: Language) => Promise<CampaignData>;
  readonly now?: () => Date;
}

/**
 * The open workbook as the pane needs it for campaigns; sheets and names hold all that lasts.
 * @param parts Where the sample comes from, and the clock.
 */
export function createCampaignWorkbook({
  loadSample,
  now = () => new Date(),
}: CampaignWorkbookParts): CampaignWorkbook {
  const undo = createUndoStack<"layOut">();
  const read = async (year: number): Promise<CampaignSnapshot> => {
    const values = await runStep(async (context) => {
      const { names } = await presentParts(context);
      const areas = queueAreas(
        context,
        names.filter((name) => name.startsWith("cmp_") && name.endsWith(`_${year}`)),
      );
      await context.sync();
      return areas().values;
    });
    const { data, findings } = readCampaign(values, year);
    const campaign = followCampaign({ ...data, today: dayOf(now()) });
    return { data, campaign, findings: [...findings, ...campaign.findings] };
  };
  const layOut = async (data: CampaignData, { onProgress, signal }: Running = {}): Promise<CampaignSnapshot> => {
    const [year] = data.settings.years;
    const created = await runStep(async (context) => {
      const present = await presentForWriting(context);
      const plan = planCampaign(data, followCampaign({ ...data, today: dayOf(now()) }), { taken: present.sheets });
      const { created: parts } = await writePlan(context, plan, present, {
        show: "campaign-schedule",
        signal,
        label: `campaign ${year} ${now().toISOString()}`,
        onSheets: (count, of) => onProgress?.({ count, of }),
        collect: () => () => undefined,
      });
      return parts;
    });
    const snapshot = await read(year);
    const written = markOf(snapshot);
    undo.push({
      entry: { step: "layOut", count: created.sheetIds.length, at: now(), year },
      goBack: async (overwrite) => {
        // What people typed since would go with the sheets.
        if (!overwrite && markOf(await read(year)) !== written) {
          throw new StepFailure("edited-since", "the campaign was edited since it was laid out");
        }
        await runStep(async (context) => {
          await presentForWriting(context);
          await removeCreated(context, created, `undo ${year} ${now().toISOString()}`);
        });
      },
    });
    return snapshot;
  };
  return {
    campaigns: () =>
      runStep(async (context) => {
        const { names } = await presentParts(context);
        const years = names.map((name) => /^cmp_windows_(\d{4})$/.exec(name)?.[1]);
        return years.flatMap((year) => (year === undefined ? [] : [Number(year)])).sort((a, b) => a - b);
      }),
    read,
    layOut,
    openSample: async (language, running) => layOut(await loadSample(language), running),
    show: (year, place) => runStep((context) => showPlace(context, year, place)),
    undoable: () => undo.entries(),
    undo: (overwrite = false) => undo.undo(overwrite),
  };
}

function markOf({ data }: CampaignSnapshot): string {
  return fingerprint(JSON.stringify(data));
}

/** A date of the user's clock. */
function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
