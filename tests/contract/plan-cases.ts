import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { chart } from "./chart-case";
import { cell, emptyPlan, emptySheet } from "./empty-plan";
import type { ConditionalStyleName, NumberFormat, StyleName } from "../../src/sheets/plan/styles";

const styleNames: readonly StyleName[] = [
  "plain",
  "title",
  "subtitle",
  "note",
  "mark",
  "section",
  "head",
  "code",
  "text",
  "check",
  "figure",
  "computed",
  "input",
  "figure-input",
  "apparatus",
  "total",
  "sum",
  "bar",
  "place",
  "decision",
  "machine",
  "signature",
];
const formats: readonly NumberFormat[] = [
  "General",
  "@",
  "0",
  "#,##0",
  "#,##0.0",
  "#,##0.00",
  "0.00",
  "dd.mm.yyyy",
  "dd.mm.yyyy hh:mm",
  ";;;",
];
const conditionalNames: readonly ConditionalStyleName[] = [
  "error",
  "warning",
  "note",
  "tie",
  "gap",
  "unfilled",
  "on",
  "best",
];

const values: WorkbookPlan = {
  ...emptyPlan,
  title: "Мәндер & значения",
  sheets: [
    {
      ...emptySheet,
      key: "values",
      name: "1. Мәндер / значения".replace(" /", ","),
      cells: [
        cell(1, 1, "Ә І Ң Ғ Ү Ұ Қ Ө Һ"),
        cell(1, 2, 0),
        cell(1, 3, -2500.25),
        cell(1, 4, 1e15),
        cell(1, 5, 0.1 + 0.2),
        cell(2, 1, true),
        cell(2, 2, false),
        cell(2, 3, null, { name: "input" }),
        cell(2, 4, 46_073, { name: "figure", format: "dd.mm.yyyy" }),
        cell(3, 1, "  spaces  inside and around  "),
        cell(3, 2, "first line\nsecond line"),
        cell(3, 3, "a\tb"),
        cell(3, 4, "<b>&amp;\"'</b>"),
        cell(4, 1, "1.10", { name: "code" }),
        cell(4, 2, "007", { name: "code" }),
        cell(4, 3, "100 201,5"),
        cell(4, 4, "TRUE"),
        cell(5, 1, ""),
        cell(50, 30, "far corner"),
      ],
    },
  ],
};

const riskyText: WorkbookPlan = {
  ...emptyPlan,
  sheets: [
    {
      ...emptySheet,
      key: "risky",
      name: "Risky text",
      cells: [
        "=1+1",
        '=HYPERLINK("https://example.org","x")',
        "+7 701 000 00 00",
        "-5",
        "- item",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "a\r\nb",
        "'=1+1",
        "#N/A",
        "#REF!",
        "_x000D_",
        "_x0041_ and _xZZZZ_",
        "\uF8FF private",
        "{=1}",
      ].map((text, index) => cell(index + 1, 1, text)),
    },
  ],
};

const formulas: WorkbookPlan = {
  ...emptyPlan,
  sheets: [
    {
      ...emptySheet,
      key: "data",
      name: "Басы",
      cells: [
        ...[3, 1, 2].map((value, index) => cell(index + 1, 1, value)),
        { ...cell(4, 1, 6, { name: "sum" }), formula: "=SUM(A1:A3)" },
        { ...cell(5, 1, "■ > &"), formula: '=IF(A4>5,"■ > &","")' },
        { ...cell(6, 1, ""), formula: '=IF(A4>5,"","no")' },
        { ...cell(7, 1, true), formula: "=A4>5" },
        { ...cell(8, 1, 2), formula: '=COUNTIF(A$1:A$3,">"&A2)' },
      ],
    },
    {
      ...emptySheet,
      key: "other",
      name: "2. It's",
      cells: [
        { ...cell(1, 1, 6), formula: "='Басы'!A4" },
        { ...cell(2, 1, 3), formula: "=ROWS(numbers_2025)" },
        { ...cell(3, 1, "→"), link: { sheet: "data", cell: { row: 4, column: 1 } } },
      ],
    },
  ],
  names: [
    { name: "numbers_2025", sheet: "data", area: { row: 1, column: 1, rows: 3, columns: 1 } },
    { name: "bag_sheet_other_2025", sheet: "other", area: { row: 1, column: 1, rows: 1, columns: 1 }, hidden: true },
  ],
};

