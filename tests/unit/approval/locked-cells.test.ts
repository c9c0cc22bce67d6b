import { approvalWordsOf } from "../../../src/decisions/words/approval/approval-words";
import { firstDetails } from "../../../src/decisions/words/act/known-persons";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { languages } from "../../../src/text/language";
import { makeYear } from "../workbook/make-year";

const year: YearData = makeYear({ gaps: 0, organisations: roster.slice(0, 5) });
const ratingOf = (data: YearData) => rate(toRatingInput(data));
const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };

async function approve(data: YearData): Promise<YearData> {
  const said = { where: "2025" };
  const submitted = await yearAfterAct(
    data,
    ratingOf(data),
    { type: "submitted", details: firstDetails },
    signed,
    said,
  );
  return yearAfterAct(submitted, ratingOf(submitted), { type: "approved" }, signed, said);
}

test.each(languages)("a cell of an approved year says why it is closed when it is chosen: %s", async (language) => {
  const { lockedCell } = approvalWordsOf(language);
  expect([lockedCell.title.length <= 32, lockedCell.text.length <= 225]).toEqual([true, true]);
  const prompts = (data: YearData) =>
    planYear(data, ratingOf(data)).sheets.flatMap(({ validations }) => validations.map(({ prompt }) => prompt));
  const approved = await approve(year);
  expect(new Set(prompts({ ...approved, language }))).toEqual(new Set([lockedCell]));
  expect(prompts({ ...year, language })).not.toContainEqual(lockedCell);
});
