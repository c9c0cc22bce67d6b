import { rate } from "../../../src/rating/rate";
import type { Figure } from "../../../src/rating/returns/return";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { changeCell, renameSheet } from "../../../src/cli/files/change-plan";
import { sampleRequest } from "../../../src/cli/files/sample-files";
import { planReturn } from "../../../src/evaluation/returns/form/plan-return";
import { readIdentity, type ReturnIdentity } from "../../../src/evaluation/returns/form/identity/read-identity";
import { readReturn } from "../../../src/evaluation/returns/form/read-return";
import { returnSheets } from "../../../src/evaluation/returns/form/return-fields";
import type { Area, CellValue, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { bookOfPlan } from "./book-of-plan";
import { exchangeNames, exchangeRows, insertColumn, insertRow, moveCells } from "./move-cells";

const { criteria, organisations, returns, previous } = makeSample(2025, "kk");
const expected = { year: 2025, criteria, organisations };
/** A cell that holds a value and no formula. */
const bare = { formula: undefined } as unknown as { formula?: string };
const filled = (id: string) => planReturn(sampleRequest(2025, id));

function identityOf(plan: WorkbookPlan): ReturnIdentity {
  const identity = readIdentity(bookOfPlan(plan), "a.xlsx");
  if (!("year" in identity)) throw new Error(JSON.stringify(identity));
  return identity;
}

function read(plan: WorkbookPlan, dateSystem: 1900 | 1904 = 1900) {
  return readReturn(bookOfPlan(plan, dateSystem), identityOf(plan), expected, "a.xlsx");
}

const firstFinding = (plan: WorkbookPlan) => read(plan).findings[0];
/** Issued before the apparatus knew the days that it fills in. */
const undated = ((request = sampleRequest(2025, "KZO")) => {
  const figures = { ...request.filled?.figures, "1.11": null, "5.5": null };
  return planReturn({ ...request, filled: { ...request.filled, figures } });
})();
const written = (field: string, value: CellValue) => read(changeCell(undated, field, { value }));

test("every return of the sample comes back as it was, with last year's figures", () => {
  for (const { id } of organisations) {
    const reading = read(filled(id));
    expect(reading.findings).toEqual([]);
    expect(reading.declared?.base).toEqual(returns[id]?.base);
    const declared = Object.entries(returns[id]?.figures ?? {}).filter(([, figure]) => figure !== null);
    expect(reading.declared?.figures).toEqual(Object.fromEntries(declared));
    expect(reading.previous?.figures).toEqual(previous[id]?.figures);
  }
});

test("texts come back in the language of the return", () => {
  const { declared } = read(filled("KZO"));
  expect(declared?.evidence).toEqual(returns["KZO"]?.evidence);
  expect(declared?.remarks).toEqual(returns["KZO"]?.remarks);
  expect(declared?.source).toEqual(returns["KZO"]?.source);
});

test.each<[string, CellValue, Figure | undefined, string | undefined]>([
  ["figure:2.1", "12,5", 12.5, "cell.read-as-number"],
  ["figure:2.1", "1\u00A0234\u202F567", 1234567, "cell.read-as-number"],
  ["figure:2.1", "\u22125", -5, "cell.read-as-number"],
  ["figure:2.1", "1.234", undefined, "cell.unclear-number"],
  ["figure:2.1", "12,5%", undefined, "cell.unclear-number"],
  ["figure:2.1", "1 2", undefined, "cell.unclear-number"],
  ["figure:2.1", "many", "many", undefined],
  ["figure:2.1", "", undefined, undefined],
  ["figure:4.4", 1, undefined, "cell.unclear-yes-no"],
  ["figure:4.4", "0", undefined, "cell.unclear-yes-no"],
  ["figure:4.4", "yes", true, undefined],
  ["figure:4.4", "жоқ", false, undefined],
  ["figure:5.5", 46055.75, "2026-02-02", "cell.of-apparatus"],
  ["figure:5.5", "02.02.2026", "2026-02-02", "cell.of-apparatus"],
  ["figure:5.5", "2026-02-02", "2026-02-02", "cell.of-apparatus"],
  ["figure:5.5", 12, 12, "cell.of-apparatus"],
])("%s holding %j is read as %j", (field, value, figure, code) => {
  const reading = written(field, value);
  expect(reading.declared?.figures?.[field.slice("figure:".length)]).toEqual(figure);
  expect(reading.findings.map((found) => found.code)).toEqual(code === undefined ? [] : [code]);
});

test("a text longer than is kept is cut with a note that says how long it was", () => {
  const { declared, findings } = written("remark:1.10", ` ${"a".repeat(1000)}b `);
  expect(declared?.remarks?.["1.10"]).toBe("a".repeat(1000));
  expect(findings).toEqual([
    expect.objectContaining({ code: "cell.text-cut", level: "note", cell: "I15", params: { value: 1001, max: 1000 } }),
  ]);
  expect(written("remark:1.10", "a".repeat(1000)).findings).toEqual([]);
});

test("dates of a file that counts from 1904 are the same dates", () => {
  const moved = changeCell(changeCell(undated, "figure:5.5", { value: 44593 }), "figure:1.11", { value: 44581 });
  expect(read(moved, 1904).declared?.figures?.["5.5"]).toBe("2026-02-02");
});

test("a formula in an input cell is named with its sheet and cell and not believed", () => {
  const plan = changeCell(filled("KZO"), "figure:2.1", { value: 300, formula: "=100+200" });
  const { declared, findings } = read(plan);
  expect(declared?.figures?.["2.1"]).toBeUndefined();
  expect(findings).toEqual([
    expect.objectContaining({
      code: "cell.formula",
      organisation: "KZO",
      indicator: "2.1",
      file: "a.xlsx",
      cell: "E6",
    }),
  ]);
});

test.each<[string, CellValue]>([
  ["the number Excel makes of it", 1.1],
  ["that number as text", "1,1"],
  ["the date Excel makes of it where dates have points", 45931],
  ["nothing", null],
  ["itself with blanks", " 1.10 "],
])("fields are found by place: the code 1.10 may have become %s, and captions may be others", (_, value) => {
  const plan = filled("KZO");
  const other = moveCells(plan, "block-1", (cell) =>
    cell.column === 1 && cell.value === "1.10" ? { value } : cell.column === 2 ? { value: "?" } : {},
  );
  expect(other).not.toEqual(plan);
  const { findings, ...rest } = read(other);
  const { findings: none, ...asIssued } = read(plan);
  expect(none).toEqual([]);
  expect(rest).toEqual(asIssued);
  expect(new Set(findings.map(({ code, level }) => `${code} ${level}`))).toEqual(
    new Set(["cell.caption-changed warning"]),
  );
});

test.each<[string, (plan: WorkbookPlan) => WorkbookPlan, readonly string[]]>([
  ["a row inserted above the fields", (plan) => insertRow(plan, "block-1", 6), ["A6"]],
  ["a row inserted among the fields", (plan) => insertRow(plan, "block-1", 9), ["A9"]],
  ["a row deleted", (plan) => moveCells(plan, "block-1", ({ row }) => ({ row: row > 7 ? row - 1 : row })), ["A7"]],
  ["two rows exchanged with their codes", (plan) => exchangeRows(plan, "block-1", 7, 9), ["A7"]],
  ["two rows exchanged whose codes are one number", (plan) => exchangeRows(plan, "block-1", 6, 15), ["A6"]],
  ["a column inserted before the codes", (plan) => insertColumn(plan, "block-1", 1), ["B5"]],
  ["a column inserted before the figures", (plan) => insertColumn(plan, "block-1", 5), ["F5"]],
  [
    "a column deleted",
    (plan) => moveCells(plan, "block-1", ({ column }) => ({ column: column > 3 ? column - 1 : column })),
    ["C5"],
  ],
  ["no code left", (plan) => moveCells(plan, "block-1", ({ column }) => (column === 1 ? { value: null } : {})), ["A6"]],
  ["two sheets with each other's names", (plan) => exchangeNames(plan, "block-1", "block-2"), ["A6", "A6"]],
])("a layout that moved is refused, never misread: %s", (_, move, cells) => {
  const reading = read(move(filled("KZO")));
  expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual(
    cells.map((cell) => ["file.changed-layout", cell]),
  );
  expect(reading.findings.map(({ sheet }) => sheet)).not.toContain(undefined);
  expect(Object.keys(reading.declared?.figures ?? {}).filter((code) => code.startsWith("1."))).toEqual([]);
  expect([...reading.unread]).toContain("1.10");
  expect(reading.declared?.figures?.["3.2"]).toBe(returns["KZO"]?.figures?.["3.2"]);
});

test.each<["kk" | "ru", string, Readonly<Record<string, string>>]>([
  [
    "kk",
    "Негізгі деректер",
    {
      "Бастапқы дерек": "Негізгі дерек",
      "Өлшем бірлігі": "Бірлігі",
      "Рұқсат етілген шек": "Рұқсат етілген аралық",
      Түсіндірме: "Ескертпе",
    },
  ],
  [
    "ru",
    "Исходные данные",
    {
      "Строка исходных данных": "Исходное данное",
      "Значение за 2025 год": "Значение за 2025",
      "Допустимые пределы": "Допустимый интервал",
      Пояснение: "Примечание",
    },
  ],
])(
  "a form issued in earlier words is read as one of today, and what moved in it is seen: %s",
  (language, base, was) => {
    const plan = planReturn({ ...sampleRequest(2025, "KZO"), language });
    const former = (key: string, one: WorkbookPlan) =>
      moveCells(one, key, ({ row, value }) =>
        row === 5 && typeof value === "string" && was[value] !== undefined ? { value: was[value] } : {},
      );
    const earlier = former("block-1", former("base", renameSheet(plan, "base", base)));
    const captions = earlier.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(captions).toEqual(expect.arrayContaining(Object.values(was)));
    expect(read(earlier)).toEqual({ ...read(plan), places: read(earlier).places });
    const exchanged = moveCells(earlier, "block-1", ({ column }) => ({
      column: column === 3 ? 9 : column === 9 ? 3 : column,
    }));
    expect(read(exchanged).findings.map(({ code, cell }) => [code, cell])).toEqual([["file.changed-layout", "C5"]]);
  },
);

test("a missing sheet leaves the rest of the return", () => {
  const { declared, findings, unread } = read(renameSheet(filled("KZO"), "block-3", "Sheet3"));
  expect(findings).toEqual([expect.objectContaining({ code: "file.missing-sheet", organisation: "KZO" })]);
  expect(declared?.figures?.["3.2"]).toBeUndefined();
  expect(declared?.figures?.["2.1"]).toBe(returns["KZO"]?.figures?.["2.1"]);
  expect(unread).toContain("3.7");
});

test("a file of another year, organisation, table or layout is refused with the reason", () => {
  const request = sampleRequest(2025, "KZO");
  const other = { ...request, organisation: { ...request.organisation, id: "XXX" } };
  const [first, ...rest] = criteria.base_fields;
  const table = { ...criteria, base_fields: first === undefined ? rest : [{ ...first, kk: "B" }, ...rest] };
  const bounds = { ...criteria, indicators: criteria.indicators.map((one) => ({ ...one, weight: 2 })) };
  expect(firstFinding(planReturn(sampleRequest(2024, "KZO")))?.code).toBe("file.wrong-year");
  expect(firstFinding(planReturn(other))).toMatchObject({
    code: "file.unknown-organisation",
    params: { value: request.organisation.kk, like: "KZO" },
  });
  expect(firstFinding(planReturn({ ...request, criteria: table }))?.code).toBe("file.other-criteria");
  expect(firstFinding(planReturn({ ...request, criteria: bounds }))).toBeUndefined();
  const moved = { ...identityOf(filled("KZO")), layoutFingerprint: "0" };
  expect(readReturn(bookOfPlan(filled("KZO")), moved, expected, "a.xlsx").findings[0]?.code).toBe(
    "file.changed-layout",
  );
});

test("a file without a sound identity sheet is no return", () => {
  const plan = filled("KZO");
  const without = { ...plan, sheets: plan.sheets.filter((sheet) => sheet.key !== "meta") };
  const stranger = { ...without, properties: {} };
  const edited = changeCell(plan, "meta:organisation_id", { value: "AST" });
  const codes = [without, stranger, edited].map((one) => {
    const result = readIdentity(bookOfPlan(one), "a.xlsx");
    return "year" in result ? "read" : result[0]?.code;
  });
  expect(codes).toEqual(["file.identity-changed", "file.wrong-kind", "file.identity-changed"]);
});

/** The plan with an area of one of its sheets joined, as LibreOffice does it: what stood there stays. */
function joined(plan: WorkbookPlan, key: string, area: Area): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) =>
    sheet.key === key ? { ...sheet, merges: [...sheet.merges, area] } : sheet,
  );
  return { ...plan, sheets };
}

