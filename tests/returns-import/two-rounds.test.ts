import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boardOf } from "../../src/evaluation/followup/ways/board";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import type { Rating } from "../../src/rating/rating";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { runBagalau } from "../cli/run-bagalau";
import { goTwoRounds } from "./two-rounds";

const folder = mkdtempSync(join(tmpdir(), "bagalau-rounds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("twenty forms go out, come back in two rounds with remarks and are accepted; the result is that of rate on the files", async () => {
  const { organisations } = makeSample(2025, "ru");
  const ids = organisations.map(({ id }) => id);
  const { data, sent, answered, files, changedAgain } = await goTwoRounds(ids, (_, filled) => writePlan(filled));
  const [wrong = ""] = ids;

  expect(
    sent.remarks.map(({ code, finding }) => [code, finding?.code]).filter(([code]) => code === "1.2" || code === "2.3"),
  ).toEqual([
    ["2.3", "figure.bounds"],
    ["1.2", "figure.missing"],
  ]);
  // The second version shows only what differs.
  expect([...changedAgain]).toEqual([[wrong, ["1.2", "2.3"]]]);
  const states = new Map(answered.earlier?.answered.map(({ code, state }) => [code, state]));
  expect([states.get("1.2"), states.get("2.3")]).toEqual(["settled", "settled"]);

  const board = boardOf(data, [], "2026-03-01");
  expect(board.counts).toMatchObject({ accepted: ids.length, came: 0, sentBack: 0 });
  expect(board.rows.filter(({ versions }) => versions === 2).map(({ organisation }) => organisation)).toEqual([wrong]);

  for (const [id, bytes] of files) writeFileSync(join(folder, `${id}.xlsx`), bytes);
  const run = await runBagalau(["rate", folder, "--json"]);
  const folderRating = JSON.parse(run.out) as Rating;
  const own = rate(toRatingInput(data));
  expect(own.organisations).toEqual(folderRating.organisations);
  expect(own.awards).toEqual(folderRating.awards);
});
