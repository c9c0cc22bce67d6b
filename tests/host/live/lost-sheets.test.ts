import { openYear, sheetOf, type OpenYear } from "./open-small-year";

let open: OpenYear;

beforeEach(async () => {
  open = await openYear();
});
afterEach(() => open.excel.dispose());

async function deleteSheet(key: string): Promise<void> {
  const name = await sheetOf(key);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

test("figures of a deleted sheet come back from the workbook itself, in a pane that has never seen them", async () => {
  const before = await open.workbook.openSample(2025, "ru");
  expect(await open.workbook.keep(2025)).toBe(true);
  await deleteSheet("block-1");
  open.reopen();
  const lost = await open.workbook.read(2025);
  expect(lost.lostSheets).toEqual(["block-1"]);
  expect(lost.findings).toContainEqual(expect.objectContaining({ code: "year.sheet-lost", level: "error" }));
  await expect(open.workbook.refresh(2025)).rejects.toMatchObject({ kind: "sheet-missing" });
  await expect(open.workbook.rewrite(2025, "criteria", lost.data)).rejects.toMatchObject({ kind: "sheet-missing" });
  const repaired = await open.workbook.repair(2025);
  expect(repaired.data.returns).toEqual(before.data.returns);
  expect(repaired.findings.filter(({ code }) => code === "year.sheet-lost")).toEqual([]);
});

test("a copy that is damaged or of another year brings nothing back and breaks nothing", async () => {
  await open.workbook.openSample(2025, "ru");
  await open.workbook.keep(2025);
  open.excel.host.settings.set("year.kept.2025", "H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==");
  await deleteSheet("block-1");
  open.reopen();
  const repaired = await open.workbook.repair(2025);
  expect(repaired.lostSheets).toEqual([]);
  expect(Object.values(repaired.data.returns).every(({ figures = {} }) => (figures["1.2"] ?? null) === null)).toBe(
    true,
  );
});

test("no copy stays of a year that has gone, and none is kept of a year nobody has read", async () => {
  await open.workbook.openSample(2025, "ru");
  await open.workbook.keep(2025);
  expect(open.excel.host.settings.has("year.kept.2025")).toBe(true);
  await open.workbook.undo();
  expect(await open.workbook.keep(2025)).toBe(false);
  expect(open.excel.host.settings.has("year.kept.2025")).toBe(false);
  open.reopen();
  expect(await open.workbook.keep(2025)).toBe(false);
});

/** Deletes a defined name and leaves its sheet; the pane is opened anew, so that only what the workbook holds is known. */
async function deleteName(stem: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(`${stem}_2025`).delete();
    await context.sync();
  });
  open.reopen();
}

test.each([
  ["crt_base", "reference"],
  ["fig_b1", "block-1"],
  ["crt_table", "criteria"],
])(
  "%s deleted while its sheet stands is an error that no step writes over; repair brings all back",
  async (stem, key) => {
    const before = await open.workbook.openSample(2025, "ru");
    await open.workbook.keep(2025);
    await deleteName(stem);
    const read = await open.workbook.read(2025);
    expect(read.lostSheets).toContain(key);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ level: "error", params: { name: await sheetOf(key), area: `${stem}_2025` } }),
    );
    await expect(open.workbook.refresh(2025)).rejects.toMatchObject({ kind: "sheet-missing" });
    const repaired = await open.workbook.repair(2025);
    expect(repaired.findings.filter(({ code }) => code === "year.sheet-lost")).toEqual([]);
    const { criteria, returns, previous, settings } = before.data;
    expect(repaired.data).toMatchObject({ criteria, returns, previous, settings });
  },
);

test("a name comes back to a standing sheet only where the year is known", async () => {
  await open.workbook.openSample(2025, "ru");
  open.excel.host.settings.delete("year.kept.2025");
  await deleteName("crt_base");
  await expect(open.workbook.repair(2025)).rejects.toMatchObject({ kind: "sheet-missing" });
});
