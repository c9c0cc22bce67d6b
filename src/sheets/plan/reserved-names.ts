/**
 * Words that Excel keeps for the sheet of its own track of changes, each in the Excel of one language only: a workbook
 * travels, so none of them is ever given. English and Russian are seen; the others are guesses that cost nothing.
 */
const reserved: ReadonlySet<string> = new Set([
  ...[
    "history",
    "журнал",
    "история",
    "тарих",
    "өзгерістер",
    "історія",
    "гісторыя",
    "тарых",
    "таърих",
    "tarix",
    "tarixçə",
  ],
  ...[
    "verlauf",
    "historique",
    "historial",
    "cronologia",
    "histórico",
    "geschiedenis",
    "historik",
    "historikk",
    "historia",
  ],
  ...["historie", "história", "geçmiş", "előzmények", "istoric", "хронология", "историја", "ιστορικό", "retrospektyva"],
  ...["vēsture", "ajalugu", "היסטוריה", "محفوظات", "历史记录", "歷程記錄", "履歴", "기록"],
]);

/**
 * Whether some Excel refuses a name for a sheet.
 * @example isReservedName("журнал") //=> true
 */
export function isReservedName(name: string): boolean {
  return reserved.has(name.toLowerCase());
}
