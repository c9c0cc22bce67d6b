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
 * Keys of the sheets a year has or had, by their anchors.
 * @param names Defined names of the workbook.
 * @param year Reporting year.
 * @example anchoredKeys(["bag_sheet_block_2_2025", "bag_sheet_base_2024"], 2025) //=> ["block-2"]
 */
export function anchoredKeys(names: readonly string[], year: number): string[] {
  return names.flatMap((name) => {
    const [, key, of] = anchor.exec(name) ?? [];
    return key !== undefined && of === String(year) ? [key.replaceAll("_", "-")] : [];
  });
}
