import { whoTyped } from "../../journal/who-typed";
import { journalRows } from "../../journal/journal-rows";
import { executionRegister } from "../../followup/execution/execution-register";
import { evidenceRegister } from "../../followup/evidence/evidence-register";
import { boardOf } from "../../followup/ways/board";
import {
  boardKind,
  changesKind,
  confirmationKind,
  executionKind,
  reachKind,
  robustnessKind,
} from "../../sheets/analysis/sheets-on-demand";
import type { Snapshot } from "../../year/ports";
import type { StepWish, WishedStep } from "../../year/step-wish";
import { readChanges } from "../changes/keep-changes";
import { nowInWords, today, type YearSession } from "../year-session";
import { putPaper } from "../put/put-paper";
import { putSheet } from "../put/put-sheet";
import { putScenario, putScenarioResults } from "../put/put-scenario";
import { removeScenario } from "../put/remove-scenario";
import { recordWay } from "./record-way";

type Take<Step extends WishedStep> = (session: YearSession, year: number, wish: StepWish<Step>) => Promise<Snapshot>;

/** What each step does; of one that puts a sheet, the kind of the sheet and what it says of a reading. */
const steps: { readonly [Step in WishedStep]: Take<Step> } = {
  scenario: putScenario,
  scenarioResults: putScenarioResults,
  scenarioRemoval: removeScenario,
  robustness: (session, year, { result, removals }) =>
    putSheet(session, year, robustnessKind, ({ snapshot: { data } }) => ({
      content: { result, removals, time: nowInWords(session, data.language) },
    })),
  reach: (session, year, { organisation, reaches }) =>
    putSheet(session, year, reachKind, ({ snapshot: { data } }) => ({
      content: { organisation, reaches, time: nowInWords(session, data.language) },
    })),
  paper: (session, year, { paper }) => putPaper(session, year, paper),
  board: (session, year) =>
    putSheet(session, year, boardKind, ({ snapshot: { data }, rating }) => ({
      content: { board: boardOf(data, rating.findings, today(session)), time: nowInWords(session, data.language) },
    })),
  confirmation: async (session, year) => {
    const { records } = await readChanges(session, year);
    return putSheet(session, year, confirmationKind, ({ snapshot: { data } }) => ({
      content: { register: evidenceRegister(data, whoTyped(records)), time: nowInWords(session, data.language) },
    }));
  },
  execution: (session, year) =>
    putSheet(session, year, executionKind, ({ snapshot: { data } }) => ({
      content: { register: executionRegister(data, today(session)), time: nowInWords(session, data.language) },
    })),
  changes: async (session, year) => {
    const { records } = await readChanges(session, year);
    return putSheet(session, year, changesKind, ({ snapshot: { data } }) => ({
      content: { rows: journalRows(records, data), time: nowInWords(session, data.language) },
    }));
  },
  way: (session, year, { records }) => recordWay(session, year, records),
};

/**
 * Takes a step on a year.
 * @param session What the steps share.
 * @param year Reporting year.
 * @param wish Which, and what no workbook knows.
 * @returns The year as read back.
 * @throws StepFailure `sheet-missing` where there is nothing to write from, `name-taken` where a sheet is never written over.
 */
export function takeStep<Step extends WishedStep>(
  session: YearSession,
  year: number,
  wish: StepWish<Step>,
): Promise<Snapshot> {
  return steps[wish.step](session, year, wish);
}
