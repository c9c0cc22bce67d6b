import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { cell, emptyPlan, emptySheet } from "./empty-plan";

/** Bars of what is counted, and bars that each are a whole. */
export const chart: WorkbookPlan = {
  ...emptyPlan,
  sheets: [
    {
      ...emptySheet,
      key: "summary",
      name: "Қорытынды",
      cells: ["Абай", "Ақмола & Алматы", "Шымкент"].flatMap((name, index) => [
        cell(index + 2, 1, name),
        cell(index + 2, 2, 100 + index, { name: "figure" }),
        cell(index + 2, 3, index === 1 ? -50 : 60.5, { name: "figure" }),
      ]),
      charts: [
        {
          kind: "stacked-bar",
          title: "Блоктар бойынша ұпайлар",
          anchor: { row: 6, column: 1, rows: 16, columns: 8 },
          categories: { row: 2, column: 1, rows: 3, columns: 1 },
          series: [
            { name: "1. Ұйымдастыру", values: { row: 2, column: 2, rows: 3, columns: 1 }, colour: "#1F4E79" },
            { name: "2. Қорғау < 5", values: { row: 2, column: 3, rows: 3, columns: 1 }, colour: "#F2B84B" },
          ],
        },
      ],
    },
    {
      ...emptySheet,
      key: "progress",
      name: "Барысы",
      cells: [cell(2, 1, "Абай"), cell(2, 2, 75, { name: "figure" }), cell(2, 3, 25, { name: "figure" })],
      charts: [
        {
          kind: "stacked-bar",
          title: "Өткізу барысы",
          asShares: true,
          anchor: { row: 6, column: 1, rows: 16, columns: 8 },
          categories: { row: 2, column: 1, rows: 1, columns: 1 },
          series: [
            { name: "өткізілді", values: { row: 2, column: 2, rows: 1, columns: 1 }, colour: "#1F4E79" },
            { name: "алда", values: { row: 2, column: 3, rows: 1, columns: 1 }, colour: "#F2B84B" },
          ],
        },
      ],
    },
  ],
};
