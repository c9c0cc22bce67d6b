import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";

/** An error as the caller of `context.sync()` sees it. */
export interface SeenError {
  readonly code: string;
  readonly message: string;
}

/** Excel without a screen for one test file, and ways to use it shortly. */
export interface Trial {
  readonly excel: HeadlessHost;
  /** A new sheet of its own, by name. */
  sheet(): Promise<string>;
  run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error a batch ends with. */
  failure(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<SeenError>;
  values(address: string): Promise<unknown[][]>;
}

/** Starts Excel before the tests of a file and ends it after them; every test gets an empty sheet. */
export function useExcel(): Trial {
  let excel: HeadlessHost | undefined;
  let count = 0;
  let current = "";
  const host = (): HeadlessHost => {
    if (!excel) throw new Error("Excel starts before the first test.");
    return excel;
  };
  const trial: Trial = {
    get excel() {
      return host();
    },
    sheet: async () => {
      count += 1;
      current = `Trial ${count}`;
      await host().Excel.run(async (context) => {
        context.workbook.worksheets.add(current).activate();
        await context.sync();
      });
      return current;
    },
    run: (work) => host().Excel.run((context) => work(context.workbook.worksheets.getItem(current), context)),
    failure: async (work) => {
      try {
        await trial.run(async (sheet, context) => {
          work(sheet, context);
          await context.sync();
        });
      } catch (error) {
        return error as SeenError;
      }
      throw new Error("The batch did not fail.");
    },
    values: (address) =>
      trial.run(async (sheet, context) => {
        const range = sheet.getRange(address).load("values");
        await context.sync();
        return range.values;
      }),
  };
  beforeAll(async () => {
    excel = await createHeadlessHost();
  });
  beforeEach(() => trial.sheet());
  afterAll(() => excel?.dispose());
  return trial;
}
