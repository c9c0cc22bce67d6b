import { createCampaignWorkbook } from "../../../src/campaign/live/create-campaign-workbook";
import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import type { CampaignWorkbook } from "../../../src/campaign/model/campaign-workbook";
import { makeCampaignSample } from "../../../src/campaign/sample/make-campaign-sample";
import { scheduleColumn } from "../../../src/campaign/sheets/schedule-columns";
import { columnLetters } from "../../../src/sheets/plan/a1";
import { roster } from "../../../src/rating/organisations/roster";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { startExcel } from "./start-excel";

let excel: HeadlessHost;
let workbook: CampaignWorkbook;
const now = (): Date => new Date(2024, 9, 1);

/** The sample's first organisation with two of its districts: what a person would type in an hour. */
function small(language: "kk" | "ru"): CampaignData {
  const data = makeCampaignSample(roster.slice(0, 1), language);
  const organisations = data.organisations.filter(({ id, level }) => level !== "district" || /-0[12]$/.test(id));
  const ids = new Set(organisations.map(({ id }) => id));
  const meetings = Object.fromEntries(Object.entries(data.meetings).filter(([id]) => ids.has(id)));
  return {
    ...data,
    organisations,
    meetings,
    results: data.results.filter(({ organisation }) => ids.has(organisation)),
  };
}

/** Counts stand on their sheet in the order of the organisations. */
function inOrder(data: CampaignData): CampaignData {
  const key = ({ organisation, level }: CampaignData["results"][number]): string => `${organisation} ${level}`;
  return { ...data, results: [...data.results].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

beforeAll(async () => {
  excel = await startExcel();
  workbook = createCampaignWorkbook({ loadSample: (language) => Promise.resolve(small(language as "ru")), now });
});
afterAll(() => excel.dispose());

/** The values under a name, as Excel shows them. */
async function named(name: string): Promise<unknown[][]> {
  // Custom functions answer in a later turn.
  await excel.idle();
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function type(sheet: string, cell: string, text: string): Promise<void> {
  const id = excel.host.findSheet(sheet);
  if (id === null) throw new Error(sheet);
  const typed = await excel.typeInCell(id, cell, text);
  if (!typed.done) throw new Error(`refused: ${JSON.stringify(typed)}`);
}

test("a campaign laid out is read back, its live cells are what the model says", async () => {
  const progress: number[] = [];
  const { data, campaign } = await workbook.openSample("ru", {
    onProgress: ({ count, of }) => progress.push(count / of),
  });
  expect(progress.at(-1)).toBe(1);
  expect(await workbook.campaigns()).toEqual([2023]);
  expect(inOrder(data)).toEqual(inOrder(small("ru")));
  const delegates = await named("cmp_delegates_2023");
  expect(delegates.map((row) => row[3])).toEqual(campaign.delegates.allotments.map((one) => one.delegates));
  const late = new Map((await named("cmp_control_2023")).map((row) => [row[0], row[9]]));
  for (const { id, informationDaysLate } of campaign.organisations) {
    expect([id, late.get(id)]).toEqual([id, informationDaysLate ?? ""]);
  }
});

test("a date typed out of its window is flagged in its cell and in the reading; a finding leads to it", async () => {
  const [, , district] = small("ru").organisations;
  if (district === undefined) throw new Error("no district");
  const rows = (await named("cmp_ids_2023")).flat();
  const row = 6 + rows.indexOf(district.id);
  const at = (field: Parameters<typeof scheduleColumn>[0]): string => `${columnLetters(scheduleColumn(field))}${row}`;
  // 15.04.2024 as a serial number: how a date is typed depends on the language of Excel.
  await type("График", at("held"), "45397");
  const read = await workbook.read(2023);
  const found = read.findings.find(
    ({ code, place }) => code === "date.outside-window" && place.organisation === district.id,
  );
  expect(found?.params).toMatchObject({ date: "2024-04-15" });
  const flags = (await named("cmp_schedule_2023"))[rows.indexOf(district.id)] ?? [];
  expect(flags[scheduleColumn("heldFlag") - 1]).toBe("вне срока");
  const due = (await named("cmp_control_2023")).find(([id]) => id === district.id) ?? [];
  expect(due[6]).toBe(45427);
  if (found === undefined) throw new Error("not flagged");
  await workbook.show(2023, found.place);
  const shown = await Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange();
    cell.load("address");
    await context.sync();
    return cell.address;
  });
  expect(shown).toContain(at("held"));
});

test("sheets that were edited stay unless asked again; then sheets and names are gone", async () => {
  await expect(workbook.undo()).rejects.toMatchObject({ kind: "edited-since" });
  await workbook.undo(true);
  expect(await workbook.campaigns()).toEqual([]);
  expect(excel.host.findSheet("График")).toBeNull();
});

test("a list without dates is laid out in Kazakh", async () => {
  const { settings, organisations } = small("kk");
  const bare = { settings, organisations, meetings: {}, results: [], language: "kk", synthetic: false } as const;
  const { data, findings } = await workbook.layOut(bare);
  expect(data.organisations.map(({ id }) => id)).toEqual(organisations.map(({ id }) => id));
  expect(findings.filter(({ code }) => code.startsWith("cell."))).toEqual([]);
  expect(excel.host.findSheet("Кесте")).not.toBeNull();
});
