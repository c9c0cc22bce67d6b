import { dirname } from "node:path";
import { sourceFiles } from "./source-files";

/** Files of one rank that a person takes in at a glance. */
const most = 15;

/** Folders with more, and why they stay one rank. */
const reasons: Readonly<Record<string, string>> = {
  "src/campaign/sheets": "a builder for each sheet of the campaign, and what they share",
  "src/evaluation/criteria-import/wording": "a file for each part of the wording that is read",
  "src/evaluation/sheets/results/points-formulas": "a file for each kind of rule",
  "src/evaluation/words/findings": "five dictionaries in three languages",
  "src/excel-host/host/model": "mirrors Excel's object model, a file for each object",
  "src/excel-host/engine/univer": "a file for each part of the grid's engine that the host asks",
  "src/rating/criteria": "a file for each question that is asked of a table of criteria",
  "src/rating/rules": "a file for each kind of rule",
  "src/rating/returns": "a file for each check of a return",
  "src/text": "a file for each kind of value that is written or read",
};

test("a folder holds no more files of one rank than one takes in at a glance, but for a reason", () => {
  const counts = new Map<string, number>();
  for (const { path } of sourceFiles("src")) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count > most);
  const unexplained = full.filter(([folder]) => !(folder in reasons));
  expect(unexplained.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([]);
  // What is needed no more goes; a folder that the next kind fills may have its reason already.
  expect(Object.keys(reasons).filter((folder) => (counts.get(folder) ?? 0) < most)).toEqual([]);
});
