import { findingLevels, type FindingCode, type FindingLevel } from "./finding-codes";

export type FindingParams = Readonly<Record<string, string | number | boolean | null>>;

/** Where a finding stands: as much as is known of organisation, figure and cell. */
export interface FindingPlace {
  readonly organisation?: string;
  readonly indicator?: string;
  readonly base?: string;
  readonly block?: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Something a person should know about the data (тексеру нәтижесі / результат проверки). */
export interface Finding extends FindingPlace {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  readonly params: FindingParams;
}

/**
 * A finding of the code's usual level.
 * @param code One of the closed list; `check.` codes must give their level.
 * @param place What is known of organisation, figure and cell.
 * @param params Values the sentence shows.
 * @param level Overrides the usual level.
 * @returns The finding.
 * @example finding("return.missing", { organisation: "KZO" }).level //=> "error"
 */
export function finding(
  code: FindingCode,
  place: FindingPlace = {},
  params: FindingParams = {},
  level?: FindingLevel,
): Finding {
  const usual = code.startsWith("check.") ? findingLevels.check : findingLevels[code as keyof typeof findingLevels];
  return { code, level: level ?? usual, ...place, params };
}
