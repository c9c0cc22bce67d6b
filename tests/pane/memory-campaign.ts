import type { CampaignData } from "../../src/campaign/model/campaign-data";
import type { CampaignSnapshot, CampaignStep, CampaignWorkbook } from "../../src/campaign/model/campaign-workbook";
import { campaignFinding, type ShownPlace } from "../../src/campaign/model/finding";
import { followCampaign } from "../../src/campaign/model/follow-campaign";
import { composePaper } from "../../src/campaign/papers/compose-papers";
import { makeCampaignSample } from "../../src/campaign/sample/make-campaign-sample";
import { StepFailure } from "../../src/kernel/step-failure";
import { roster } from "../../src/rating/organisations/roster";

export interface Memory extends CampaignWorkbook {
  readonly shown: ShownPlace[];
  readonly papers: string[];
  held: CampaignData | null;
  edited: boolean;
  unfinished: string | null;
  /** A person edits the sheets. */
  edit(data: CampaignData): void;
}

/** A workbook of campaigns in memory. */
export function memoryCampaign(): Memory {
  const snapshot = (data: CampaignData): CampaignSnapshot => {
    const campaign = followCampaign({ ...data, today: "2024-10-01" });
    return { data, campaign, findings: campaign.findings };
  };
  interface Done {
    readonly step: CampaignStep;
    readonly before: CampaignData | null;
    readonly after: CampaignData | null;
  }
  let done: readonly Done[] = [];
  let undone: readonly Done[] = [];
  const watchers = new Set<(snapshot: CampaignSnapshot, byOther: boolean) => void>();
  const write = (step: CampaignStep, data: CampaignData): Promise<CampaignSnapshot> => {
    done = [{ step, before: memory.held, after: data }, ...done];
    undone = [];
    memory.held = data;
    return Promise.resolve(snapshot(data));
  };
  const entries = (steps: readonly Done[]) =>
    steps.map(({ step }) => ({ step, count: 6, at: new Date(0), year: 12023 }));
  const memory: Memory = {
    ...{ shown: [], papers: [], held: null, edited: false, unfinished: null },
    campaigns: () => Promise.resolve(memory.held === null ? [] : [memory.held.settings.years[0]]),
    read: () => Promise.resolve(snapshot(memory.held as CampaignData)),
    layOut: (data) => write("layOut", data),
    openSample: (language) => memory.layOut(makeCampaignSample(roster.slice(0, 3), language)),
    show: (_, place) => Promise.resolve(void memory.shown.push(place)),
    paper: ({ data, campaign }, paper, language) => Promise.resolve(composePaper(paper, { data, campaign, language })),
    writePaper: (_, paper, language) => {
      memory.papers.push(`${paper} ${language}`);
      return write("paper", memory.held as CampaignData);
    },
    record: () => Promise.resolve({ name: "campaign-2023-2024.json", bytes: new Uint8Array() }),
    forms: () => Promise.resolve([{ name: "form-2023-2024-KZO.xlsx", bytes: new Uint8Array() }]),
    readForms: (data) => {
      const [id = ""] = [...Object.keys(data.meetings), ...data.organisations.map((one) => one.id)];
      const meetings = { ...data.meetings, [id]: { ...data.meetings[id], present: 41 } };
      const change = { organisation: id, field: "present", before: null, after: 41 };
      const refused = { file: "b.xlsx", findings: [campaignFinding("file.not-a-form")] };
      return Promise.resolve({
        data: { ...data, meetings },
        changes: [change],
        told: [refused],
        refused: ["b.xlsx"],
        untouched: ["c.xlsx"],
      });
    },
    writeForms: (_, next) => write("forms", next),
    undoable: () => entries(done),
    redoable: () => entries(undone),
    undo: (overwrite = false) => {
      if (memory.edited && !overwrite) return Promise.reject(new StepFailure("edited-since", ""));
      const [latest, ...older] = done;
      if (latest === undefined) return Promise.resolve();
      [done, undone, memory.held] = [older, [latest, ...undone], latest.before];
      return Promise.resolve();
    },
    redo: () => {
      const [latest, ...older] = undone;
      if (latest === undefined) return Promise.resolve();
      [done, undone, memory.held] = [[latest, ...done], older, latest.after];
      return Promise.resolve();
    },
    interrupted: () => Promise.resolve(memory.unfinished),
    putBack: () => {
      memory.unfinished = null;
      return Promise.resolve();
    },
    watch: (_, onChange) => {
      watchers.add(onChange);
      return Promise.resolve(() => Promise.resolve(void watchers.delete(onChange)));
    },
    edit: (data) => {
      memory.held = data;
      for (const tell of watchers) tell(snapshot(data), false);
    },
  };
  return memory;
}
