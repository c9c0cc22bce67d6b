import type { FindingCode } from "../../rating/finding-codes";
import type { Figure, Return } from "../../rating/returns/return";

/** One fault planted in a return of 2025, and the finding it must give. */
interface PlantedError {
  readonly organisation: string;
  /** Base field or indicator. */
  readonly code: string;
  /** The wrong figure, from the right one; `null` is no data. */
  readonly figure: (declared: Return) => Figure;
  readonly finding: FindingCode;
}

const figureOf = (code: string) => (declared: Return) => Number(declared.figures?.[code]);

/** Faults of single figures, one to an organisation. */
export const plantedErrors: readonly PlantedError[] = [
  { organisation: "MNG", code: "2.3", figure: () => -12, finding: "figure.bounds" },
  { organisation: "SKO", code: "3.7", figure: () => null, finding: "figure.must-be-declared" },
  { organisation: "KST", code: "4.5", figure: (declared) => Number(declared.base?.["B10"]) + 1, finding: "check.C10" },
  { organisation: "SHY", code: "2.7", figure: (declared) => 10 * figureOf("2.7")(declared), finding: "last-year.jump" },
  { organisation: "ULT", code: "5.5", figure: () => "2025-01-30", finding: "figure.date-year" },
  { organisation: "ZHT", code: "1.7", figure: () => 12.5, finding: "figure.not-whole" },
];

/**
 * A return with its planted fault.
 * @param planted The fault.
 * @param declared The return as it should be.
 * @returns The return with one wrong figure and no explanation of it.
 */
export function plantError({ code, figure }: PlantedError, declared: Return): Return {
  const wrong = figure(declared);
  const remarks = Object.fromEntries(Object.entries(declared.remarks ?? {}).filter(([of]) => of !== code));
  return { ...declared, figures: { ...declared.figures, [code]: wrong }, remarks };
}
