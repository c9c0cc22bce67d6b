import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { boardOf } from "../../src/evaluation/followup/ways/board";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import type { Rating } from "../../src/rating/rating";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { toA1 } from "../../src/sheets/plan/a1";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { runBagalau } from "../cli/run-bagalau";
import { goTwoRounds } from "../returns-import/two-rounds";
import { fillWithOffice, type Typed } from "./fill-with-office";

const folder = join(process.cwd(), "build", "interop", "followed");
// All twenty: `FORMS=20 npm run test:interop -- followed-returns`.
const forms = Number(process.env["FORMS"] ?? 1);

/** What a person types: the values that the filled form has and the empty one has not. */
function typedOf(empty: WorkbookPlan, filled: WorkbookPlan): Typed[] {
  return filled.sheets.flatMap((sheet, index) => {
    const before = new Map(empty.sheets[index]?.cells.map((cell) => [toA1(cell), cell.value]));
    return sheet.cells.flatMap(({ value, formula, ...at }): Typed[] =>
      formula !== undefined || value === null || typeof value === "boolean" || before.get(toA1(at)) === value
        ? []
        : [{ sheet: sheet.name, cell: toA1(at), value }],
    );
  });
}

test(
  "forms filled by LibreOffice come back in two rounds with remarks, are accepted and give what rate gives on the files",
  async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const sample = makeSample(2025, "ru");
    const ids = sample.organisations.slice(0, forms).map(({ id }) => id);
    const { data, sent, answered } = await goTwoRounds(ids, async (empty, filled, name) => {
      const [source, target] = [join(folder, `empty-${name}`), join(folder, name)];
      await writeFile(source, await writePlan(empty));
      await fillWithOffice(source, target, typedOf(empty, filled));
      return new Uint8Array(await readFile(target));
    });
    expect(sent.remarks.some(({ code, finding }) => code === "2.3" && finding?.code === "figure.bounds")).toBe(true);
    expect(answered.earlier?.answered.find(({ code }) => code === "2.3")?.state).toBe("settled");
    expect(boardOf(data, [], "2026-03-01").counts.accepted).toBe(ids.length);
    for (const id of ids) {
      const whole = (figures: Readonly<Record<string, unknown>> = {}) =>
        Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null));
      expect([id, whole(data.returns[id]?.figures)]).toEqual([id, whole(sample.returns[id]?.figures)]);
    }
    const run = await runBagalau(["rate", ...ids.map((id) => join(folder, `${id}.xlsx`)), "--json"]);
    const own = rate(toRatingInput(data));
    const rated = JSON.parse(run.out) as Rating;
    expect([rated.organisations, rated.awards]).toEqual([own.organisations, own.awards]);
  },
  300_000 + forms * 60_000,
);
