import { machineColumns } from "../../../rating/criteria/machine-row";
import type { Language } from "../../../text/language";
import { parameterChoices } from "../../words/parameters/parameter-cells";

/** Characters that Excel takes of a list which is written out. */
const longest = 255;

/** The words that a column of parameters lets choose from. */
interface ChoiceList {
  /** Of the machine row. */
  readonly column: string;
  readonly choices: readonly string[];
  /** Stem of the name under which the technical sheet holds the words, where there are too many to be written out. */
  readonly name?: string;
}

/**
 * The lists of the criteria sheet.
 * @param language Of the words.
 * @param choicesOf Words of a column.
 * @returns One for each column with words.
 * @example choiceLists("en").find(({ column }) => column === "direction")?.choices.length //=> 3
 */
export function choiceLists(language: Language, choicesOf = parameterChoices): ChoiceList[] {
  return machineColumns.flatMap((column) => {
    const choices = choicesOf(column, language);
    if (choices.length === 0) return [];
    return [{ column, choices, ...(choices.join(",").length > longest && { name: `lst_${column}` }) }];
  });
}
