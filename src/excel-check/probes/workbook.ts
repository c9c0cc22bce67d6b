import { added, found, isRefusal, onSheet, type Bench, type Probe } from "../bench";

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
    if (isRefusal(error)) return false;
    throw error;
  }
  await onSheet(bench, (sheet) => {
    sheet.name = bench.sheetName;
  });
  return true;
}

/** The largest setting that comes back as it was written; the way back of a large step takes about 500 KB. */
export const probeSettings: Probe = async () => {
  const [text, number] = added.settings;
  let kept = 0;
  for (const size of [10, 100, 500]) {
    const value = "ж".repeat(size * 512);
    const isKept = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add(text, value);
      settings.add(number, size);
      await context.sync();
      const setting = settings.getItem(text);
      setting.load("value");
      await context.sync();
      const isSame = setting.value === value;
      setting.delete();
      settings.getItem(number).delete();
      await context.sync();
      return isSame;
    });
    if (!isKept) break;
    kept = size;
  }
  return found("settings", kept === 500 ? "right" : kept >= 100 ? "different" : "wrong", { kilobytes: kept });
};

/** Whether a name that leads to a cell is read back, also where its sheet got another name. */
export const probeNames: Probe = async (bench) => {
  const formulas = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem(bench.sheet);
    const item = names.add(added.name, sheet.getRange("A1"));
    const seen: string[] = [];
    for (const name of [`${bench.sheetName} 2`, bench.sheetName]) {
      sheet.name = name;
      item.load("formula");
      await context.sync();
      seen.push(String(item.formula));
    }
    item.delete();
    await context.sync();
    return seen;
  });
  const [renamed = "", own = ""] = formulas;
  const isRight = renamed.includes(`${bench.sheetName} 2`) && own.includes(bench.sheetName) && own !== renamed;
  return found("names", isRight ? "right" : "wrong", { shown: isRight ? own : formulas.join(" ") });
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
