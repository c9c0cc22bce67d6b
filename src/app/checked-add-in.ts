import { blockSheetName } from "../evaluation/sheets/names/block-sheet-name";
import { sheetsIn } from "../evaluation/words/sheets/sheets-in";
import type { CheckedAddIn } from "../excel-check/bench";
import { appendix1 } from "../rating/criteria/appendix-1";
import { floor } from "../sheets/office/capabilities";
import { languages } from "../text/language";

/** What the check of the user's Excel must try so that it tries what this add-in does. */
export function checkedAddIn(): CheckedAddIn {
  const own = languages.flatMap((language) => Object.values(sheetsIn(language).sheets));
  const blocks = languages.flatMap((language) => appendix1.blocks.map((block) => blockSheetName({ block }, language)));
  return {
    formula: "=BAGALAU.PLACES(A1:A3)",
    answers: [1, 3, 2],
    sheetNames: [...new Set([...own, ...blocks])],
    floor,
  };
}
