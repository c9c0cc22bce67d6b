import { executionRegister } from "../../../evaluation/followup/execution/execution-register";
import { newAnswers } from "../../../evaluation/followup/execution/form-decisions";
import type { DecisionAnswer } from "../../../evaluation/year/form-decision";
import { mergeReturn, type MergedReturn } from "../../../evaluation/returns/import/merge-return";
import type { ReadReturn, ReturnFile } from "../../../evaluation/returns/import/return-file";
import type { TakenReturn } from "../../../evaluation/year/acts/take-returns";
import type { YearData } from "../../../evaluation/year/year-data";

/** A file to read: chosen by the user, or out of an archive that was. */
export type ReturnSource = Pick<File, "name" | "arrayBuffer">;

/** A file chosen for the import, as it was read. */
export interface ChosenFile {
  readonly source: ReturnSource;
  readonly result: ReturnFile;
  /** The user does not want it written. */
  readonly isLeftOut: boolean;
  /** Refused, and told while others were written or while it was recorded: the next visit to the page begins without it. */
  readonly isTold?: true;
}

/** Returns being taken in: nothing of it is written yet; leaving the page keeps it. */
export interface ReturnsDraft {
  readonly files: readonly ChosenFile[];
}

/** A return to choose, beside what the year has. */
export interface ComparedReturn extends TakenReturn {
  readonly chosen: ChosenFile;
  /** Another file that is to be written says something else of the organisation. */
  readonly isTwice: boolean;
}

/** The files in the order in which they need the user. */
interface ComparedReturns {
  readonly questions: readonly (ChosenFile & { readonly result: Extract<ReturnFile, { kind: "whose" }> })[];
  readonly moved: readonly (ChosenFile & { readonly result: Extract<ReturnFile, { kind: "moved" }> })[];
  readonly refused: readonly (ChosenFile & { readonly result: Extract<ReturnFile, { kind: "refused" }> })[];
  readonly returns: readonly ComparedReturn[];
}

/**
 * Lays chosen files beside the year as it is now.
 * @param draft The files.
 * @param data The year as read last.
 * @returns Questions, refusals, and returns: two of one organisation first, then changed, new, unchanged ones.
 */
export function compareReturns({ files }: ReturnsDraft, data: YearData): ComparedReturns {
  const isOf = <Kind extends ReturnFile["kind"]>(kind: Kind) =>
    files.filter(
      (file): file is ChosenFile & { readonly result: Extract<ReturnFile, { kind: Kind }> } =>
        file.result.kind === kind,
    );
  const found = isOf("return");
  const isAsked = found.some(({ result: { answers = [] } }) => answers.length > 0);
  const register = isAsked ? executionRegister(data, "") : { entries: [] };
  const returns = found.map((chosen): ComparedReturn => {
    const read = chosen.result;
    const others = found.filter(
      ({ result, isLeftOut }) => result !== read && result.organisation === read.organisation && !isLeftOut,
    );
    const isTwice = !chosen.isLeftOut && others.some(({ result }) => !isSame(result, read));
    const merge = mergeReturn(data.returns[read.organisation], read, data.criteria);
    return { chosen, read, merge, isTwice, answers: newAnswers(register, read.organisation, read.answers ?? []) };
  });
  return {
    questions: isOf("whose"),
    moved: isOf("moved"),
    refused: isOf("refused"),
    returns: returns.sort((one, other) => rank(one) - rank(other)),
  };
}

/**
 * The returns that would be written: chosen, not in doubt, and with something new.
 * @param compared The files beside the year.
 */
export function toWrite({ returns }: ComparedReturns): readonly ComparedReturn[] {
  const ready = returns.filter((one) => !one.chosen.isLeftOut && !one.isTwice && hasNews(one.merge, one.answers));
  const byOrganisation = new Map(ready.map((one) => [one.read.organisation, one]));
  return [...byOrganisation.values()];
}

/** The files once a step has written what there was to write. */
export function withRefusedTold(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.map((file) => (file.result.kind === "refused" ? { ...file, isTold: true } : file));
}

/** Whether a return would change anything. */
export function hasNews({ changes, texts, signature }: MergedReturn, answers: readonly DecisionAnswer[] = []): boolean {
  return [changes, texts, signature, answers].some(({ length }) => length > 0);
}

function isSame(one: ReadReturn, other: ReadReturn): boolean {
  return JSON.stringify(one.declared) === JSON.stringify(other.declared);
}

function rank(one: ComparedReturn): number {
  if (one.isTwice) return 0;
  if (!hasNews(one.merge, one.answers)) return 3;
  return one.merge.isNew ? 2 : 1;
}
