/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { docxText } from "../../src/decisions/act/read/docx-text";
import { correctFigure } from "../../src/evaluation/followup/evidence/correct-figure";
import { wayOfReturn } from "../../src/evaluation/followup/ways/way-of-return";
import { waysOfReturns } from "../../src/evaluation/followup/ways/ways-of-returns";
import { wayRecords } from "../../src/evaluation/followup/ways/way-records";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { YearData } from "../../src/evaluation/year/year-data";
import type { MemoryWorkbook } from "./memory-workbook";
import { openStep, renderPane, type PaneOptions, type RenderedPane } from "./render-pane";

const sample = makeSample(2025, "ru");
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };

/** KZO came with a gap, ZHM came whole, AKT has a form. */
function year(): YearData {
  const own = sample.returns["KZO"] ?? {};
  const came = (organisation: string) =>
    wayRecords({ type: "returnTaken", organisation, head: "Б. Ахметов", signedOn: "2026-02-05" }, sample, signed, {
      file: `${organisation}.xlsx`,
      hash: organisation,
    });
  const form = wayRecords(
    { type: "formMade", organisation: "AKT", language: "kk", table: "illustrative-1" },
    sample,
    signed,
  );
  return {
    ...sample,
    settings: { ...sample.settings, dueDate: "2026-02-01" },
    returns: { ...sample.returns, KZO: { ...own, figures: { ...own.figures, "1.2": null } } },
    log: [...came("KZO"), ...came("ZHM"), ...form],
  };
}

async function openBoard(options: PaneOptions = {}): Promise<RenderedPane> {
  const pane = await renderPane({ years: [year()], ...options });
  await openStep(pane.user, 3);
  await pane.user.click(screen.getByRole("button", { name: "Ход представления отчётов…" }));
  return pane;
}

const told = { selector: ".told *" };
/** The library of Word files is fetched first. */
const slow = { timeout: 20_000 };
const rows = (): string[] =>
  within(screen.getByRole("list", { name: "Отчёты организаций" }))
    .getAllByRole("button")
    .map((row) => row.textContent ?? "");
const wayOf = (workbook: MemoryWorkbook, organisation: string) =>
  wayOfReturn(waysOfReturns(workbook.data.get(2025)?.log).get(organisation) ?? []);

