import { campaignFunctionSpecs } from "../campaign/functions/specs";
import { campaignSheetsIn } from "../campaign/words/sheets/sheets-in";
import { evaluationFunctionSpecs } from "../evaluation/functions/specs";
import { sheetsOnDemand } from "../evaluation/sheets/analysis/sheets-on-demand";
import { blockSheetName } from "../evaluation/sheets/names/block-sheet-name";
import { sheetsIn } from "../evaluation/words/sheets/sheets-in";
import type { CheckedAddIn } from "../excel-check/bench";
import { appendix1 } from "../rating/criteria/appendix-1";
import { floor } from "../sheets/office/capabilities";
import { languages } from "../text/language";

/** What the check of the user's Excel must try so that it tries what this add-in does. */
export function checkedAddIn(): CheckedAddIn {
  const own = languages.flatMap((language) => [
    ...Object.values(sheetsIn(language).sheets),
    ...Object.values(campaignSheetsIn(language).sheets),
    ...sheetsOnDemand.map((kind) => kind.named(language)),
  ]);
  const blocks = languages.flatMap((language) => appendix1.blocks.map((block) => blockSheetName({ block }, language)));
  return {
    formula: "=BAGALAU.PLACES(A1:A3)",
    answers: [1, 3, 2],
    calls: [...evaluationFunctionSpecs, ...campaignFunctionSpecs].map(({ id, parameters }) => ({
      name: id,
      formula: `=BAGALAU.${id}(${parameters.flatMap((one) => (one.optional ? [] : ["$M$1"])).join(",")})`,
    })),
    sheetNames: [...new Set([...own, ...blocks])],
    floor,
  };
}
