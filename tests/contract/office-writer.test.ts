import { presentParts } from "../../src/sheets/office/read/present-parts";
import { inExcel } from "../../src/sheets/office/session";
import { changeSheets } from "../../src/sheets/office/change/change-sheets";
import { additionOf } from "../../src/sheets/office/change/sheets-change";
import type { HeadlessHost } from "../../src/excel-host/headless";
import { startExcel } from "../host/live/start-excel";
import { contractSuite } from "./contract-suite";
import { observeHost } from "./observe-host";

const started: HeadlessHost[] = [];

afterAll(() => {
  for (const excel of started) excel.dispose();
});

contractSuite("the Office.js writer", {
  live: "anchored",
  writeAndObserve: async (plan) => {
    const excel = await startExcel();
    started.push(excel);
    await inExcel(async (context) => {
      const present = await presentParts(context);
      await changeSheets(context, additionOf(plan), present, { label: "", collect: () => () => undefined });
    });
    await excel.idle();
    return observeHost(excel.host, plan);
  },
  without: {
    merges: "the host draws them and does not tell",
    properties: "an open workbook belongs to the user, so its document properties stay his",
  },
});
