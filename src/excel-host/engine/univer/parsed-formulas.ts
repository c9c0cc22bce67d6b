import {
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  type FormulaDependencyGenerator,
} from "@univerjs/engine-formula";
import type { Parts } from "./parts";

/**
 * Lets the library parse every formula anew: a parsed one keeps the areas its names had before. Both services only empty
 * their caches when disposed, and work on; the library's own way of removing single formulas stops after the first.
 */
export function forgetParsed(parts: Parts): void {
  (parts.injector.get(IFormulaDependencyGenerator) as FormulaDependencyGenerator).dispose();
  parts.injector.get(LexerTreeBuilder).dispose();
  parts.dependencies.forget();
}
