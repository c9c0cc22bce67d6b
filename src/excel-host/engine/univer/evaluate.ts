import { ICalculateFormulaService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine, Scalar } from "../engine";
import { unitId, type Parts } from "./parts";

/** Formulas that stand in no cell, such as those of validation rules. */
export function createEvaluation(parts: Parts): Pick<Engine, "evaluate"> {
  const { injector, calculation } = parts;
  return {
    evaluate: async (sheet, formula, { rows, columns }) => {
      const moved = injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
      const service = injector.get(ICalculateFormulaService);
      const results = await calculation.answers.atOnce(() =>
        // The library begins with all formulas of the workbook, for one that stands beside them.
        calculation.kept.lend(() => service.executeFormulas({ [unitId]: { [sheet]: { 0: { 0: [moved] } } } })),
      );
      const value: unknown = results[unitId]?.[sheet]?.[0]?.[0]?.[0]?.value;
      const matrix: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [[value]];
      return matrix.map((row) => row.map(toScalar));
    },
  };
}

function toScalar(value: unknown): Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