test("the board shows every organisation by its records, and filters by state and name", async () => {
  const { user } = await openBoard();
  expect(screen.getByText("До 1 апреля осталось дней: 40 (пункт 5.1)")).toBeTruthy();
  expect(rows()).toHaveLength(20);
  expect(rows().find((row) => row.startsWith("Кызылординская"))).toMatch(
    /отчёт поступил · 20\.02\.2026 14:32 · опоздание по дате подписи, дней: 4 · предупреждения проверки: \d+$/,
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Состояние" }), "formMade");
  expect(rows()).toEqual([expect.stringMatching(/^Актюбинская обл\.форма выдана · 20\.02\.2026 14:32/)]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Состояние" }), "");
  await user.type(screen.getByRole("searchbox", { name: "Найти организацию" }), "zhm");
  expect(rows()).toEqual([expect.stringContaining("Жамбылская обл.")]);
  await user.type(screen.getByRole("searchbox", { name: "Найти организацию" }), "xx");
  expect(screen.getByText("Организаций с таким состоянием нет.")).toBeTruthy();
});

test("a return goes back with remarks and own words, and the record can be undone; Back leads to its row", async () => {
  const { user, workbook, stored } = await openBoard();
  await user.click(screen.getByRole("button", { name: /Кызылординская/ }));
  const items = within(document.querySelector("ol.remarks") as HTMLElement).getAllByRole("listitem");
  expect(items[0]?.textContent).toMatch(/^1\. Показатель не заполнен1\.2 .* · 1\. Организационная работа, E7/);
  await user.type(screen.getByLabelText("Дополнить своими словами"), "Приложите протокол{Enter}{Enter}=1+1");
  await user.click(screen.getByRole("button", { name: "Вернуть на доработку" }));
  expect(screen.getByText("Укажите фамилию и инициалы")).toBeTruthy();
  expect(wayOf(workbook, "KZO").status).toBe("came");
  await user.type(screen.getByLabelText(/Фамилия и инициалы/), "А. Сейтова");
  await user.click(screen.getByRole("button", { name: "Вернуть на доработку" }));
  const [round] = wayOf(workbook, "KZO").rounds;
  expect(round).toMatchObject({ round: 1, who: "А. Сейтова", isAnswered: false });
  expect(round?.remarks.filter(({ text }) => text !== undefined).map(({ text }) => text)).toEqual([
    "Приложите протокол",
    "=1+1",
  ]);
  expect(stored.get("name")).toBe("А. Сейтова");
  expect(screen.getByText("Возврат № 1 ожидает повторного отчёта.")).toBeTruthy();
  expect(screen.queryByLabelText("Дополнить своими словами")).toBeNull();
  await user.keyboard("{Escape}");
  expect((document.activeElement as HTMLElement | null)?.textContent).toMatch(
    /^Кызылординская.*возвращён на доработку · возврат №\u00A01/,
  );
  await workbook.undo();
  expect(wayOf(workbook, "KZO").status).toBe("came");
});

test("what confirms the figures is seen by organisation and by indicator, with what was set right beside what was declared", async () => {
  const declared = year();
  const corrected = correctFigure(
    declared,
    { organisation: "KZO", code: "1.3", declared: declared.returns["KZO"]?.figures?.["1.3"] ?? null, corrected: 7 },
    "Опечатка в отчёте",
    signed,
  );
  const checked = wayRecords({ type: "returnChecked", organisation: "KZO" }, corrected, signed);
  const { user, workbook } = await openBoard({
    years: [{ ...corrected, log: [...(corrected.log ?? []), ...checked] }],
  });
  await user.click(screen.getByRole("button", { name: "По организациям и показателям…" }));
  // Roles of a hundred rows take long to find.
  const list = () =>
    [...document.querySelectorAll("ul[aria-label='Подтверждение показателей'] button")].map(
      (row) => row.textContent ?? "",
    );
  expect(list()).toHaveLength(100);
  expect(screen.getByText(/^Показаны первые 100 из [\d ]+; на листе – все$/)).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Организация" }), "KZO");
  expect(list().every((row) => row.startsWith("Кызылординская обл. · "))).toBe(true);
  await user.selectOptions(screen.getByRole("combobox", { name: "Код показателя или строки" }), "1.3");
  expect(list()).toEqual([expect.stringMatching(/ · 1\.3\d+ → 7Опечатка в отчёте · А\. Сейтова/)]);
  expect(list()[0]).toContain("проверил: А. Сейтова, 20.02.2026 14:32");
  await user.click(screen.getByText("Кызылординская обл. · 1.3"));
  expect(workbook.shown.at(-1)).toEqual({ organisation: "KZO", code: "1.3", part: "document" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Организация" }), "");
  expect(list().length).toBeGreaterThan(1);
  expect(list().every((row) => row.includes(" · 1.3"))).toBe(true);
  await user.selectOptions(screen.getByRole("combobox", { name: "Состояние" }), "open");
  expect(list().every((row) => row.includes("не подтверждён"))).toBe(true);
});

test("what is typed outlives the page, and a return without remarks is accepted", async () => {
  const { user, workbook } = await openBoard({ kept: new Map() });
  await user.click(screen.getByRole("button", { name: /Жамбылская/ }));
  await user.type(screen.getByLabelText("Дополнить своими словами"), "Проверьте 1.3");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: /Жамбылская/ }));
  const own = screen.getByLabelText<HTMLTextAreaElement>("Дополнить своими словами");
  expect(own.value).toBe("Проверьте 1.3");
  await user.clear(own);
  await user.type(screen.getByLabelText(/Фамилия и инициалы/), "А. Сейтова");
  await user.click(screen.getByRole("button", { name: "Отметить проверенным" }));
  expect(wayOf(workbook, "ZHM").status).toBe("checked");
  await user.click(screen.getByRole("button", { name: "Принять отчёт" }));
  expect(wayOf(workbook, "ZHM").accepted?.record.who).toBe("А. Сейтова");
});

test("a return with open items is accepted by a second press only, after the page has said what that means", async () => {
  const { user, workbook } = await openBoard();
  await user.click(screen.getByRole("button", { name: /Жамбылская/ }));
  await user.type(screen.getByLabelText("Дополнить своими словами"), "Проверьте 1.3");
  await user.type(screen.getByLabelText(/Фамилия и инициалы/), "А. Сейтова");
  const seen: unknown[] = [];
  Element.prototype.scrollIntoView = function look(this: Element) {
    seen.push(this.getAttribute("role"));
  };
  await user.click(screen.getByRole("button", { name: "Принять отчёт" }));
  expect(wayOf(workbook, "ZHM").accepted).toBeUndefined();
  expect(screen.getByRole("alert").textContent).toContain("В отчёте открыто пунктов: 1.");
  // The button stands at the foot of a page that may be long.
  expect(seen).toEqual(["alert"]);
  await user.click(screen.getByRole("button", { name: "Принять, хотя открыто пунктов: 1" }));
  expect(wayOf(workbook, "ZHM").accepted?.record.who).toBe("А. Сейтова");
  expect(screen.getByText("Принят, хотя открыто пунктов: 1")).toBeTruthy();
});

test("own items of the last round are open until the officer accepts them: no finding tells whether they were followed", async () => {
  const data = year();
  const remarks = [{ number: 1, text: "Приложите протокол" }];
  const [back, came] = [
    wayRecords({ type: "returnSentBack", organisation: "ZHM", round: 1, remarks }, data, signed),
    wayRecords({ type: "returnTaken", organisation: "ZHM" }, data, signed, { file: "ZHM-2.xlsx", hash: "second" }),
  ];
  const { user, workbook } = await openBoard({ years: [{ ...data, log: [...(data.log ?? []), ...back, ...came] }] });
  await user.click(screen.getByRole("button", { name: /Жамбылская/ }));
  await user.type(screen.getByLabelText(/Фамилия и инициалы/), "А. Сейтова");
  await user.click(screen.getByRole("button", { name: "Принять отчёт" }));
  expect(wayOf(workbook, "ZHM").accepted).toBeUndefined();
  expect(screen.queryByText("Открытых результатов проверки нет.")).toBeNull();
  expect(screen.getByRole("heading", { name: /: 1$/ })).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toMatch(
    /^В отчёте открыто пунктов: 1\..* Среди них добавленные вами .*: №\u00A01 «Приложите протокол»\.$/,
  );
  await user.click(screen.getByRole("button", { name: "Принять, хотя открыто пунктов: 1" }));
  expect(wayOf(workbook, "ZHM").accepted?.record.who).toBe("А. Сейтова");
});

test("what acceptance would mean is no longer told once the return is sent back", async () => {
  const { user } = await openBoard();
  await user.click(screen.getByRole("button", { name: /Жамбылская/ }));
  await user.type(screen.getByLabelText("Дополнить своими словами"), "Проверьте 1.3");
  await user.type(screen.getByLabelText(/Фамилия и инициалы/), "А. Сейтова");
  await user.click(screen.getByRole("button", { name: "Принять отчёт" }));
  expect(screen.getByText(/^В отчёте открыто пунктов/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Вернуть на доработку" }));
  expect(await screen.findByText(/ожидает повторного отчёта/)).toBeTruthy();
  expect(screen.queryByText(/^В отчёте открыто пунктов/)).toBeNull();
});

test("the page of one organisation and the pages of all are saved as Word files in the language of the paper", async () => {
  const { user, saved } = await openBoard();
  await user.click(screen.getByRole("button", { name: "Сохранить листы доработки" }));
  expect(await screen.findByText(/: remarks-2025\.ru\.docx/, told, slow)).toBeTruthy();
  expect(docxText(saved[0]?.bytes ?? new Uint8Array())).toContain("О доработке отчёта за 2025 год");
  await user.click(screen.getByRole("button", { name: /Кызылординская/ }));
  await user.click(screen.getByRole("button", { name: "қазақша" }));
  await user.click(screen.getByRole("button", { name: "Сохранить файл Word" }));
  expect(await screen.findByText(/KZO-remarks-2025\.kk\.docx/, told, slow)).toBeTruthy();
  expect(docxText(saved[1]?.bytes ?? new Uint8Array())).toContain("2025 жылғы есепті пысықтау туралы");
});

test("three hundred organisations are shown without their rows being laid out", async () => {
  const organisations = Array.from({ length: 300 }, (_, at) => ({ id: `O${at}`, kk: `Ұйым ${at}`, ru: `Орг ${at}` }));
  await openBoard({ years: [{ ...year(), organisations, returns: {}, previous: {} }] });
  expect(rows()).toHaveLength(300);
});

test("the value that was probably meant is taken over by one press, and the log keeps what was declared", async () => {
  const own = sample.returns["KZO"] ?? {};
  const before = sample.previous["KZO"]?.figures?.["1.2"];
  if (typeof before !== "number") throw new Error("the sample has no figure");
  const slipped = {
    ...sample,
    returns: { ...sample.returns, KZO: { ...own, remarks: {}, figures: { ...own.figures, "1.2": before * 100 } } },
  };
  const { user, workbook } = await renderPane({ years: [slipped] });
  await openStep(user, 4);
  // Without explanations there are many jumps: they stand behind one row.
  for (const kind of document.querySelectorAll(".findings button[aria-expanded=false]")) await user.click(kind);
  const row = [...document.querySelectorAll<HTMLElement>(".fnd > button")].find(
    (one) => /Кызылординская обл\. · 1\.2$/.test(one.textContent ?? "") && /прошл/.test(one.textContent ?? ""),
  );
  if (!row) throw new Error("the jump is not shown");
  await user.click(row);
  const take = screen.getByRole("button", { name: /^Взять значение/ });
  // Whoever takes it is asked for the name first.
  await user.click(take);
  await user.type(screen.getByRole("textbox", { name: /Фамилия, инициалы/ }), "А. Сейтова{Enter}");
  await user.click(screen.getByRole("button", { name: /^Взять значение/ }));
  expect(workbook.data.get(2025)?.returns["KZO"]?.figures?.["1.2"]).toBe(before);
  expect(workbook.data.get(2025)?.log?.at(-1)).toMatchObject({ action: "figureCorrected", who: "А. Сейтова" });
});
