import { CustomCommandExecutionError, ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  AutoFillCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RefillCommand,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Area, Engine, UserChange, UserEdit } from "../engine";
import { unitId, type Parts } from "./parts";
import { fromRange } from "./ranges";

const kinds: Readonly<Record<string, UserChange["kind"]>> = {
  [InsertSheetMutation.id]: "structure",
  [RemoveSheetMutation.id]: "structure",
  [SetWorksheetNameMutation.id]: "structure",
  [SetWorksheetOrderMutation.id]: "structure",
  [SetWorksheetHideMutation.id]: "structure",
  [InsertRowMutation.id]: "layout",
  [InsertColMutation.id]: "layout",
  [RemoveRowMutation.id]: "layout",
  [RemoveColMutation.id]: "layout",
  [MoveRangeMutation.id]: "layout",
  [MoveRowsMutation.id]: "layout",
  [MoveColsMutation.id]: "layout",
  [AddWorksheetMergeMutation.id]: "layout",
  [RemoveWorksheetMergeMutation.id]: "layout",
  [SetRangeValuesMutation.id]: "layout",
  [SetWorksheetColWidthMutation.id]: "columns",
  [SetWorksheetRowHeightMutation.id]: "rows",
};

/** Opens the editor of a cell; known by its id only, as there is none without a screen. */
const openEditor = "sheet.operation.set-cell-edit-visible";

type UserParts = Pick<Engine, "guardEdits" | "guardChanges" | "onUserEdit">;

/** Tells what the user does in the grid from what the host and the calculation do, and asks before it is done. */
export function watchUser(parts: Parts): UserParts {
  const commands = parts.injector.get(ICommandService);
  const guards: ((edit: UserEdit) => boolean)[] = [];
  const changeGuards: ((change: UserChange) => boolean)[] = [];
  const listeners: ((edit: UserEdit) => void)[] = [];
  let isFilling = false;
  const noteFilling = (): void => {
    isFilling = true;
    // A fill is done, or refused, within its task; a refused one is told to nobody.
    setTimeout(() => (isFilling = false));
  };
  const isUsers = (onlyLocal: boolean | undefined): boolean => !parts.hostWrites && onlyLocal !== true;
  commands.beforeCommandExecuted((info, options) => {
    if (!isUsers(options?.onlyLocal)) return;
    if (info.id === AutoFillCommand.id || info.id === RefillCommand.id) noteFilling();
    keepLocks(info.id, info.params);
    const edit = info.id === openEditor ? openedCell(parts, info.params) : editOf(info.id, info.params);
    const change = edit ? null : changeOf(info.id, info.params);
    const allowed = edit
      ? guards.every((allows) => allows(edit))
      : changeGuards.every((allows) => !change || allows(change));
    if (!allowed) throw new CustomCommandExecutionError("The workbook does not allow this.");
  });
  commands.onCommandExecuted((info, options) => {
    const edit = isUsers(options?.onlyLocal) ? editOf(info.id, info.params) : null;
    if (edit) for (const listener of listeners) listener(isFilling ? { ...edit, filled: true } : edit);
  });
  return {
    guardEdits: (allows) => void guards.push(allows),
    guardChanges: (allows) => void changeGuards.push(allows),
    onUserEdit: (listener) => void listeners.push(listener),
  };
}

/**
 * A lock stays with its cell, whatever is filled, pasted or cleared there: the library's fill takes all marks off its cells
 * before it writes them, and what it then may not write would be lost.
 */
function keepLocks(id: string, params: unknown): void {
  if (id !== SetRangeValuesMutation.id) return;
  const { cellValue } = params as ISetRangeValuesMutationParams;
  new ObjectMatrix(cellValue ?? {}).forValue((_row, _column, cell) => {
    if (cell) delete cell.custom;
  });
}

function openedCell(parts: Parts, params: unknown): UserEdit | null {
  if ((params as { readonly visible?: boolean }).visible !== true) return null;
  const sheet = parts.workbook.ensureActiveSheet().getSheetId();
  const selections = parts.injector.get(SheetsSelectionsService).getWorkbookSelections(unitId);
  const primary = selections.getCurrentLastSelection()?.primary;
  return primary ? { sheet, area: { ...fromRange(primary), rows: 1, columns: 1 } } : null;
}

function changeOf(id: string, params: unknown): UserChange | null {
  const kind = kinds[id];
  if (!kind) return null;
  const { subUnitId = "" } = params as { readonly subUnitId?: string };
  return { kind, sheet: subUnitId };
}

/** The cells whose contents a command changes, if any. */
function editOf(id: string, params: unknown): UserEdit | null {
  if (id !== SetRangeValuesMutation.id) return null;
  const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  const area = changedArea(cellValue);
  return area && { sheet: subUnitId, area };
}

function changedArea(cellValue: ISetRangeValuesMutationParams["cellValue"]): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    if (cell && !("v" in cell || "f" in cell || "p" in cell)) return;
    rows.push(row);
    columns.push(column);
  });
  if (rows.length === 0) return null;
  const [top, left] = [smallest(rows), smallest(columns)];
  return { row: top, column: left, rows: largest(rows) - top + 1, columns: largest(columns) - left + 1 };
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}
