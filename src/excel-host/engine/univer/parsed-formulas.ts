import { IFormulaDependencyGenerator, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Finder } from "./dependency-library";
import { forgetFormulas } from "./forget-formulas";
import { unitId, type Parts } from "./parts";

/** Lets the library parse every formula anew: a parsed one keeps the areas its names had before. */
export function forgetParsed(parts: Parts): void {
  forgetFormulas(parts.injector);
  parts.dependencies.forget();
}

/** Parsing these formulas anew one by one costs more than all of them together. */
const mostApart = 60;

/**
 * Sets or removes names. Formulas that say one of them are parsed anew; where none does, nothing is calculated.
 * @param change Gives the library's commands.
 */
export function changeNames(parts: Parts, names: readonly string[], change: () => void): void {
  const texts = parts.dependencies.textsWith(names);
  if (texts.length === 0) parts.calculation.leaveAlone(change);
  else change();
  // Formulas that stand in no cell, such as those of validation rules, are remembered there.
  parts.injector.get(LexerTreeBuilder).dispose();
  if (texts.length > mostApart) {
    forgetParsed(parts);
    return;
  }
  const finder = parts.injector.get(IFormulaDependencyGenerator) as unknown as Finder;
  for (const text of texts) finder._disposeByUnitId(`${unitId}${text}`);
  parts.dependencies.forgetTexts(texts);
}
