import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import { neededSentences, withoutProcedure } from "../../../src/evaluation/approval/said-results";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { procedureDay } from "../../../src/evaluation/year/committee/procedure-day";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { makeYear } from "./make-year";

const data = makeYear({ gaps: 0 });
const rated = (year: YearData, today: string) => rate(toRatingInput(year, today));
const said = (today: string, year = data): string => neededSentences(frameYear(year, rated(year, today))).join(" ");

test("the summary says on and after 1 April that the procedure is past the date of clause 5.1", () => {
  expect(said("2026-03-31")).not.toContain("1 апреля");
  expect(said("2026-04-01")).toContain("не указано, входит ли этот день в срок");
  expect(said("2026-04-02")).toMatch(/на дату расчёта 02\.04\.2026\sг\. этот срок прошёл/);
});

describe("once approved", () => {
  const signed = { at: "05.04.2026 10:00", who: "Е.С. Иманбаев", reason: "Протокол № 9, п. 7" };
  const approve = async (date: string, synthetic = false): Promise<YearData> => {
    const year = { ...data, synthetic };
    const details = { ...publishedActs[2025].details, date };
    const wish = { where: "2025" };
    const submitted = await yearAfterAct(year, rated(year, date), { type: "submitted", details }, signed, wish);
    return yearAfterAct(submitted, rated(submitted, date), { type: "approved" }, signed, wish);
  };
  const decisionsOf = (year: YearData): string => {
    const { sheets } = planYear(year, rated(year, "2026-11-30"));
    const summary = sheets.find(({ key }) => key === "summary");
    const place = summary?.places["decisions"];
    return String(summary?.cells.find(({ row, column }) => row === place?.row && column === place.column)?.value);
  };

  test("the date of clause 5.1 is judged by the day of the sitting, whatever today is", async () => {
    const inTime = await approve("2026-02-20");
    expect(said("2026-11-30", inTime)).not.toContain("1 апреля");
    expect(said("2026-11-30", await approve("2026-04-01"))).toMatch(/утверждены 01\.04\.2026\sг\.: .* не указано/);
    const late = await approve("2026-04-12");
    expect(said("2026-02-01", late)).toMatch(/итоги утверждены 12\.04\.2026\sг\., после этого срока/);
    expect(withoutProcedure(said("2026-02-01", late), frameYear(late, rated(late, "2026-02-01")))).not.toContain(
      "12.04",
    );
  });

  test("what was approved for practice has no sitting: the day it was recorded counts", async () => {
    const practice = await approve("2026-02-20", true);
    expect(procedureDay(practice.log, "2026-11-30")).toEqual({ day: "2026-04-05", isApproval: true });
    expect(procedureDay([], "2026-11-30")).toEqual({ day: "2026-11-30", isApproval: false });
    expect(procedureDay([])).toBeUndefined();
  });

  test("the summary notes what is left and asks for no decision", async () => {
    const questions = "Вопросы, требующие решения";
    // Errors and the day of clause 5.1 are noted; nothing of that is a decision.
    expect(decisionsOf(data)).toContain("Для сведения Исполнительного комитета");
    const late = decisionsOf(await approve("2026-04-12"));
    expect(late).not.toContain(questions);
    expect(late).toMatch(/^Сведения к утверждённым итогам: .*Процедура оценки/);
    expect(decisionsOf(await approve("2026-02-20"))).not.toContain(questions);
  });
});
