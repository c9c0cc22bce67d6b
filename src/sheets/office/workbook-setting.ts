import { inExcel } from "./session";

/**
 * The text of a setting of the open workbook.
 * @param key Name of the setting.
 * @returns `null` where there is none.
 */
export function readSetting(key: string): Promise<string | null> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

/** Writes a setting of the open workbook in place of the one before; it is saved with the file. */
export function writeSetting(key: string, text: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });
}
