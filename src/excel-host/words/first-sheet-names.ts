/** What Excel in each language calls the sheet a new workbook begins with. */
export const firstSheetNames = { kk: "Парақ1", ru: "Лист1", en: "Sheet1" } as const;
