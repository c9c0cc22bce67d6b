import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationStatus,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import {
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import type { Engine, ValidationOperator, ValidationRule } from "../engine";
import { command, unitId, type Parts } from "./parts";
import { toRange } from "./ranges";

const operators: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equalTo: DataValidationOperator.EQUAL,
  notEqualTo: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const types: Readonly<Record<ValidationRule["kind"], DataValidationType>> = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
};

type RuleParts = Pick<Engine, "setValidation" | "validation" | "isValid">;

/** What may be typed into cells. */
export function createRules(parts: Parts): RuleParts {
  const model = parts.injector.get(SheetDataValidationModel);
  const validator = parts.injector.get(SheetsDataValidationValidatorService);
  const kept = new Map<string, ValidationRule>();
  let lastId = 0;
  return {
    setValidation: (sheet, area, rule) => {
      const ranges = [toRange(area)];
      command(parts, ClearRangeDataValidationCommand.id, { subUnitId: sheet, ranges });
      if (!rule) return;
      lastId += 1;
      const uid = `rule-${lastId}`;
      kept.set(uid, rule);
      command(parts, AddDataValidationMutation.id, { subUnitId: sheet, rule: { uid, ranges, ...toRule(rule) } });
    },
    validation: (sheet, row, column) => {
      const id = model.getRuleIdByLocation(unitId, sheet, row, column);
      return (id !== undefined && kept.get(id)) || null;
    },
    isValid: async (sheet, row, column) =>
      (await validator.validatorCell(unitId, sheet, row, column)) === DataValidationStatus.VALID,
  };
}

function toRule(rule: ValidationRule): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const { alert, prompt } = rule;
  return {
    type: types[rule.kind],
    operator: operators[rule.operator],
    formula1: rule.first,
    ...(rule.second !== undefined && { formula2: rule.second }),
    allowBlank: rule.allowBlank,
    errorStyle: rule.refuse ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    showErrorMessage: true,
    showDropDown: true,
    ...(alert && { error: alert.message, errorTitle: alert.title }),
    ...(prompt && { prompt: prompt.message, promptTitle: prompt.title, showInputMessage: true }),
  };
}
