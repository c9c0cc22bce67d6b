import { analysisSheetsIn } from "../../words/analysis-sheets/words-of-analysis-sheets";
import { palette } from "../../../sheets/plan/palette";
import { criteriaSheet } from "../criteria/criteria-sheet";
import { anchorOf } from "../draft-year";
import type { YearFrame } from "../year-frame";
import { analysisKeys } from "./analysis-keys";
import type { PlannedSheet } from "../../../kernel/sheet-module";

/**
 * A copy of the criteria sheet that can be edited without touching the official one.
 * @param frame The year with the criteria of the scenario in place of the official ones.
 * @param name Name of the sheet.
 * @returns The sheet with the names `scn_table` and `scn_b<n>`, which are those of the criteria sheet.
 */
export function scenarioSheet(frame: YearFrame, name: string): PlannedSheet {
  const { scenario, notOfficial } = analysisSheetsIn(frame.data.language);
  const draft = criteriaSheet(frame);
  const head: Readonly<Record<number, string>> = {
    1: frame.say(scenario.title),
    2: frame.say(notOfficial, { name: frame.sheet("ranking") }),
    4: frame.say(scenario.howTo, { name: draft.name }),
  };
  const plan = draft.finish();
  const key = analysisKeys.scenario;
  return {
    sheet: {
      ...plan,
      key,
      name,
      tabColour: palette.warning,
      cells: plan.cells.map((cell) => {
        const text = cell.column === 1 ? head[cell.row] : undefined;
        return text === undefined ? cell : { ...cell, value: text };
      }),
      // The words follow the scenario's own parameters.
      live: plan.live.map((area) => ({ ...area, formula: area.formula.replaceAll("crt_b", "scn_b") })),
      // The fields of the year stand on the official sheet.
      places: {},
    },
    names: [
      ...draft.names.map((one) => ({ ...one, name: one.name.replace(/^crt_/, "scn_"), sheet: key })),
      anchorOf(frame, key),
    ],
  };
}
