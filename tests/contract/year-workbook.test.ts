import { createMemoryWorkbook } from "../pane/memory-workbook";
import { openYear, sheetOf } from "../host/live/open-small-year";
import { sampleOfContract, yearWorkbookContract } from "./year-workbook-suite";

describe("the workbook open in Excel", () => {
  yearWorkbookContract(async () => {
    const open = await openYear(sampleOfContract);
    return {
      workbook: open.workbook,
      type: async (organisation, code, value) => void (await open.type(organisation, code, String(value))),
      lose: async (key) => {
        const name = await sheetOf(key);
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).delete();
          await context.sync();
        });
      },
      close: () => open.excel.dispose(),
    };
  });
});

describe("the workbook in memory", () => {
  yearWorkbookContract(() => {
    const workbook = createMemoryWorkbook([], sampleOfContract);
    return Promise.resolve({
      workbook,
      type: (organisation, code, value) => Promise.resolve(workbook.type(2025, organisation, code, value)),
      lose: (key) => Promise.resolve(workbook.tell({ lostSheets: [key] })),
      close: () => undefined,
    });
  });
});
