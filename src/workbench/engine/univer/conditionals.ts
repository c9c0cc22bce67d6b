import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule, Engine } from "../engine";
import { command, type Parts } from "./parts";
import { toRange } from "./ranges";

type ConditionalParts = Pick<Engine, "addConditional" | "setConditional" | "conditionals" | "removeConditional">;

/** Colours that depend on a formula. The library, like Excel, puts a new rule first. */
export function createConditionals(parts: Parts): ConditionalParts {
  const kept = new Map<string, readonly ConditionalRule[]>();
  const ofSheet = (sheet: string): readonly ConditionalRule[] => kept.get(sheet) ?? [];
  return {
    addConditional: (sheet, rule) => {
      kept.set(sheet, [rule, ...ofSheet(sheet)]);
      command(parts, AddConditionalRuleMutation.id, { subUnitId: sheet, rule: toRule(rule) });
    },
    setConditional: (sheet, rule) => {
      kept.set(
        sheet,
        ofSheet(sheet).map((one) => (one.id === rule.id ? rule : one)),
      );
      command(parts, SetConditionalRuleMutation.id, { subUnitId: sheet, cfId: rule.id, rule: toRule(rule) });
    },
    conditionals: ofSheet,
    removeConditional: (sheet, id) => {
      kept.set(
        sheet,
        ofSheet(sheet).filter((one) => one.id !== id),
      );
      command(parts, DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId: id });
    },
  };
}

function toRule(rule: ConditionalRule): IConditionFormattingRule {
  const style: IStyleBase = {
    ...(rule.fontColour !== undefined && { cl: { rgb: rule.fontColour } }),
    ...(rule.fill !== undefined && { bg: { rgb: rule.fill } }),
    ...(rule.bold !== undefined && { bl: rule.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(rule.italic !== undefined && { it: rule.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  return {
    cfId: rule.id,
    ranges: [toRange(rule.area)],
    stopIfTrue: rule.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: rule.formula, style },
  };
}
