import { languages, type Language } from "../../../text/language";

/** Columns of the table of blocks: number, name and sheet name; those of the other languages stand behind the print area. */
export function blockColumns(
  language: Language,
): readonly { readonly language: Language; readonly name: number; readonly sheet: number }[] {
  return inOrder(language).map((one, index) => {
    const name = index === 0 ? 2 : 5 + 2 * index;
    return { language: one, name, sheet: name + 1 };
  });
}

/** Columns of the table of base fields: code, name and unit by language around type and bounds. */
export const baseColumns = { code: 1, type: 4, min: 5, max: 6 } as const;

/** Columns of names and units of base fields by language, that of the sheets before type and bounds. */
export function baseTextColumns(
  language: Language,
): readonly { readonly language: Language; readonly name: number; readonly unit: number }[] {
  return inOrder(language).map((one, index) =>
    index === 0 ? { language: one, name: 2, unit: 3 } : { language: one, name: 5 + 2 * index, unit: 6 + 2 * index },
  );
}

/**
 * Columns of the table of checks; the sentence is written from the expression. What only the program reads stands behind
 * the print area, also the expression of a check that the program carries out itself.
 */
export const checkColumns = { id: 1, words: 2, expr: 3, level: 4, code: 7, why: 8, ownExpr: 9 } as const;

/** Columns of each table, for the areas that are read. */
export const referenceWidth = { blocks: 10, base: 10, checks: 9 } as const;

function inOrder(language: Language): Language[] {
  return [language, ...languages.filter((other) => other !== language)];
}
