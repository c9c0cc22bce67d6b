import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import type { ApprovalAct } from "../../../src/evaluation/approval/approval-act";
import { yearAfterAct } from "../../../src/evaluation/approval/approval-acts";
import type { YearWorkbook } from "../../../src/evaluation/year/ports";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";

/** Who signs the acts. */
export const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const { details } = publishedActs[2025];

/** An act on the approval of the year 2025, as the pane does it. */
export async function act(workbook: YearWorkbook, wanted: ApprovalAct): Promise<YearData> {
  const { data } = await workbook.read(2025);
  const next = await yearAfterAct(data, rate(toRatingInput(data)), wanted, signed, { where: "2025" });
  return (await workbook.rewrite(2025, "approval", next)).data;
}

/** Submits the year and approves it. */
export async function approve(workbook: YearWorkbook): Promise<YearData> {
  await act(workbook, { type: "submitted", details });
  return act(workbook, { type: "approved" });
}
