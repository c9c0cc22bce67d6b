import { checkIndicator, isUsable } from "../../rating/criteria/check-indicator";
import { fromMachineRow, machineColumns } from "../../rating/criteria/machine-row";
import { rangeWords } from "../words/explain/range-words";
import { ruleWords } from "../words/explain/rule-words";
import { explainWords } from "../words/explain/words-of";
import { machineCells } from "../words/parameters/parameter-cells";
import { argumentError, type ArgumentPlace } from "./argument-error";
import { isBlank, readRange, readWhole, widthOf } from "../../kernel/functions/read-cells";
import { readLanguage } from "./read/read-language";

const argument = (name: string): ArgumentPlace => ({ function: "RULES", argument: name });

/**
 * `RULES(criteria, year, [language], [units])`: how points are given, and which values are allowed.
 * @param criteria Machine rows, one per indicator.
 * @param year Reporting year.
 * @param language `kk`, `ru` or `en`; `null` (left out) is Kazakh.
 * @param units Units of measurement in that language, one cell per indicator; may be left out.
 * @returns A sentence and the bounds per row; of a rule that cannot be read the sentence says so, an empty row is empty.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function rules(criteria: unknown, year: unknown, language: unknown, units: unknown): string[][] {
  const place = argument("criteria");
  const rows = readRange(place, criteria);
  if (widthOf(rows) !== machineColumns.length) {
    throw argumentError(place, "columns", { got: widthOf(rows), expected: machineColumns.length });
  }
  const reportingYear = readWhole(argument("year"), year, { min: 1900, max: 9998 });
  const spoken = readLanguage(argument("language"), language);
  const named = units === null || units === undefined ? [] : readRange(argument("units"), units);
  return rows.map((row, at) => {
    if (row.every(isBlank)) return ["", ""];
    const indicator = fromMachineRow(machineCells(row));
    // Base fields stand on a sheet of their own: that a code is none of theirs is the check's to say.
    const found = checkIndicator({ ...indicator, code: String(at + 1) }, new Set());
    const usable = isUsable(found.filter(({ code }) => code !== "criteria.unknown-base-field"));
    if (!usable) return [explainWords[spoken].rule.unknown, ""];
    const unit = isBlank(named[at]?.[0]) ? undefined : String(named[at]?.[0]).trim();
    const told = unit === undefined ? indicator : { ...indicator, unit: { kk: unit, ru: unit, en: unit } };
    return [ruleWords(told, spoken, reportingYear), rangeWords(indicator, spoken, reportingYear)];
  });
}