const everyStyle: WorkbookPlan = {
  ...emptyPlan,
  sheets: [
    {
      ...emptySheet,
      key: "styles",
      name: "Styles",
      cells: [
        ...styleNames.map((name, index) => cell(index + 1, 1, name, { name })),
        ...formats.map((format, index) => cell(index + 1, 2, 46_073.5, { name: "figure", format })),
        ...[1, 2, 3, 4, 5].map((tint) => cell(tint, 3, tint, { name: "head", tint })),
        ...[1, 2, 3, 4, 5].map((topRule) => cell(topRule, 4, topRule, { name: "head", topRule })),
        ...[1, 2, 3, 4, 5].map((edge) => cell(edge, 5, edge, { name: "code", edge })),
        cell(6, 3, "line below", { name: "text", lineBelow: true }),
        ...([7, 8, 9, 10, 11, 12, 14] as const).map((size, i) => cell(i + 1, 6, size, { name: "text", size })),
        ...(["left", "centre", "right"] as const).map((align, i) => cell(i + 1, 7, align, { name: "text", align })),
        cell(4, 7, "bold", { name: "plain", bold: true }),
        cell(5, 7, "indent", { name: "plain", indent: 3 }),
        cell(6, 7, "wrap wrap wrap wrap", { name: "plain", wrap: true }),
        cell(7, 7, "unlocked", { name: "text", unlocked: true }),
        cell(8, 7, "locked", { name: "input", unlocked: false }),
      ],
    },
  ],
};

const layout: WorkbookPlan = {
  ...emptyPlan,
  sheets: [
    {
      ...emptySheet,
      key: "layout",
      name: "Layout",
      tabColour: "#1F4E79",
      columns: [
        { column: 1, columns: 1, width: 30 },
        { column: 2, columns: 3, width: 8.5 },
        { column: 6, columns: 1, width: 12, hidden: true },
      ],
      rows: [
        { row: 1, rows: 1, height: 24 },
        { row: 3, rows: 2, height: 40.5 },
        { row: 12, rows: 1, height: 60 },
      ],
      cells: [cell(1, 1, "title", { name: "title" }), cell(5, 1, "head", { name: "head" }), cell(6, 2, 1)],
      merges: [
        { row: 1, column: 1, rows: 1, columns: 4 },
        { row: 2, column: 1, rows: 2, columns: 2 },
      ],
      freeze: { row: 6, column: 3 },
      filter: { row: 5, column: 1, rows: 4, columns: 4 },
    },
    { ...emptySheet, key: "rows", name: "Only rows", cells: [cell(1, 1, "a")], freeze: { row: 2, column: 1 } },
    { ...emptySheet, key: "columns", name: "Only columns", cells: [cell(1, 1, "a")], freeze: { row: 1, column: 2 } },
    { ...emptySheet, key: "hidden", name: "Hidden", visibility: "hidden", cells: [cell(1, 1, "h")] },
    { ...emptySheet, key: "meta", name: "_meta", visibility: "veryHidden", cells: [cell(1, 1, "format")] },
    { ...emptySheet, key: "blank", name: "Blank" },
  ],
};

