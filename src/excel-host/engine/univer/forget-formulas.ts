import type { Injector } from "@univerjs/core";
import {
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  type FormulaDependencyGenerator,
} from "@univerjs/engine-formula";

/** Empties what the library remembers of formulas: both services only do so when disposed, and work on. */
export function forgetFormulas(injector: Injector): void {
  (injector.get(IFormulaDependencyGenerator) as FormulaDependencyGenerator).dispose();
  injector.get(LexerTreeBuilder).dispose();
}
