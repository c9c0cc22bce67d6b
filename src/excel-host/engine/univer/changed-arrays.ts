import type { Injector, IUnitRange } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Calculation } from "./calculation";

/** The library's calculation, with what it keeps to itself. */
interface Passes {
  _getArrayFormulaDirtyRangeAndExcludedRange(
    arrays: object,
    features: object,
  ): { readonly dirtyRanges: readonly IUnitRange[]; readonly excludedCell: object };
}

/**
 * Lets the second pass of a calculation take what depends on arrays that show something else than before. The library takes
 * what depends on any array that was calculated: a chain of functions calculates its end with each of its links.
 */
export function followChangedArrays(injector: Injector, calculation: Calculation): void {
  const passes = injector.get(ICalculateFormulaService) as unknown as Passes;
  const find = passes._getArrayFormulaDirtyRangeAndExcludedRange.bind(passes);
  passes._getArrayFormulaDirtyRangeAndExcludedRange = (arrays, features) => {
    const found = find(arrays, features);
    return { ...found, dirtyRanges: calculation.changedArrays(found.dirtyRanges) };
  };
}
