import { openCampaignFile, type CampaignFile } from "../../../src/campaign/forms/campaign-file";
import { mergeForm } from "../../../src/campaign/forms/merge-form";
import { takeForms } from "../../../src/campaign/forms/take-forms";
import { planForm } from "../../../src/campaign/forms/plan-form";
import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { makeCampaignSample } from "../../../src/campaign/sample/make-campaign-sample";
import { scheduleColumn } from "../../../src/campaign/sheets/schedule-columns";
import { planCampaign } from "../../../src/campaign/sheets/plan-campaign";
import { roster } from "../../../src/rating/organisations/roster";
import { firstCounter } from "../../../src/campaign/sheets/statistics-sheet";
import { describeCampaignFinding } from "../../../src/campaign/words/findings/describe-campaign-finding";
import { captionRow } from "../../../src/campaign/sheets/head-and-page";
import { campaignSheetsIn } from "../../../src/campaign/words/sheets/sheets-in";
import type { Cell, SheetPlan, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { brief } from "./small-campaign";

const data = makeCampaignSample(roster.slice(0, 2), "kk");

async function opened(bytes: Promise<Uint8Array>): Promise<CampaignFile> {
  const result = openCampaignFile(await bytes);
  if (!("file" in result)) throw new Error(JSON.stringify(result.findings));
  return result.file;
}
/** The form of AST as it comes back; what it says is changed as a person would. */
let form: CampaignFile;
beforeAll(async () => {
  form = await opened(writePlan(planForm(data, "AST")));
});
const filled = (change: (form: CampaignData) => Partial<CampaignData>): CampaignFile => ({
  ...form,
  data: { ...form.data, ...change(form.data) },
});

test("a campaign's workbook is read back from the file as it was written", async () => {
  const file = await opened(writePlan(planCampaign(data, followCampaign(data))));
  expect([file.kind, file.year, file.findings]).toEqual(["campaign", 2023, []]);
  expect(file.data.organisations).toEqual(data.organisations);
  expect(file.data.meetings).toEqual(data.meetings);
  expect(file.data.settings).toEqual(data.settings);
});

test("a form has its organisation and those below alone; settings are locked", () => {
  expect([form.kind, form.organisation, form.findings]).toEqual(["form", "AST", []]);
  expect(form.data.organisations.map(({ id }) => id)).toEqual(
    data.organisations.map(({ id }) => id).filter((id) => /^AST(-\d\d)?$/.test(id)),
  );
  const plan = planForm(data, "AST");
  for (const { protection } of plan.sheets) expect(protection).toBeDefined();
  const settings = plan.sheets.find(({ key }) => key === "campaign-settings");
  expect(settings?.cells.filter(({ style }) => style.unlocked !== false)).toEqual([]);
});

test("a form has nothing of the union: no sums over one organisation, no level above it, nobody to stand beside", () => {
  const { delegates, results } = campaignSheetsIn("kk");
  const textsOf = (plan: WorkbookPlan): unknown[] =>
    plan.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  const whole = planCampaign(data, followCampaign(data));
  for (const text of [delegates.sum, results.byOrganisation]) {
    expect([textsOf(whole).includes(text), textsOf(planForm(data, "AST")).includes(text)]).toEqual([true, false]);
  }
  const captions = (plan: WorkbookPlan): unknown[] =>
    plan.sheets
      .find(({ key }) => key === "campaign-results")
      ?.cells.flatMap(({ row, value }) => (row === captionRow ? [value] : [])) ?? [];
  expect(captions(whole).at(-1)).toBe("Кәсіподақ");
  expect(captions(planForm(data, "AST")).at(-1)).toBe("облыстық");
  expect(captions(planForm(data, "AST-01")).at(-1)).toBe("аудандық, қалалық");
  expect(planForm(data, "AST").sheets.flatMap(({ charts }) => charts.map(({ categories }) => categories.rows))).toEqual(
    [3],
  );
});

test("an unchanged form changes nothing", () => {
  const { changes, findings, data: merged } = mergeForm(data, form);
  expect([changes, findings]).toEqual([[], []]);
  expect(merged).toEqual(data);
});

test("what a form says is taken in and shown; an empty cell takes nothing away", () => {
  const sent = filled(({ meetings, results }) => ({
    meetings: { ...meetings, "AST-01": { planned: "2024-03-01", held: "2024-03-02", entitled: 50, present: 40 } },
    results: results.map((row) =>
      row.organisation === "AST-01" && row.level === "primary"
        ? { ...row, counts: { ...row.counts, seminars: 99 } }
        : row,
    ),
  }));
  const { changes, findings, data: merged } = mergeForm(data, sent);
  expect(changes.map(({ organisation, field, after }) => [organisation, field, after])).toEqual([
    ["AST-01", "planned", "2024-03-01"],
    ["AST-01", "held", "2024-03-02"],
    ["AST-01", "entitled", 50],
    ["AST-01", "present", 40],
    ["AST-01", "seminars", 99],
  ]);
  expect(findings).toEqual([]);
  // When its information came is for the one who got it to say.
  expect(merged.meetings["AST-01"]?.informationReceived).toBe(data.meetings["AST-01"]?.informationReceived);
  const emptied = mergeForm(
    data,
    filled(({ meetings }) => ({ meetings: { ...meetings, "AST-02": {} } })),
  );
  expect(emptied.data.meetings["AST-02"]).toEqual(data.meetings["AST-02"]);
  expect(new Set(emptied.findings.map(({ code, level }) => `${code} ${level}`))).toEqual(new Set(["form.kept note"]));
});

test("a form of another campaign or organisation changes nothing, strangers in it are told", () => {
  expect(brief(mergeForm(data, { ...form, year: 2028 }).findings)).toEqual([
    ["form.other-campaign", null, { year: 2028, expected: 2023 }],
  ]);
  expect(brief(mergeForm(data, { ...form, organisation: "X" }).findings)).toEqual([
    ["form.unknown-organisation", null, { id: "X" }],
  ]);
  const stranger = { id: "AST-AKM-01", kk: "", ru: "", level: "district", parent: "AST", members: 1 } as const;
  const added = { id: "AST-99", kk: "Жаңа", ru: "Новая", level: "district", parent: "AST", members: 1 } as const;
  const sent = filled(({ organisations }) => ({ organisations: [...organisations, stranger, added] }));
  const merged = mergeForm(data, sent);
  expect(brief(merged.findings)).toEqual([
    ["form.stranger", "AST-AKM-01", { id: "AST-AKM-01" }],
    ["form.added", "AST-99", { id: "AST-99", name: "Жаңа" }],
  ]);
  expect(merged.data.organisations.some(({ id }) => id === "AST-99")).toBe(true);
  expect(merged.data.organisations.find(({ id }) => id === "AST-AKM-01")?.members).not.toBe(1);
});

test("a file that is none of ours is refused by name", async () => {
  expect(openCampaignFile(new TextEncoder().encode("no workbook"))).toMatchObject({
    findings: [{ code: "file.faulty", params: { value: "not-a-workbook" } }],
  });
  const plan = planCampaign(data, followCampaign(data));
  const foreign = await writePlan({ ...plan, properties: { bagalau: "year" } });
  expect(openCampaignFile(foreign)).toMatchObject({ findings: [{ code: "file.not-a-campaign" }] });
});

test("a form that lost the properties of its file is known by its cell, an older one and a campaign are refused with the reason", async () => {
  const plan = planForm(data, "AST");
  const lost = await opened(writePlan({ ...plan, properties: {} }));
  expect(lost).toEqual(form);
  expect(mergeForm(data, lost)).toEqual(mergeForm(data, form));
  const older = { ...plan, properties: {}, names: plan.names.filter(({ name }) => name !== "cmp_form_2023") };
  const campaign = { ...planCampaign(data, followCampaign(data)), properties: {} };
  for (const one of [older, campaign]) {
    expect(openCampaignFile(await writePlan(one))).toMatchObject({ findings: [{ code: "file.lost-properties" }] });
  }
  // The cell shows nothing, on paper neither.
  const settings = plan.sheets.find(({ key }) => key === "campaign-settings");
  expect(settings?.cells.filter(({ value }) => value === "AST").map(({ style }) => style.format)).toEqual([";;;"]);
});

test("a cell that cannot be read is told once, by its caption", async () => {
  const plan = planForm(data, "AST");
  const area = (name: string) => plan.names.find((one) => one.name === name)?.area ?? { row: 0, column: 0 };
  const [schedule, statistics] = [area("cmp_schedule_2023"), area("cmp_stat_2023")];
  const typed = (key: string, row: number, column: number, value: string) => (sheet: SheetPlan) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.key === key && cell.row === row && cell.column === column
        ? { row, column, value, style: cell.style }
        : cell,
    ),
  });
  const sheets = plan.sheets
    .map(typed("campaign-schedule", schedule.row + 1, scheduleColumn("planned"), "күзде"))
    .map(typed("campaign-statistics", statistics.row, firstCounter + 7, "көп"));
  const file = await opened(writePlan({ ...plan, sheets }));
  const { findings } = mergeForm(data, file);
  expect(findings.map((found) => describeCampaignFinding(found, "kk"))).toEqual([
    "«Жоспарланған күні» ұяшығы оқылмады: күзде",
    "«Сөз сөйлегендер» ұяшығы оқылмады: көп",
  ]);
});

