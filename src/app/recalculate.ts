import { recalculateWorkbook } from "../sheets/office/recalculate";

/**
 * The ribbon's «Recalculate»: the click has started the runtime, so that functions answer again. All is calculated twice, as
 * an error corrected before may need it; formulas that Excel read while it did not know the functions are written again,
 * since calculating alone leaves them at `#NAME?`.
 * @param event Tells Excel that the command has ended, also when it failed.
 */
export async function recalculate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await recalculateWorkbook();
    await recalculateWorkbook();
    await writeUnknownFormulas();
  } finally {
    event.completed();
  }
}

async function writeUnknownFormulas(): Promise<void> {
  const { createYearWorkbook } = await import("../evaluation/live/year-workbook");
  const workbook = createYearWorkbook({
    loadSample: () => Promise.reject(new Error("The ribbon lays out no sample.")),
  });
  for (const { year } of await workbook.years()) {
    const { silence } = await workbook.read(year);
    if (silence === "unknown-functions") await workbook.repair(year);
  }
}
