import { roster } from "../../../src/rating/organisations/roster";
import type { Organisation } from "../../../src/rating/organisations/organisation";
import type { Return } from "../../../src/rating/returns/return";
import { compareWithRate, openYear } from "./open-small-year";
import { smallYear } from "./small-year";

const organisations: readonly Organisation[] = Array.from({ length: 200 }, (_, at) => {
  const [first] = roster;
  if (!first) throw new Error("the roster is empty");
  return { ...first, id: `ORG${at + 1}`, aliases: [] };
});

const returns: Readonly<Record<string, Return>> = Object.fromEntries(
  organisations
    .slice(0, 190)
    .map(({ id }, at): [string, Return] => [
      id,
      { base: { B01: 1000 + at, B03: 900 }, figures: { "1.2": (at * 7) % 50, "1.4": at % 3, "2.1": at % 11 } },
    ]),
);

test("200 organisations are laid out, follow an edit and are refreshed", async () => {
  const { excel, workbook, type } = await openYear((year) => smallYear({ year, organisations, returns }));
  const snapshot = await workbook.openSample(2025, "ru");
  expect(snapshot).toMatchObject({ stale: false, lostSheets: [] });
  expect(Object.keys(snapshot.data.returns)).toHaveLength(190);
  const read = excel.host.engine.formulasRead();
  await type("ORG150", "1.2", "100000");
  const edited = await workbook.read(2025);
  expect(edited.stale).toBe(false);
  // The year has thousands of formulas; an edit reads none of them anew.
  expect(read).toBeGreaterThan(2_000);
  expect(excel.host.engine.formulasRead() - read).toBe(0);
  const { sheets, core } = await compareWithRate(edited.data);
  expect(sheets).toEqual(core);
  expect(await workbook.refresh(2025)).toMatchObject({ stale: false });
  excel.dispose();
});

test.each([
  ["with a return", { "1.2": 3 }],
  ["without one", undefined],
])("a year of one organisation %s is ranked without an error", async (_what, figures) => {
  const [one] = organisations;
  const small = smallYear({
    organisations: one ? [one] : [],
    returns: figures && one ? { [one.id]: { figures } } : {},
  });
  const { excel, workbook } = await openYear(() => small);
  const { data, stale } = await workbook.openSample(2025, "ru");
  expect(stale).toBe(false);
  const { sheets, core } = await compareWithRate(data);
  expect(sheets).toEqual(core);
  excel.dispose();
});