test("forms taken together: which were refused, which bring nothing; a district's value is one of its oblast's form", () => {
  const district = filled(({ meetings }) => ({
    meetings: { ...meetings, "AST-01": { ...meetings["AST-01"], present: 1 } },
  }));
  const take = (...files: readonly CampaignFile[]) => {
    const { refused, untouched } = takeForms(
      data,
      files.map((file, at) => ({ label: `${at}.xlsx`, file })),
    );
    return { refused, untouched };
  };
  expect(take(district, form, { ...form, year: 2028, organisation: "KZO" })).toEqual({
    ...{ refused: ["1.xlsx", "2.xlsx"], untouched: [] },
  });
  expect(take(form, { ...form, organisation: "X" })).toEqual({ refused: ["1.xlsx"], untouched: ["0.xlsx"] });
});

test("what the union sets is not asked to be filled in a form", () => {
  for (const [language, said, never] of [
    ["kk", "Бұл жолдарды Кәсіподақ белгілейді: нысанда олар толтырылмайды", "Сары ұяшықтар"],
    ["ru", "Эти строки устанавливает Профсоюз: в форме они не заполняются", "Жёлтые ячейки"],
  ] as const) {
    const plan = planForm({ ...data, language }, "AST");
    const settings = plan.sheets.find(({ key }) => key === "campaign-settings");
    const texts = settings?.cells.map(({ value }) => String(value)) ?? [];
    expect(texts).toContain(said);
    expect(settings?.cells.filter(({ style }) => /input/.test(style.name))).toEqual([]);
    expect(texts.join("\n")).not.toContain(never);
  }
});

