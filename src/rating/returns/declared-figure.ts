import type { Figure, Return } from "./return";

/**
 * What a return declares under a code, of an indicator or a base field.
 * @returns `null` where it declares nothing.
 * @example declaredFigure({ base: { B01: 5 } }, "B01") //=> 5
 */
export function declaredFigure(declared: Pick<Return, "figures" | "base"> | undefined, code: string): Figure {
  return declared?.figures?.[code] ?? declared?.base?.[code] ?? null;
}
