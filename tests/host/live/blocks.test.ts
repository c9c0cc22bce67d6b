import type { Block, Criteria } from "../../../src/rating/criteria/criteria";
import { moveBlock, retireBlock, setBlock } from "../../../src/rating/criteria/edit-blocks";
import { retireIndicator } from "../../../src/rating/criteria/edit-criteria";
import type { CriteriaEdit } from "../../../src/rating/criteria/criteria-edit";
import { StepFailure } from "../../../src/kernel/step-failure";
import type { Snapshot } from "../../../src/evaluation/year/ports";
import { isChangedOnSheets, tableMark } from "../../../src/evaluation/year/table-version";
import { withCriteria } from "../../../src/evaluation/year/acts/change-criteria";
import { dumpContents } from "./dump-workbook";
import { failAt } from "./fail-at";
import { compareWithRate, openYear, sheetOf, type OpenYear } from "./open-small-year";

const facts = { who: "А. С.", at: new Date(2026, 1, 20, 14, 32) };

let open: OpenYear;
let now: Snapshot;

beforeEach(async () => {
  open = await openYear();
  now = await open.workbook.openSample(2025, "ru");
});
afterEach(() => open.excel.dispose());

/** An edit of the table as the pane writes it. */
async function write(edit: (criteria: Criteria) => CriteriaEdit): Promise<Snapshot> {
  const { criteria, findings } = edit(now.data.criteria);
  if (!criteria) throw new Error(JSON.stringify(findings));
  return (now = await open.workbook.rewrite(2025, "criteria", withCriteria(now.data, criteria, facts)));
}

function called(block: number, sheet_ru: string): Block {
  const found = now.data.criteria.blocks.find((one) => one.block === block);
  if (!found) throw new Error(`no block ${block}`);
  return { ...found, sheet_ru };
}

async function typeOwn(address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

async function ownFormula(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas[0]?.[0];
  });
}

async function expectAsRated(): Promise<void> {
  await open.excel.idle();
  const read = await open.workbook.read(2025);
  expect(read).toMatchObject({ stale: false, lostSheets: [], findings: [] });
  const { sheets, core } = await compareWithRate(read.data);
  expect(sheets).toEqual(core);
}

test("a renamed block renames its sheet, what refers to it follows, and undo gives the name back", async () => {
  await typeOwn("A1", "='1. Организационная работа'!C9");
  await open.excel.idle();
  const before = dumpContents(open.excel.host);
  const figures = now.data.returns;
  await write((criteria) => setBlock(criteria, called(1, "1. Работа в организациях")));
  expect(await sheetOf("block-1")).toBe("1. Работа в организациях");
  expect(await ownFormula("A1")).toBe("='1. Работа в организациях'!C9");
  expect(now.data.returns).toEqual(figures);
  expect(now.data.criteria.blocks[0]).toMatchObject({ sheet_ru: "1. Работа в организациях" });
  await expectAsRated();
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(before);
  await expectAsRated();
});

test("a sheet that the user named keeps that name; a name that is taken gets the year", async () => {
  const sheet = await sheetOf("block-1");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = "Моя работа";
    await context.sync();
  });
  await write((criteria) => setBlock(criteria, called(1, "1. Иначе")));
  expect(await sheetOf("block-1")).toBe("Моя работа");
  await write((criteria) => setBlock(criteria, called(2, "Итоги")));
  expect(await sheetOf("block-2")).toBe("Итоги 2025");
  await expectAsRated();
});

test("a failure while a sheet is renamed leaves the workbook as it was", async () => {
  const before = dumpContents(open.excel.host);
  const { criteria } = setBlock(now.data.criteria, called(1, "1. Работа в организациях"));
  const next = withCriteria(now.data, criteria as Criteria, facts);
  const moments = [
    [3, "after"],
    [4, "middle"],
  ] as const;
  for (const [sync, when] of moments) {
    const error = await failAt(open.excel, () => open.workbook.rewrite(2025, "criteria", next), sync, { when });
    expect(error).toBeInstanceOf(StepFailure);
    expect(dumpContents(open.excel.host)).toEqual(before);
  }
});