test("codes exchanged between two rows are named, and neither row is taken", () => {
  const swapped: Readonly<Record<string, string>> = { "AST-01": "AST-02", "AST-02": "AST-01" };
  const sent = filled(({ organisations, meetings }) => ({
    organisations: organisations.map((one) => ({ ...one, id: swapped[one.id] ?? one.id, members: 7 })),
    meetings,
  }));
  const merged = mergeForm(data, sent);
  const found = merged.findings.filter(({ code }) => code === "form.other-name");
  expect(found.map(({ level, place }) => [level, place.organisation])).toEqual([
    ["error", "AST-02"],
    ["error", "AST-01"],
  ]);
  const membersOf = ({ organisations }: CampaignData, id: string) =>
    organisations.find((one) => one.id === id)?.members;
  for (const id of ["AST-01", "AST-02"]) expect(membersOf(merged.data, id)).toBe(membersOf(data, id));
  expect(membersOf(merged.data, "AST-03")).toBe(7);
});

test("an organisation under another name is taken by its code, and the name is told", () => {
  const sent = filled(({ organisations }) => ({
    organisations: organisations.map((one) => (one.id === "AST-01" ? { ...one, kk: "Басқа атау" } : one)),
  }));
  expect(brief(mergeForm(data, sent).findings)).toEqual([
    ["form.renamed", "AST-01", expect.objectContaining({ id: "AST-01", name: "Басқа атау" })],
  ]);
});

