import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import { unitId, type Parts } from "./parts";

/** Lets the library parse every formula anew: a parsed one keeps the areas its names had before. */
export function forgetParsed(parts: Parts): void {
  // Everything in that cache is kept by the workbook's id.
  parts.injector.get(IFunctionService).deleteFormulaAstCacheKey(unitId);
  // Empties the cache of the lexer, which works on.
  parts.injector.get(LexerTreeBuilder).dispose();
}
