import { createCampaignWorkbook } from "../../../src/campaign/live/create-campaign-workbook";
import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import type { CampaignWorkbook } from "../../../src/campaign/model/campaign-workbook";
import { scheduleColumn } from "../../../src/campaign/sheets/schedule-columns";
import { serialFromDate } from "../../../src/sheets/plan/date-serial";
import { columnLetters } from "../../../src/sheets/plan/a1";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { failAt } from "./fail-at";
import { fewOrganisations } from "./few-organisations";
import { startExcel } from "./start-excel";

let excel: HeadlessHost;
let workbook: CampaignWorkbook;
const now = (): Date => new Date(2024, 9, 1);

const small = fewOrganisations;

/** Counts stand on their sheet in the order of the organisations. */
function inOrder(data: CampaignData): CampaignData {
  const key = ({ organisation, level }: CampaignData["results"][number]): string => `${organisation} ${level}`;
  return { ...data, results: [...data.results].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

beforeAll(async () => {
  excel = await startExcel();
  workbook = createCampaignWorkbook({ loadSample: (language) => Promise.resolve(small(language)), now });
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

/** The sheet of a name. */
async function anchorSheet(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheet } = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    worksheet.load("name");
    await context.sync();
    return worksheet.name;
  });
}

/** All that stands on the sheet of results. */
async function results(year: number): Promise<unknown[][]> {
  await excel.idle();
  return Excel.run(async (context) => {
    const anchor = context.workbook.names.getItemOrNullObject(`bag_sheet_campaign_results_1${year}`);
    const used = anchor.getRangeOrNullObject().worksheet.getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

/** Cells of all sheets that show an error. */
async function errors(): Promise<string[]> {
  await excel.idle();
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
    for (const { range } of used) range.load("values");
    await context.sync();
    return used.flatMap(({ sheet, range }) =>
      range.isNullObject
        ? []
        : range.values.flat().flatMap((value) => (/^#/.test(String(value)) ? [`${sheet.name}: ${String(value)}`] : [])),
    );
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
  const control = new Map((await named("cmp_control_2023")).map((row) => [row[0], row]));
  for (const { id, informationDaysLate, informationWorkday } of campaign.organisations) {
    expect([id, control.get(id)?.[9]]).toEqual([id, informationDaysLate ?? ""]);
    const workday = informationWorkday === null ? "" : serialFromDate(informationWorkday);
    expect([id, control.get(id)?.[7]]).toEqual([id, workday]);
  }
  expect(await errors()).toEqual([]);
});

test("progress and statistics follow dates and reasons that are typed", async () => {
  const bare = { ...small("ru"), meetings: {}, results: [], synthetic: false };
  const settings = { ...bare.settings, years: [2028, 2029] } as const;
  await workbook.layOut({ ...bare, settings });
  const ids = (await named("cmp_ids_2028")).flat();
  const [first = "", second = ""] = bare.organisations.flatMap(({ id, level }) => (level === "district" ? [id] : []));
  const sheetName = await anchorSheet("cmp_ids_2028");
  const cell = (field: Parameters<typeof scheduleColumn>[0], id: string): string =>
    `${columnLetters(scheduleColumn(field))}${6 + ids.indexOf(id)}`;
  expect(await errors()).toEqual([]);
  await type(sheetName, cell("held", first), "47150");
  await type(sheetName, cell("reason", second), "карантин");
  const { campaign } = await workbook.read(2028);
  expect(campaign.whole.district).toMatchObject({ held: 1, notHeld: 1 });
  const districts = campaign.whole.district?.toHold ?? 0;
  const shown = await results(2028);
  const row = (name: string, at: number) => shown.filter(([caption]) => caption === name)[at]?.slice(2, 6);
  expect(row("районная, городская", 0)).toEqual([
    districts,
    ...[1, 1, districts - 2].map((count) => Math.round((1000 * count) / districts) / 10),
  ]);
  const oblast = bare.organisations.find(({ id }) => id === bare.organisations.find((one) => one.id === first)?.parent);
  const below = bare.organisations.filter(({ parent }) => parent === oblast?.id);
  const of = (id: string): number => (below.some((one) => one.id === id) ? 1 : 0);
  expect(row(oblast?.ru ?? "", 0)).toEqual([below.length, 1, of(second), below.length - 1 - of(second)]);
  await workbook.undo(true);
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

test("a paper stands on a sheet of its own, written anew in the other language where it stands", async () => {
  const texts = async (): Promise<string[]> =>
    Excel.run(async (context) => {
      const anchor = context.workbook.names.getItem("bag_sheet_paper_resolution_12023").getRangeOrNullObject();
      const used = anchor.worksheet.getUsedRangeOrNullObject(true);
      used.load("values");
      await context.sync();
      return used.values.flat().map(String);
    });
  await workbook.writePaper(2023, "resolution", "ru");
  expect(await texts()).toContain("ПОСТАНОВЛЕНИЕ");
  const sheets = excel.host.engine.sheets().length;
  await workbook.writePaper(2023, "resolution", "kk");
  expect(await texts()).toContain("ҚАУЛЫ");
  expect(excel.host.engine.sheets()).toHaveLength(sheets);
  await workbook.undo();
  expect(await texts()).toContain("ПОСТАНОВЛЕНИЕ");
  await workbook.redo();
  expect(await texts()).toContain("ҚАУЛЫ");
  await workbook.undo();
  await workbook.undo();
  expect(workbook.undoable().map(({ step }) => step)).toEqual(["layOut"]);
});

test("a watch tells what a person types, once it differs", async () => {
  const told: (number | undefined)[] = [];
  const [union] = small("ru").organisations;
  const stop = await workbook.watch(2023, ({ data }) => told.push(data.meetings[union?.id ?? ""]?.present));
  const rows = (await named("cmp_ids_2023")).flat();
  await type("График", `${columnLetters(scheduleColumn("present"))}${6 + rows.indexOf(union?.id)}`, "77");
  for (let tries = 0; tries < 40 && told.length === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await stop();
  expect(told).toEqual([77]);
});

test("filled forms go in as one step that can be undone and done again; where a sync fails, nothing is written", async () => {
  const { data } = await workbook.read(2023);
  const forms = await workbook.forms(data);
  expect(forms.map(({ name }) => name)).toEqual([`form-2023-2024-${data.organisations[1]?.id ?? ""}.xlsx`]);
  const untouched = await workbook.readForms(data, forms);
  expect(untouched.changes).toEqual([]);
  const [id = ""] = Object.entries(data.meetings).find(([, { present }]) => present !== undefined) ?? [];
  const next = { ...data, meetings: { ...data.meetings, [id]: { ...data.meetings[id], present: 12 } } };
  const write = (): Promise<unknown> => workbook.writeForms(2023, next);
  // One before anything is written, one in its midst.
  for (const sync of [2, 4]) {
    expect(await failAt(excel, write, sync, { when: "middle" })).toBeDefined();
    if ((await workbook.interrupted()) !== null) await workbook.putBack();
    expect([sync, (await workbook.read(2023)).data]).toEqual([sync, data]);
  }
  await write();
  expect((await workbook.read(2023)).data).toEqual(next);
  await workbook.undo();
  expect((await workbook.read(2023)).data).toEqual(data);
  await workbook.redo();
  expect((await workbook.read(2023)).data).toEqual(next);
});

test("forms are not written over what a person typed since, nor over a cell that cannot be read", async () => {
  const { data } = await workbook.read(2023);
  const rows = (await named("cmp_ids_2023")).flat();
  const cell = `${columnLetters(scheduleColumn("reason"))}${6 + rows.indexOf(data.organisations[0]?.id)}`;
  await type("График", cell, "болезнь");
  await expect(workbook.writeForms(2023, data)).rejects.toMatchObject({ kind: "changed-meanwhile" });
  await workbook.read(2023);
  await Excel.run(async (context) => {
    const held = context.workbook.names.getItem("cmp_schedule_2023").getRangeOrNullObject();
    held.getCell(0, scheduleColumn("held") - 1).values = [["в мае"]];
    await context.sync();
  });
  const read = await workbook.read(2023);
  await expect(workbook.writeForms(2023, read.data)).rejects.toMatchObject({ kind: "own-content" });
});

test("sheets that were edited stay unless asked again; then sheets and names are gone", async () => {
  await expect(workbook.undo()).rejects.toMatchObject({ kind: "edited-since" });
  // The forms, then the sheets.
  await workbook.undo(true);
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
