import { found, onSheet, type Bench, type Probe } from "../bench";

/** Automatic, or only when told to. */
export const probeCalculationMode: Probe = async () => {
  const mode = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    return String(application.calculationMode);
  });
  return found("calculationMode", mode === "Automatic" ? "right" : mode === "Manual" ? "wrong" : "different", { mode });
};

/** Day zero of the workbook: 1900, or 1904 as old Macs had it; asked as the add-in itself asks before it writes. */
export const probeDateSystem: Probe = async () => {
  const serial = await Excel.run(async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load("value");
    await context.sync();
    return Number(day.value);
  });
  return found("dateSystem", serial === 36526 ? "right" : "wrong", { serial });
};

/** The decimal sign that Excel expects in cells. */
export const probeDecimalSign: Probe = async () => {
  const sign = await Excel.run(async (context) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    await context.sync();
    return numberFormat.numberDecimalSeparator;
  });
  return found("decimalSign", sign === "," ? "right" : "different", { sign });
};

/** Names of sheets that this Excel refuses to give, of those the add-in gives; names in use are taken for possible. */
export const probeSheetNames: Probe = async (bench) => {
  const standing = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  });
  const refused: string[] = [];
  for (const name of bench.addIn.sheetNames) {
    if (!standing.has(name.toLowerCase()) && !(await canRename(bench, name))) refused.push(name);
  }
  return found("sheetNames", refused.length === 0 ? "right" : "wrong", { names: refused.join(", ") });
};

async function canRename(bench: Bench, name: string): Promise<boolean> {
  try {
    await onSheet(bench, (sheet) => {
      sheet.name = name;
    });
  } catch (error) {
    // Not by class: Office.js may live in a realm of its own.
    if (typeof error === "object" && error !== null && "code" in error) return false;
    throw error;
  }
  await onSheet(bench, (sheet) => {
    sheet.name = bench.sheetName;
  });
  return true;
}

const settingKey = "bagalau.check";

/** The largest setting that comes back as it was written; the way back of a large step takes about 500 KB. */
export const probeSettings: Probe = async () => {
  let kept = 0;
  for (const size of [10, 100, 500]) {
    const text = "ж".repeat(size * 512);
    const isKept = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add(settingKey, text);
      settings.add(`${settingKey}.two`, size);
      await context.sync();
      const setting = settings.getItem(settingKey);
      setting.load("value");
      await context.sync();
      const isSame = setting.value === text;
      setting.delete();
      settings.getItem(`${settingKey}.two`).delete();
      await context.sync();
      return isSame;
    });
    if (!isKept) break;
    kept = size;
  }
  return found("settings", kept === 500 ? "right" : kept >= 100 ? "different" : "wrong", { kilobytes: kept });
};

/** Whether a name that leads to a cell is read back. */
export const probeNames: Probe = async (bench) => {
  const name = "bag_check_cell";
  const formula = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const item = names.add(name, worksheets.getItem(bench.sheet).getRange("A1"));
    item.load("formula");
    await context.sync();
    const { formula } = item;
    item.delete();
    await context.sync();
    return String(formula);
  });
  return found("names", formula.includes(bench.sheetName) ? "right" : "wrong", { shown: formula });
};

/** Whether others have the workbook open at this moment. */
export const probeCollaboration: Probe = async () => {
  const isShared = await Excel.run(async (context) => {
    const answer = context.workbook.getIsActiveCollabSession();
    await context.sync();
    return answer.value;
  });
  return found("collaboration", isShared ? "different" : "right");
};
