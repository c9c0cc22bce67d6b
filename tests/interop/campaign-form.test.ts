import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readForms } from "../../src/campaign/forms/form-files";
import { planForm } from "../../src/campaign/forms/plan-form";
import type { CampaignData } from "../../src/campaign/model/campaign-data";
import { makeCampaignSample } from "../../src/campaign/sample/make-campaign-sample";
import { roster } from "../../src/rating/organisations/roster";
import { toA1 } from "../../src/sheets/plan/a1";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { fillWithOffice, type Typed } from "./fill-with-office";

const folder = join(process.cwd(), "build", "interop", "campaign-form");

/** What the organisation types: the values that the filled form has and the empty one has not. */
function typedOf(empty: WorkbookPlan, filled: WorkbookPlan): Typed[] {
  return filled.sheets.flatMap((sheet, index) => {
    const before = new Map(empty.sheets[index]?.cells.map((cell) => [toA1(cell), cell]));
    return sheet.cells.flatMap(({ value, formula, style, ...at }): Typed[] =>
      !style.name.endsWith("input") || formula !== undefined || value === null || typeof value === "boolean"
        ? []
        : before.get(toA1(at))?.value === value && before.get(toA1(at))?.formula === undefined
          ? []
          : [{ sheet: sheet.name, cell: toA1(at), value }],
    );
  });
}

test.each(["kk", "ru"] as const)(
  "schedule and results filled in by LibreOffice are taken in as typed, each as a change: %s",
  async (language) => {
    const full = makeCampaignSample(roster.slice(0, 2), language);
    const blank: CampaignData = { ...full, meetings: {}, results: full.results.map((row) => ({ ...row, counts: {} })) };
    const [id = ""] = full.organisations.flatMap((one) => (one.level === "oblast" ? [one.id] : []));
    await rm(join(folder, language), { recursive: true, force: true });
    await mkdir(join(folder, language), { recursive: true });
    const [source, target] = ["form.xlsx", "filled.xlsx"].map((name) => join(folder, language, name)) as [
      string,
      string,
    ];
    const empty = planForm(blank, id);
    const typed = typedOf(empty, planForm(full, id));
    expect(typed.length).toBeGreaterThan(150);
    await writeFile(source, await writePlan(empty));
    await fillWithOffice(source, target, typed);
    const taken = readForms(blank, [{ name: "filled.xlsx", bytes: new Uint8Array(await readFile(target)) }]);
    expect(taken.told.flatMap(({ findings }) => findings)).toEqual([]);
    expect([taken.refused, taken.untouched]).toEqual([[], []]);
    const own = full.organisations.filter((one) => one.id === id || one.parent === id);
    for (const one of own) {
      const { planned, held, reason, entitled, present } = full.meetings[one.id] ?? {};
      expect([one.id, taken.data.meetings[one.id] ?? {}]).toEqual([
        one.id,
        JSON.parse(JSON.stringify({ planned, held, reason, entitled, present })),
      ]);
    }
    const counts = ({ results }: CampaignData) =>
      results.filter(({ organisation }) => own.some((one) => one.id === organisation));
    expect(counts(taken.data)).toEqual(counts(full));
  },
);
