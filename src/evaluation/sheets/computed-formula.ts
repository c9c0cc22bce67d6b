import type { ShownFigure } from "../../rating/rules/shown-figure";

/**
 * The native formula of a figure that is computed from base fields, for any Excel from 2016.
 * @param cells References of the base fields, in their order.
 * @returns With a leading `=`; "" where nothing can be computed.
 * @example computedFormula({ way: "mean", fields: ["B25", "B26"] }, ["E5", "E6"]) //=> '=IF(COUNT(E5,E6)=0,"",AVERAGE(E5,E6))'
 */
export function computedFormula({ way }: ShownFigure, cells: readonly string[]): string {
  const all = cells.join(",");
  const [top = "", bottom = ""] = cells;
  if (way === "percent") return `=IF(COUNT(${all})=2,IF(${bottom}=0,"",100*${top}/${bottom}),"")`;
  return `=IF(COUNT(${all})=0,"",${way === "sum" ? "SUM" : "AVERAGE"}(${all}))`;
}

/** Whether a formula is one of {@link computedFormula}, as any program writes it back. */
export function isComputedFormula(formula: string): boolean {
  const plain = formula.replaceAll(" ", "");
  return (
    /^=IF\(COUNT\(.+\)=2,IF\(.+=0,"",100\*.+\),""\)$/.test(plain) ||
    /^=IF\(COUNT\((.+)\)=0,"",(?:SUM|AVERAGE)\(\1\)\)$/.test(plain)
  );
}
