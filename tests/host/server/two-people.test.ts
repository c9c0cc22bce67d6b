import { createSharedWorkbook, type SharedOptions, type SharedWorkbook } from "../../../src/excel-host/shared-workbook";
import type { HeadlessHost } from "../../../src/excel-host/headless";

let shared: SharedWorkbook;
let anna: HeadlessHost;
let bolat: HeadlessHost;

afterEach(() => shared.dispose());

async function start(options: SharedOptions = {}): Promise<void> {
  shared = await createSharedWorkbook({
    functions: [{ id: "TWICE", parameters: [{ dimensionality: "scalar" }] }],
    ...options,
  });
  [anna, bolat] = shared.people;
  for (const person of shared.people)
    shared.as(person, () => CustomFunctions.associate("TWICE", (value: number) => value * 2));
}

/** One batch in somebody's Excel. */
function batch(person: HeadlessHost, work: (workbook: Excel.Workbook) => void): Promise<void> {
  return shared.as(person, () =>
    Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    }),
  );
}

/** What somebody sees. */
async function seen(person: HeadlessHost, address: string, sheet = "Sheet1"): Promise<unknown[][]> {
  await person.idle();
  return shared.as(person, () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
      await context.sync();
      return range.values;
    }),
  );
}

const write = (person: HeadlessHost, address: string, content: unknown): Promise<void> =>
  batch(person, ({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange(address).formulas = [[content]];
  });

test("each sees the own edits at once, the other's with the next merge; of one cell the later edit holds for both", async () => {
  await start();
  await write(anna, "A1", 1);
  await write(bolat, "B1", "=BAGALAU.TWICE(A1)");
  await write(anna, "C1", "anna");
  await write(bolat, "C1", "bolat");
  await write(bolat, "D1", "bolat");
  await write(anna, "D1", "anna");
  expect(await seen(anna, "A1:D1")).toEqual([[1, "", "anna", "anna"]]);
  expect(await seen(bolat, "A1:D1")).toEqual([["", 0, "bolat", "bolat"]]);
  await shared.merge();
  await shared.merge();
  for (const person of shared.people) expect(await seen(person, "A1:D1")).toEqual([[1, 2, "bolat", "anna"]]);
});

test("the other's edits are told as Remote, the own as before, each once", async () => {
  await start();
  const told: string[] = [];
  for (const [name, person] of [["anna", anna] as const, ["bolat", bolat] as const])
    await batch(person, ({ worksheets }) => {
      worksheets.onChanged.add(async ({ address, source }) => void told.push(`${name} ${address} ${source}`));
    });
  await write(anna, "A1", 1);
  await shared.merge();
  await shared.idle();
  expect(told).toEqual(["anna A1 Local", "bolat A1 Remote"]);
});

test("sheets keep their ids in both; of two with one name the later gets a number", async () => {
  await start();
  await batch(anna, ({ worksheets }) => void worksheets.add("Year"));
  await batch(bolat, ({ worksheets }) => void worksheets.add("Year"));
  await shared.merge();
  const [ofAnna, ofBolat] = shared.people.map(({ host }) =>
    host.engine
      .sheets()
      .map(({ id, name }) => `${id} ${name}`)
      .sort(),
  );
  expect(ofAnna).toEqual(ofBolat);
  expect(ofAnna).toEqual(["sheet-1 Sheet1", "sheet-a2 Year", "sheet-b2 Year (2)"]);
  await batch(anna, ({ worksheets }) => worksheets.getItem("Year (2)").delete());
  await batch(bolat, ({ worksheets }) => {
    worksheets.getItem("Year (2)").getRange("A1").values = [["lost"]];
  });
  await shared.merge();
  for (const { host } of shared.people) expect(host.findSheet("Year (2)")).toBeNull();
});

test("protection is there at once; what the add-in keeps arrives with the cells, later, or never", async () => {
  for (const [settings, arrives] of [["merged", 1] as const, ["late", 2] as const, ["never", 9] as const]) {
    await start({ settings });
    await batch(anna, (workbook) => {
      workbook.settings.add("mark", settings);
      workbook.worksheets.getItem("Sheet1").protection.protect();
    });
    expect(bolat.host.isProtected("sheet-1")).toBe(true);
    await expect(write(bolat, "A1", 1)).rejects.toMatchObject({ code: "AccessDenied" });
    for (let merges = 1; merges <= 3; merges += 1) {
      await shared.merge();
      expect([settings, merges, bolat.host.settings.get("mark")]).toEqual([
        settings,
        merges,
        merges >= arrives ? settings : undefined,
      ]);
    }
    if (settings !== "never") shared.dispose();
  }
});

test("a merge can fall between two syncs of a step", async () => {
  await start();
  shared.mergeWhen(() => true);
  await write(bolat, "A1", "bolat");
  const read = await shared.as(anna, () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      await write(bolat, "A1", "bolat again");
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]?.[0]];
    }),
  );
  expect(read).toEqual(["bolat", "bolat again"]);
});
