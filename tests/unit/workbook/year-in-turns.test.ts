import { planYearInTurns } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { SheetDraft } from "../../../src/sheets/plan/sheet-draft";
import { manyOrganisations } from "../../bench/many-organisations";

test("no sheet of many organisations is put in one go: the page has its turn after some thousand cells", () => {
  const many = manyOrganisations(120);
  // Figures without documents: the list of findings is long as well.
  const returns = Object.fromEntries(
    Object.entries(many.returns).map(([id, { evidence: _, ...declared }]) => [id, declared]),
  );
  const year = { ...many, returns };
  let put = 0;
  const cell = jest.spyOn(SheetDraft.prototype, "cell").mockImplementation(function (this: SheetDraft, ...about) {
    put += 1;
    cell.mock.calls.length = 0;
    return original.apply(this, about);
  });
  const stretches: number[] = [];
  const plan = planYearInTurns(year, rate(toRatingInput(year)));
  while (plan.next().done !== true) {
    stretches.push(put);
    put = 0;
  }
  cell.mockRestore();
  expect(stretches.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(90_000);
  expect(Math.max(...stretches)).toBeLessThan(3_000);
});

const { cell: original } = SheetDraft.prototype;
