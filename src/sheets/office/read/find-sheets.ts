/** A sheet found by a name on one of its cells, whatever the user calls it now. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Queues the search for sheets by the defined names anchored on them.
 * @param context Context of the running work.
 * @param anchors Defined names, one to a sheet.
 * @returns Call it after the sync: the sheets found, by anchor; those deleted by the user are absent.
 */
export function queueSheets(
  context: Excel.RequestContext,
  anchors: readonly string[],
): () => ReadonlyMap<string, FoundSheet> {
  const items = context.workbook.names;
  const cells = anchors.map((anchor) => {
    const range = items.getItemOrNullObject(anchor).getRangeOrNullObject();
    range.load("worksheet/id,worksheet/name");
    range.untrack();
    return { anchor, range };
  });
  return () =>
    new Map(
      cells
        .filter(({ range }) => !range.isNullObject)
        .map(({ anchor, range }) => [anchor, { id: range.worksheet.id, name: range.worksheet.name }]),
    );
}
