import { xmlText } from "../xml-text";

/**
 * Hides defined names, which hucre cannot say.
 * @param workbook The workbook part.
 * @param names Names of the whole workbook, or reserved names of every sheet, to hide.
 * @returns The same part with those names hidden.
 */
export function hideNames(workbook: string, names: readonly string[]): string {
  const hidden = new Set(names.map(xmlText));
  return workbook.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    hidden.has(name) ? `${tag} hidden="1"` : tag,
  );
}
