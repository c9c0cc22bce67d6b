import type { FindingCode } from "../../../rating/finding-codes";
import { isAboutDocument } from "../../../rating/returns/check-evidence";
import type { Address } from "../../../sheets/plan/sheet-plan";
import { coverPlaces, returnColumns } from "./return-layout";

/** Where a form says what a finding speaks of: a cell of the cover, or a column in the row of the figure. */
type FindingCell = { readonly cover: Address } | { readonly column: number };

/**
 * Where what was found is set right in a form: at the document, the source, the remark, the signature, else at the figure.
 * @example findingCell("figure.source-unknown") //=> { column: 8 }
 */
export function findingCell(code: FindingCode): FindingCell {
  if (code === "return.unsigned") return { cover: coverPlaces.head };
  if (code === "return.late" || code.startsWith("return.date-")) return { cover: coverPlaces.signedOn };
  if (code === "figure.source-unknown") return { column: returnColumns.source };
  if (isAboutDocument(code)) return { column: returnColumns.document };
  return { column: code === "last-year.jump" ? returnColumns.remark : returnColumns.figure };
}
