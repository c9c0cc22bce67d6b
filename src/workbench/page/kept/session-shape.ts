import type { WorkbookState } from "../../../excel-host/host/host-state";
import { isNumber, isRecord, isText, listOf, recordOf, type Guard } from "../../../text/guards";

const isObject: Guard<object> = isRecord;

/** Whether a kept value is a workbook, as far as its outer parts go; what is deeper is tried when it is opened. */
export const isWorkbookState = (value: unknown): value is WorkbookState => {
  if (!isRecord(value)) return false;
  const { engine, host } = value;
  if (!isRecord(engine) || !isRecord(host)) return false;
  const { generation, active, book, sheets, conditionals } = engine;
  const isEngine =
    isNumber(generation) &&
    isText(active) &&
    isObject(book) &&
    recordOf(isObject)(sheets) &&
    recordOf(listOf(isObject))(conditionals) &&
    Object.hasOwn(sheets, active);
  return (
    isEngine && isNumber(host["lastId"]) && isEntries(host["settings"]) && recordOf(isSavedRecord)(host["records"])
  );
};

const isEntry: Guard<readonly [string, unknown]> = (value): value is readonly [string, unknown] =>
  Array.isArray(value) && value.length === 2 && isText(value[0]);
const isEntries = listOf(isEntry);

const isSavedRecord: Guard<object> = (value): value is object =>
  isRecord(value) &&
  Array.isArray(value["charts"]) &&
  Array.isArray(value["validations"]) &&
  isEntries(value["hyperlinks"]) &&
  isEntries(value["notes"]);
