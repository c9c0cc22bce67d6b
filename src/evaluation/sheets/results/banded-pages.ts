import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { scaleOfPages } from "../../../sheets/plan/page-scale";
import { type PrintWish } from "../sheet-head";
import { firstColumn } from "../year-layout";

/** Columns of figures on one page where a block has more than fit. */
const columnsPerPage = 12;

/** More columns than this do not stand on one page. */
const mostOnPage = 16;

/** Columns that print together, beside the repeated columns of ids and names. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Spans cut into pages of twelve columns where they are too long for one.
 * @example pageSpans([{ first: 3, last: 26 }]).map(({ first }) => first) //=> [3, 15]
 */
export function pageSpans(spans: readonly ColumnSpan[]): ColumnSpan[] {
  return spans.flatMap(({ first, last }) => {
    const count = last - first + 1;
    if (count <= mostOnPage) return [{ first, last }];
    return Array.from({ length: Math.ceil(count / columnsPerPage) }, (_, index) => ({
      first: first + index * columnsPerPage,
      last: Math.min(last, first + (index + 1) * columnsPerPage - 1),
    }));
  });
}

/**
 * Prints each span on a page of its own, ids, names and captions repeated, at the scale of the widest.
 * @param draft Sheet whose column widths are set.
 */
export function bandedPages(draft: SheetDraft, spans: readonly ColumnSpan[]): PrintWish {
  const pages = pageSpans(spans);
  const margin = draft.widthsOf(1, firstColumn - 1);
  return {
    fit: {
      scale: scaleOfPages(
        pages.map(({ first, last }) => [...margin, ...draft.widthsOf(first, last)]),
        82,
      ),
    },
    titleRows: { first: 5, last: 8 },
    titleColumns: { first: 1, last: firstColumn - 1 },
    columnBreaks: pages.slice(1).map(({ first }) => first),
  };
}
