import { storedFormula } from "./newer-functions";

/**
 * What a cell lets choose from, as a file stores it: items that are written out are a text; Excel calls a file damaged where
 * they stand bare.
 * @param source A formula with "=", or items with commas between.
 * @example storedList("yes,no") //=> '"yes,no"'
 * @example storedList("=lst_yes_no") //=> "lst_yes_no"
 */
export function storedList(source: string): string {
  return source.startsWith("=") ? storedFormula(source) : `"${source.replaceAll('"', '""')}"`;
}
