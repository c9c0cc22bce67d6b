const yearName = /^cfg_year_(\d{4})$/i;

/**
 * The years laid out in a workbook.
 * @param names Its defined names.
 * @returns Years, newest first.
 * @example yearsOf(["cfg_year_2024", "cfg_year_2025", "x"]) //=> [2025, 2024]
 */
export function yearsOf(names: readonly string[]): number[] {
  const years = names.flatMap((name) => {
    const found = yearName.exec(name);
    return found ? [Number(found[1])] : [];
  });
  return years.sort((a, b) => b - a);
}

/**
 * The hidden name on the first cell of a sheet, by which it is found after being renamed.
 * @param key Key of the sheet.
 * @param year Reporting year.
 * @example anchorName("block-2", 2025) //=> "bag_sheet_block_2_2025"
 */
export function anchorName(key: string, year: number): string {
  return `bag_sheet_${key.replaceAll("-", "_")}_${year}`;
}

const anchor = /^bag_sheet_(\w+)_(\d{4})$/i;

/**
 * The anchors of a year's sheets.
 * @param names Defined names of the workbook.
 * @param year Reporting year.
 */
export function anchorsOf(names: readonly string[], year: number): string[] {
  return names.filter((name) => anchor.exec(name)?.[2] === String(year));
}
