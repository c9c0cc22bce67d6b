import { oldPapers } from "../../../src/evaluation/approval/papers/paper-age";
import { decidedResults, factsOfPoints } from "../../../src/evaluation/year/committee/decided-results";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import { approvalOf } from "../../../src/evaluation/year/committee/approval-records";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { base64Of } from "../../../src/text/base64";
import { sha256 } from "../../../src/text/sha256";
import { rate } from "../../../src/rating/rate";
import { act, approve, signed } from "./approve";
import { failAt } from "./fail-at";
import { compareWithRate, openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";

let open: OpenYear;
const { details } = publishedActs[2025];

/** Formulas of the year's sheets that call the add-in. */
async function functionsLeft(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("formulas");
    await context.sync();
    return used.flatMap((range) =>
      range.isNullObject
        ? []
        : range.formulas
            .flat()
            .map(String)
            .filter((text) => /BAGALAU\./.test(text)),
    );
  });
}

async function isTaken(organisation: string, code: string, text: string): Promise<boolean> {
  return open.type(organisation, code, text).then(
    () => true,
    () => false,
  );
}

describe("an approved year", () => {
  let live: readonly string[];
  let ranking: readonly (readonly unknown[])[];
  let data: YearData;
  beforeAll(async () => {
    open = await openYear();
    await open.workbook.openSample(2025, "ru");
    live = await functionsLeft();
    ranking = await valuesOf("rnk_table_2025");
    data = await approve(open.workbook);
  });
  afterAll(() => open.excel.dispose());

  test("every writing step is refused by the gate", async () => {
    const steps: readonly (() => Promise<unknown>)[] = [
      () => open.workbook.refresh(2025),
      () => open.workbook.rewrite(2025, "criteria", data),
      () => open.workbook.take(2025, { step: "scenario" }),
      () => open.workbook.undo(),
    ];
    for (const step of steps) await expect(step()).rejects.toMatchObject({ kind: "locked" });
  });

  test("its results are values, every cell is locked, and it is found as approved, also by another pane", async () => {
    expect(live).not.toEqual([]);
    expect(approvalOf(data.log).status).toBe("approved");
    expect(await functionsLeft()).toEqual([]);
    expect(await valuesOf("rnk_table_2025")).toEqual(ranking);
    const { core, sheets } = await compareWithRate(data);
    expect(sheets).toEqual(core);
    expect(await isTaken("AST", "1.2", "41")).toBe(false);
    open.reopen();
    expect(await open.workbook.verify(2025)).toMatchObject({ kind: "as-approved", version: 1, cells: [], facts: [] });
  });

  test("the resolution, the editions and the page of the Committee stand on sheets of their own, to be printed", async () => {
    await open.workbook.take(2025, { step: "paper", paper: { kind: "act", language: "kk", head: "both", details } });
    await open.workbook.take(2025, { step: "paper", paper: { kind: "editions", language: "ru" } });
    await open.workbook.take(2025, { step: "paper", paper: { kind: "committee" } });
    const page = await valuesOf("com_table_2025");
    expect(page.map(([place]) => place)).toEqual(ranking.map(([place]) => place));
    const texts = await Excel.run(async (context) => {
      const anchor = context.workbook.names.getItem("bag_sheet_act_2025").getRangeOrNullObject();
      const used = anchor.worksheet.getUsedRangeOrNullObject(true);
      used.load("values");
      await context.sync();
      return used.values.flat().map(String);
    });
    expect(texts).toContain("ДЕМОНСТРАЦИЯ");
    // Just written both are what the year says.
    expect(await ageLines()).toEqual(["", ""]);
    const { data: written, papers = {} } = await open.workbook.read(2025);
    expect([Object.keys(papers), oldPapers(written, rate(toRatingInput(written)), papers)]).toEqual([
      ["committee", "act"],
      [],
    ]);
    // Two stand first and nobody has decided between them: the paper says so and gives neither the place.
    expect(texts.some((text) => text.startsWith("Шешім қажет"))).toBe(true);
    expect(texts.filter((text) => /^I+\u00A0орын/.test(text))).toEqual([expect.stringMatching(/^III\u00A0орын – «/)]);
  });

  test("a signature is attached to it, its file with it, and it is still as approved", async () => {
    // Longer than one cell takes.
    const bytes = new Uint8Array(40_000).fill(7);
    const hash = await sha256(bytes);
    const signature = { file: "a.cms", hash, signedFile: "a.docx", signedHash: hash };
    await act(open.workbook, { type: "signature", signature, content: base64Of(bytes) });
    open.reopen();
    const { data: read } = await open.workbook.read(2025);
    expect(approvalOf(read.log).signatures).toMatchObject([{ version: 1, signature }]);
    expect(read.signatures).toEqual([{ hash, content: base64Of(bytes) }]);
    expect(await open.workbook.verify(2025)).toMatchObject({
      kind: "as-approved",
      signatures: [{ file: "a.cms", isKept: true }],
    });
  });

  test("who takes the protection off and changes a figure is found, cell by cell", async () => {
    const sheet = await sheetOf("block-1");
    const address = await forceFigure(sheet);
    const found = await open.workbook.verify(2025);
    expect(found).toMatchObject({ kind: "differs", isSealBroken: false });
    expect(found.kind === "differs" && found.cells[0]).toMatchObject({ sheet, cell: address, found: 77 });
  });

  test("opened again as a new version it lives: functions, open cells, the first approval still readable", async () => {
    const again = await act(open.workbook, { type: "reopened" });
    expect(approvalOf(again.log)).toMatchObject({ status: "draft", version: 2, earlier: [{ version: 1 }] });
    expect(await functionsLeft()).not.toEqual([]);
    expect(await isTaken("AST", "1.2", "41")).toBe(true);
    expect((await open.workbook.verify(2025)).kind).toBe("not-approved");
    // The figure changed by force counts again, and the resolution on its sheet is the approved one no longer.
    await open.excel.idle();
    expect(await ageLines()).toEqual([expect.stringMatching(/устарел/), expect.stringMatching(/ескірген/)]);
    await open.workbook.take(2025, { step: "paper", paper: { kind: "committee" } });
    expect(await ageLines()).toEqual(["", expect.stringMatching(/ескірген/)]);
    const next = await act(open.workbook, {
      ...{ type: "decision", question: "points:AST" },
      ...{
        outcome: { kind: "points", id: "AST", points: 50 },
        facts: factsOfPoints(rate(toRatingInput(again)), "AST"),
      },
    });
    await open.excel.idle();
    expect(await ageLines()).toEqual([expect.stringMatching(/устарел/), expect.stringMatching(/ескірген/)]);
    const { papers = {} } = await open.workbook.read(2025);
    expect(oldPapers(next, rate(toRatingInput(next)), papers)).toEqual(["committee", "act"]);
  });

  test("approved once more with points by decision its summary counts them, and it is found as approved", async () => {
    const before = await open.workbook.read(2025);
    const facts = factsOfPoints(rate(toRatingInput(before.data)), "AST");
    const outcome = { kind: "points", id: "AST", points: 50 } as const;
    await act(open.workbook, { type: "decision", question: "points:AST", outcome, facts });
    const again = await approve(open.workbook);
    const { organisations } = decidedResults(again, rate(toRatingInput(again)));
    const own = organisations.find(({ byDecision }) => byDecision === 50);
    expect([own?.id, await valuesOf("sum_page_2025")]).toEqual([
      "AST",
      expect.arrayContaining([expect.arrayContaining([own?.total])]),
    ]);
    expect(await open.workbook.verify(2025)).toMatchObject({
      ...{ kind: "as-approved", version: 2 },
      ...{ cells: [], wordings: [], facts: [] },
    });
  });
});

