import { boardOf } from "../../followup/ways/board";
import { executionRegister } from "../../followup/execution/execution-register";
import { evidenceRegister } from "../../followup/evidence/evidence-register";
import { boardKind, confirmationKind, executionKind } from "../../sheets/analysis/sheets-on-demand";
import type { Snapshot } from "../../year/ports";
import { putSheet } from "./put-sheet";
import { nowInWords, today, type YearSession } from "../year-session";

/** Writes where the return of every organisation is to a sheet of its own, or anew where it stands. */
export async function writeBoard(session: YearSession, year: number): Promise<Snapshot> {
  return putSheet(session, year, boardKind, ({ snapshot: { data }, rating }) => ({
    content: {
      board: boardOf(data, rating.findings, today(session)),
      time: nowInWords(session, data.language),
    },
  }));
}

/** Writes what confirms the declared figures to a sheet of its own, or anew where it stands. */
export async function writeConfirmation(session: YearSession, year: number): Promise<Snapshot> {
  return putSheet(session, year, confirmationKind, ({ snapshot: { data } }) => ({
    content: { register: evidenceRegister(data), time: nowInWords(session, data.language) },
  }));
}

/** Writes the decisions under control to a sheet of its own, or anew where it stands. */
export async function writeExecution(session: YearSession, year: number): Promise<Snapshot> {
  return putSheet(session, year, executionKind, ({ snapshot: { data } }) => ({
    content: { register: executionRegister(data, today(session)), time: nowInWords(session, data.language) },
  }));
}