test("what a formula came to in a cell to fill is not taken from a form", async () => {
  const plan = planForm(data, "AST");
  const area = plan.names.find(({ name }) => name === "cmp_schedule_2023");
  if (area === undefined) throw new Error("no schedule");
  const at = { row: area.area.row + 1, column: area.area.column + scheduleColumn("members") - 1 };
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.key === area.sheet && cell.row === at.row && cell.column === at.column
        ? { ...cell, value: 4999, formula: "=4000+999" }
        : cell,
    ),
  }));
  const file = await opened(writePlan({ ...plan, sheets }));
  expect(file.findings).toEqual([
    {
      ...{ code: "cell.formula", level: "error", place: { organisation: "AST-01", field: "members" } },
      params: { cell: "Кесте!E7", value: "4999" },
    },
  ]);
  expect(file.data.organisations[1]?.members).toBeUndefined();
  // One fault is one line: that the former number stays goes without saying.
  expect(mergeForm(data, file).findings).toEqual(file.findings);
});

test("a level that cannot be read is one fault, and no formula of the rows below is taken for a stranger's", async () => {
  const plan = planForm(data, "AST");
  const level = plan.sheets.find(({ key }) => key === "campaign-schedule")?.places["level:AST-02"];
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.key === "campaign-schedule" && cell.row === level?.row && cell.column === level.column
        ? { ...cell, value: "ауылдық" }
        : cell,
    ),
  }));
  const file = await opened(writePlan({ ...plan, sheets }));
  expect(brief(file.findings)).toEqual([["cell.unreadable", "AST-02", { value: "ауылдық" }]]);
  const { meetings, results } = mergeForm(data, file).data;
  expect([meetings, results]).toEqual([data.meetings, data.results]);
});

test("a formula typed over one of the form's own is found too; the own one in other words is not", async () => {
  const plan = planForm(data, "AST");
  const changed = async (change: (formula: string, value: unknown) => Partial<Cell>): Promise<CampaignFile> => {
    const sheets = plan.sheets.map((sheet) => {
      if (sheet.key !== "campaign-statistics") return sheet;
      const first = sheet.cells.find(({ formula, value }) => formula !== undefined && value === 1);
      if (first?.formula === undefined) throw new Error("no formula");
      const own = { ...first, ...change(first.formula, first.value) };
      return { ...sheet, cells: sheet.cells.map((cell) => (cell === first ? own : cell)) };
    });
    return opened(writePlan({ ...plan, sheets }));
  };
  expect((await changed(() => ({ formula: "=40+2", value: 42 }))).findings).toEqual([
    expect.objectContaining({
      ...{ code: "cell.formula", level: "error" },
      params: { cell: expect.stringMatching(/^Статистика!/) as unknown, value: "42" },
    }),
  ]);
  expect((await changed(() => ({ formula: "=40+2", value: 42 }))).data.results).toEqual(form.data.results);
  // As another program writes it, and as one that does not calculate leaves it.
  expect((await changed(() => ({ formula: "=IFERROR( 1 ,0)", value: 1 }))).findings).toEqual([]);
  expect((await changed((formula) => ({ formula, value: null }))).findings).toEqual([]);
});

test.each([
  ["a form", () => planForm(data, "AST")],
  ["a campaign", () => planCampaign(data, followCampaign(data))],
])("what a formula of the statistics showed when %s was saved is nobody's figure", async (_, planned) => {
  const plan = planned();
  const stale = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.key === "campaign-statistics" && cell.formula !== undefined ? { ...cell, value: 987_654 } : cell,
      ),
    })),
  };
  const [now, then] = await Promise.all([plan, stale].map((one) => opened(writePlan(one))));
  expect(then?.data.results).toEqual(now?.data.results);
  expect(JSON.stringify(then?.data.results)).not.toContain("987654");
});