test("whichever sync fails during the approval, the year is left unapproved and unlocked", async () => {
  open = await openYear();
  await open.workbook.openSample(2025, "ru");
  const submitted = await act(open.workbook, { type: "submitted", details });
  const said = { where: "2025" };
  const next = await yearAfterAct(submitted, rate(toRatingInput(submitted)), { type: "approved" }, signed, said);
  const [id = "", own] = Object.entries(submitted.returns)[0] ?? [];
  const same = String(own?.figures?.["1.2"]);
  const approveYear = (): Promise<unknown> => open.workbook.rewrite(2025, "approval", next);
  let failed = 0;
  for (;;) {
    const error = await failAt(open.excel, approveYear, failed + 1, { when: "middle" });
    if (error === undefined) break;
    failed += 1;
    expect([failed, (error as { readonly kind?: string }).kind]).not.toEqual([failed, "changed-meanwhile"]);
    if ((await open.workbook.interrupted()) !== null) await open.workbook.putBack();
    const { data } = await open.workbook.read(2025);
    expect([failed, approvalOf(data.log).status]).toEqual([failed, "submitted"]);
    expect([failed, (await functionsLeft()).length > 0, await isTaken(id, "1.2", same)]).toEqual([failed, true, true]);
  }
  expect(failed).toBeGreaterThan(3);
  expect(approvalOf((await open.workbook.read(2025)).data.log).status).toBe("approved");
  expect(await isTaken(id, "1.2", same)).toBe(false);
  open.excel.dispose();
});

/** What stands over the Committee's page and over the resolution. */
async function ageLines(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const lines = [
      ["committee", "A5"],
      ["act", "A1"],
    ].map(([key = "", address = ""]) => {
      const anchor = context.workbook.names.getItem(`bag_sheet_${key}_2025`).getRangeOrNullObject();
      return anchor.worksheet.getRange(address).load("values");
    });
    await context.sync();
    return lines.map(({ values }) => values[0]?.[0] as unknown);
  });
}

/** Changes the first figure of a sheet as somebody would who takes its protection off and puts it on again. */
async function forceFigure(sheet: string): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    const area = context.workbook.names.getItem("fig_b1_2025").getRangeOrNullObject();
    area.load("values,rowIndex,columnIndex");
    await context.sync();
    own.protection.unprotect();
    const row = area.values.findIndex((values) => values.some((value) => typeof value === "number"));
    const column = area.values[row]?.findIndex((value) => typeof value === "number") ?? 0;
    const cell = own.getCell(area.rowIndex + row, area.columnIndex + column);
    cell.values = [[77]];
    own.protection.protect({});
    cell.load("address");
    await context.sync();
    return cell.address.split("!").at(-1);
  });
}
