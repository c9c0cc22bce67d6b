/**
 * Asks whether somebody else has the workbook open at this moment.
 * @param context Context of the running work.
 * @returns Call it after the sync.
 */
export function queueOthersAtWork({ workbook }: Excel.RequestContext): () => boolean {
  const answer = workbook.getIsActiveCollabSession();
  return () => valueOf(answer);
}

/** Apart, since it is called after the sync. */
function valueOf({ value }: OfficeExtension.ClientResult<boolean>): boolean {
  return value;
}
