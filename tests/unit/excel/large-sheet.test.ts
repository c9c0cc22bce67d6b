import { sheetJobsInTurns } from "../../../src/sheets/office/write/apply-sheet";
import { sharedStyle } from "../../../src/sheets/plan/shared-style";
import { SheetDraft } from "../../../src/sheets/plan/sheet-draft";
import { atOnce } from "../../../src/sheets/plan/turns";

/** Excel on the web takes 5 MB at once; what is estimated may be twice as much. */
const most = 2_500_000;

function sheetOf(rows: number) {
  const draft = new SheetDraft("long", "Long");
  const [plain, date] = [sharedStyle("text"), sharedStyle("figure", { format: "dd.mm.yyyy" })];
  for (let row = 1; row <= rows; row++) {
    draft.cell(row, 1, `Ұйым № ${row}: ${"мәтін ".repeat(20)}`, plain);
    draft.cell(row, 2, 45_000 + row, row % 2 === 0 ? date : plain);
  }
  return draft.finish();
}

test("a long sheet is written in several jobs, each far below what Excel takes at once; a short one in one", () => {
  const jobsOf = (rows: number) =>
    atOnce(
      sheetJobsInTurns(
        sheetOf(rows),
        (key) => key,
        () => {
          throw new Error("nothing is queued here");
        },
      ),
    );
  const jobs = jobsOf(20_000);
  expect(jobs.length).toBeGreaterThan(2);
  for (const { bytes } of jobs) expect(bytes).toBeLessThan(most);
  expect(jobsOf(200)).toHaveLength(1);
});