const rules: WorkbookPlan = {
  ...emptyPlan,
  structureLocked: true,
  sheets: [
    {
      ...emptySheet,
      key: "rules",
      name: "Rules",
      cells: [
        ...[1, 2, 3, 4, 5].map((row) => cell(row, 5, null, { name: "figure-input" })),
        ...["иә", "жоқ"].map((word, index) => cell(index + 1, 10, word)),
      ],
      validations: [
        {
          area: { row: 1, column: 5, rows: 1, columns: 1 },
          rule: { kind: "whole", min: 0, max: 100_000 },
          prompt: { title: "1.2 · адам", text: "Бүтін сан енгізіңіз. Рұқсат етілген шек: 0 – 100 000." },
          error: { title: "1.2", text: "Бүтін сан керек." },
        },
        {
          area: { row: 2, column: 5, rows: 1, columns: 1 },
          rule: { kind: "decimal", min: -0.5, max: 1_000_000.25 },
          error: { title: "5.1", text: 'Нужно число "от и до" < 1 000 000,25.' },
        },
        {
          area: { row: 3, column: 5, rows: 1, columns: 1 },
          rule: { kind: "date", min: "2026-01-01", max: "2026-12-31" },
          prompt: { title: "B10", text: "Введите дату в виде дд.мм.гггг." },
          error: { title: "B10", text: "Нужна дата." },
        },
        {
          area: { row: 4, column: 5, rows: 1, columns: 1 },
          rule: { kind: "list", source: "=lst_yes_no" },
          prompt: { title: "3.1", text: "Тізімнен таңдаңыз: иә / жоқ." },
          error: { title: "3.1", text: "Тек «иә» немесе «жоқ»." },
        },
        {
          area: { row: 5, column: 5, rows: 2, columns: 3 },
          rule: { kind: "custom", formula: "=LEN(E5)<10" },
          error: { title: "x", text: "y" },
        },
      ],
      conditionals: [
        ...conditionalNames.map((style, index) => ({
          area: { row: 1, column: 5, rows: 5, columns: 1 },
          formula: `=$E1=${index + 1}`,
          style,
        })),
        {
          area: { row: 1, column: 10, rows: 200, columns: 2 },
          formula: '=AND($J1<>"",LEFT($J1,1)="■")',
          style: "error",
        },
      ],
      protection: { formatColumns: true, formatRows: true, autoFilter: true, sort: false },
    },
    {
      ...emptySheet,
      key: "strict",
      name: "Strict",
      cells: [cell(1, 1, "locked")],
      protection: { formatColumns: false, formatRows: false, autoFilter: false, sort: true },
    },
  ],
  names: [{ name: "lst_yes_no", sheet: "rules", area: { row: 1, column: 10, rows: 2, columns: 1 } }],
};

const print: WorkbookPlan = {
  ...emptyPlan,
  title: "Print",
  properties: { issue_id: "a1b2", organisation_id: "KZO", note: 'text & "more" <x>' },
  sheets: [
    {
      ...emptySheet,
      key: "scaled",
      name: "5. Қаржы",
      cells: [
        ...Array.from({ length: 30 }, (_, row) => cell(row + 1, 1, `row ${row + 1}`)),
        ...Array.from({ length: 20 }, (_, column) => cell(5, column + 2, column, { name: "head" })),
      ],
      print: {
        area: { row: 1, column: 1, rows: 30, columns: 21 },
        orientation: "landscape",
        fit: { scale: 78 },
        titleRows: { first: 5, last: 8 },
        titleColumns: { first: 1, last: 2 },
        rowBreaks: [20],
        columnBreaks: [12, 17],
        footer: { left: "2025 жыл & рейтинг", centre: "2 demo", right: "sheet-page-pages" },
      },
    },
    {
      ...emptySheet,
      key: "fitted",
      name: "It's fitted",
      cells: [cell(1, 1, "a"), cell(60, 6, "b")],
      print: {
        area: { row: 1, column: 1, rows: 60, columns: 6 },
        orientation: "portrait",
        fit: { wide: 1, tall: 2 },
        titleRows: { first: 1, last: 1 },
        footer: { left: "", centre: "", right: "sheet-page-pages" },
      },
    },
    {
      ...emptySheet,
      key: "columns",
      name: "Columns",
      cells: [cell(1, 1, "a")],
      print: {
        area: { row: 1, column: 1, rows: 1, columns: 30 },
        orientation: "landscape",
        fit: { wide: 2, tall: 1 },
        titleColumns: { first: 1, last: 1 },
        footer: { left: "a", centre: "b", right: "sheet-page-pages" },
      },
    },
  ],
};

const live: WorkbookPlan = {
  ...emptyPlan,
  sheets: [
    {
      ...emptySheet,
      key: "points",
      name: "Ұпайлар",
      cells: [cell(9, 3, 12.5, { name: "figure" }), cell(10, 3, 7, { name: "figure" })],
      live: [
        {
          row: 9,
          column: 3,
          rows: 2,
          columns: 1,
          formula: "=BAGALAU.POINTS(fig_b1_2025,crt_b1_2025,base_all_2025,cfg_year_2025)",
          reserved: { row: 9, column: 3, rows: 200, columns: 1 },
        },
      ],
      places: { "figure:KZO:1.1": { row: 9, column: 3 } },
    },
  ],
};

/** Plans that together use every word of the sheet plan. */
export const planCases = { values, riskyText, formulas, everyStyle, layout, rules, print, chart, live } as const;