test("a percentage typed over, or computed otherwise, is named and never declared", () => {
  const plan = filled("KZO");
  const computed = returnSheets(criteria, 2025)
    .flatMap(({ fields }) => fields)
    .filter(({ state }) => state === "computed");
  expect(computed.length).toBeGreaterThan(3);
  for (const { code } of computed) {
    for (const contents of [{ value: 99.9 }, { value: 99.9, formula: "=99.9" }, { value: "100 %" }]) {
      // A value instead of the formula: nothing of the formula is left.
      const changed = changeCell(plan, `figure:${code}`, { ...contents, ...(!("formula" in contents) && bare) });
      const { declared, findings, places } = read(changed);
      const { sheet, cell } = places.get(code) ?? {};
      expect(findings).toEqual([expect.objectContaining({ code: "figure.computed", indicator: code, sheet, cell })]);
      expect(declared?.figures?.[code]).toBeUndefined();
    }
    const sheet = plan.sheets.find(({ places }) => `figure:${code}` in places);
    const place = sheet?.places[`figure:${code}`];
    const { value } = sheet?.cells.find((cell) => cell.row === place?.row && cell.column === 5) ?? { value: null };
    // The value the formula had says the same; so does a cell that was emptied, and a formula that waits for calculation.
    for (const same of [value, null, ""]) {
      expect(read(changeCell(plan, `figure:${code}`, { value: same, ...bare })).findings).toEqual([]);
    }
    expect(read(changeCell(plan, `figure:${code}`, { value: 12 })).findings).toEqual([]);
  }
});

