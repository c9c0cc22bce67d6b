/**
 * Words that Excel keeps for the sheet of its own track of changes, each in the Excel of one language only: a workbook
 * travels, so none of them is ever given. English and Russian are seen; the others are guesses that cost nothing.
 */
const reserved: ReadonlySet<string> = new Set([
  ...["history", "журнал", "тарих", "өзгерістер", "історія", "verlauf", "historique", "historial", "cronologia"],
  ...["histórico", "geschiedenis", "historia", "historie", "geçmiş", "előzmények", "tarix"],
]);

/**
 * Whether some Excel refuses a name for a sheet.
 * @example isReservedName("журнал") //=> true
 */
export function isReservedName(name: string): boolean {
  return reserved.has(name.toLowerCase());
}