test("blocks change places with their sheets, figures and settings; seven of them have room", async () => {
  const figures = now.data.returns;
  const first = open.excel.host.findSheet(await sheetOf("block-1"));
  await write((criteria) => moveBlock(criteria, 2, -1));
  expect(open.excel.host.findSheet(await sheetOf("block-2"))).toBe(first);
  expect(now.data.criteria.blocks.map(({ block }) => block)).toEqual([2, 1]);
  expect(now.data.settings.mainBlocks).toEqual([2, 1]);
  expect(now.data.returns).toEqual(figures);
  await expectAsRated();
  await write((criteria) => {
    const rule = { kind: "per_unit", points: 1 } as const;
    const more = [3, 4, 5, 6, 7].map((block) => ({ block, kk: `Блок ${block}`, ru: `Блок ${block}` }));
    const own = more.map(({ block, kk, ru }) => ({
      block,
      code: `${block}.1`,
      kk,
      ru,
      type: "integer" as const,
      rule,
    }));
    return {
      criteria: { ...criteria, blocks: [...criteria.blocks, ...more], indicators: [...criteria.indicators, ...own] },
    };
  });
  expect(now.data.settings.mainBlocks).toHaveLength(7);
  await open.type("AST", "7.1", "3");
  expect((now = await open.workbook.read(2025)).data.returns["AST"]?.figures?.["7.1"]).toBe(3);
  await expectAsRated();
});

test("a block without indicators has no sheet and says so; a retired one comes back with its figures", async () => {
  const before = now.data;
  await write((criteria) => setBlock(criteria, { block: 3, kk: "Үш", ru: "Три" }));
  expect(now).toMatchObject({ lostSheets: [], stale: false });
  expect(now.data.criteria.blocks).toHaveLength(3);
  await write((criteria) => retireBlock(criteria, 3));
  expect({ ...now.data, table: before.table, log: before.log }).toEqual(before);
  const between = now.data;
  await write((criteria) => retireBlock(criteria, 1));
  expect(now.data.settings.mainBlocks).toEqual([2]);
  expect(now.data.log?.map(({ action }) => action)).toContain("figureRemoved");
  await expectAsRated();
  await open.workbook.undo();
  expect((await open.workbook.read(2025)).data).toEqual(between);
});

test("a step before one that took a sheet away is taken back on the sheet that came back", async () => {
  await open.excel.idle();
  const before = dumpContents(open.excel.host);
  await write((criteria) => retireIndicator(criteria, "2.1"));
  await write((criteria) => retireBlock(criteria, 2));
  await open.workbook.undo();
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(before);
});

test("a pane opened anew finds the changed table, and a table without indicators stands too", async () => {
  await write((criteria) => setBlock(criteria, called(1, "1. Иначе")));
  const changed = now.data.criteria;
  open.reopen();
  now = await open.workbook.read(2025);
  expect(now.data.criteria).toEqual(changed);
  expect(open.workbook.undoable()).toEqual([]);
  await write((criteria) => moveBlock(criteria, 1, 1));
  expect(await sheetOf("block-2")).toBe("1. Иначе");
  await write((criteria) => ({ criteria: { ...criteria, indicators: [] } }));
  expect(now.data.criteria).toMatchObject({ indicators: [], blocks: [{ block: 2 }, { block: 1 }] });
});

test("two years in a workbook keep a table each, with its version, also for a pane opened anew", async () => {
  const other = await open.workbook.openSample(2024, "kk");
  await open.workbook.read(2025);
  await write((criteria) => setBlock(criteria, called(1, "1. Иначе")));
  await write((criteria) => moveBlock(criteria, 2, -1));
  open.reopen();
  const [changed, kept] = [await open.workbook.read(2025), await open.workbook.read(2024)];
  expect(kept.data).toEqual(other.data);
  expect(kept.data.table).toBeUndefined();
  expect(changed.data.table).toEqual({ number: 3, changedOn: "2026-02-20", mark: tableMark(changed.data.criteria) });
  expect(changed.data.log?.map(({ reason }) => reason)).toEqual(["Изменено: Блок 1.", "Изменён порядок."]);
  const sheet = await sheetOf("criteria");
  const typed = await open.excel.typeInCell(sheet, "B6", "Иначе");
  expect(typed.done).toBe(true);
  const edited = (await open.workbook.read(2025)).data;
  expect(edited.table).toEqual(changed.data.table);
  expect(isChangedOnSheets(edited)).toBe(true);
});
