import type { Conditional, Validation, ValidationRule } from "../../plan/sheet-plan";
import { conditionalStyles } from "../../plan/styles";
import type { SheetRanges } from "../read/sheet-ranges";

/** Queues the validations of a sheet: stop-style; blank is allowed unless told otherwise. */
export function applyValidations(ranges: SheetRanges, validations: readonly Validation[]): void {
  for (const { area, rule, prompt, error } of validations) {
    const validation = ranges.range(area).dataValidation;
    validation.rule = excelRule(rule);
    validation.errorAlert = { showAlert: true, style: "Stop", title: error.title, message: error.text };
    if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }
}

/** Queues the conditional formats of a sheet; the first rule of an area gets the highest priority. */
export function applyConditionals(ranges: SheetRanges, conditionals: readonly Conditional[]): void {
  // Excel puts each new rule above the others.
  for (const { area, formula, style } of [...conditionals].reverse()) {
    const { custom } = ranges.range(area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    const { colour, bold, fill } = conditionalStyles[style];
    if (colour !== undefined) custom.format.font.color = colour;
    if (bold) custom.format.font.bold = true;
    if (fill !== undefined) custom.format.fill.color = fill;
  }
}

/**
 * A validation rule in the shape Office.js takes.
 * @param rule Rule of the plan; dates are ISO dates.
 * @returns The rule; both bounds belong to the range.
 */
function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default:
      return rule satisfies never;
  }
}