test("what is hidden under a joined cell is named and not read", () => {
  const plan = filled("KZO");
  const [base] = returnSheets(criteria, 2025);
  const [first, second] = base?.fields ?? [];
  if (!base || !first || !second) throw new Error("the base sheet has fields");
  const down = read(joined(plan, base.key, { row: first.row, column: 5, rows: 2, columns: 1 }));
  expect(down.findings).toMatchObject([{ code: "cell.joined", base: second.code, cell: `E${second.row}` }]);
  expect([down.declared?.base?.[first.code], down.declared?.base?.[second.code]]).toEqual([
    returns["KZO"]?.base?.[first.code],
    undefined,
  ]);
  expect(down.unread).toEqual(new Set([second.code]));
  // Last year's figure over this year's: the figure is not seen.
  const across = read(joined(plan, base.key, { row: first.row, column: 4, rows: 1, columns: 2 }));
  expect(across.findings).toMatchObject([{ code: "cell.joined", base: first.code, cell: `E${first.row}` }]);
  // A document joined with the source beside it: only what is hidden is lost.
  const [code, document] = Object.entries(returns["KZO"]?.source ?? {})[0] ?? ["", ""];
  const block = returnSheets(criteria, 2025).find(({ fields }) => fields.some((one) => one.code === code));
  const row = block?.fields.find((one) => one.code === code)?.row ?? 0;
  const texts = read(joined(plan, block?.key ?? "", { row, column: 7, rows: 1, columns: 3 }));
  expect(document).not.toBe("");
  expect(texts.findings).toContainEqual(expect.objectContaining({ code: "cell.joined", base: code, cell: `H${row}` }));
  expect(texts.declared?.source?.[code]).toBeUndefined();
  expect(texts.declared?.figures).toEqual(read(plan).declared?.figures);
});

describe("bounds that the form prints", () => {
  const fields = returnSheets(criteria, 2025).flatMap((sheet) => sheet.fields);
  const open = fields.filter(({ state, max }) => state === "input" && typeof max === "number");
  const ofBounds = (kind: string, code: string, value: number) => {
    const part = kind === "base" ? "base" : "figures";
    const own = returns["KZO"] ?? {};
    const declared = { ...own, [part]: { ...own[part], [code]: value } };
    const sender = organisations.filter(({ id }) => id === "KZO");
    const { findings } = rate({ year: 2025, criteria, organisations: sender, returns: { KZO: declared } });
    return findings.filter((one) => one.code === `${kind}.bounds` && (one.base ?? one.indicator) === code);
  };

  test.each(open.map((field) => [field.code, field] as const))("%s is an error beyond them", (code, field) => {
    const { kind, min, max } = field;
    const beyond = Number(max) + 1;
    expect(ofBounds(kind, code, Number(max))).toEqual([]);
    expect(ofBounds(kind, code, beyond)).toMatchObject([{ level: "error", params: { value: beyond, min, max } }]);
    expect(ofBounds(kind, code, -1)).toMatchObject([{ level: "error", params: { value: -1, min, max } }]);
  });
});
