/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { TextDecoder } from "node:util";
import type { TableRows } from "../../src/evaluation/criteria-import/cells/table-cell";
import type { Ports } from "../../src/evaluation/year/ports";
import { criteriaEditorRu } from "../../src/pane/words/criteria-editor/ru";
import { sampleYear } from "./memory-workbook";
import { openStep, renderPane, type RenderedPane } from "./render-pane";

beforeAll(() => {
  // What jsdom lacks.
  Object.assign(globalThis, { TextDecoder });
  Object.assign(File.prototype, {
    arrayBuffer(this: File) {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    },
  });
});

async function openPage(readTable?: Ports["readTable"]): Promise<RenderedPane> {
  const pane = await renderPane({ years: [sampleYear("ru")], ...(readTable && { readTable }) });
  await openStep(pane.user, 2);
  await pane.user.click(screen.getByRole("button", { name: "Загрузить таблицу…" }));
  return pane;
}

async function openFile(pane: RenderedPane, name: string, content: BlobPart): Promise<void> {
  const chooser = document.querySelector<HTMLInputElement>("[data-file]");
  if (!chooser) throw new Error("no chooser of files");
  await pane.user.upload(chooser, new File([content], name));
}

function rowsOf(...lines: readonly (readonly string[])[]): TableRows {
  return lines.map((line) => line.map((text) => ({ text })));
}

function paste(...lines: readonly (readonly string[])[]): void {
  const box = screen.getByRole("textbox", { name: /Вставьте таблицу/ });
  const text = lines.map((line) => line.join("\t")).join("\n");
  fireEvent.paste(box, { clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") } });
}

/** A file is read in several turns; a busy machine takes its time. */
const patient = { timeout: 20_000 };
const captions = ["№", "Показатель", "Ед. изм.", "Баллы"];
const heads = (): (string | null)[] => [...document.querySelectorAll(".grouphead h3")].map((head) => head.textContent);
const criteriaOf = ({ workbook }: RenderedPane) => workbook.data.get(2025)?.criteria;

test("of several sheets the one that reads best is shown; another is a choice, and what was decided comes back", async () => {
  const sheets = [
    { name: "Титул", isHidden: false, rows: rowsOf(["Приложение", ""], ["к Положению", ""], ["2026", ""], ["", "!"]) },
    {
      name: "Таблица",
      isHidden: false,
      rows: rowsOf(captions, ["1.2", "Семинары", "ед.", "10"], ["1.3", "Курсы", "ед.", "5 баллов за каждые"]),
    },
    {
      name: "Черновик",
      isHidden: true,
      rows: rowsOf(captions, ["1.2", "А", "ед.", "1 балл за каждый"], ["1.3", "Б", "ед.", "2 балла за каждый"]),
    },
  ];
  const pane = await openPage(() => Promise.resolve(sheets));
  await openFile(pane, "table.xlsx", "any");
  const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Лист или таблица файла" }, patient);
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Титул", "Таблица", "Черновик (скрытый лист)"]);
  expect(choice.value).toBe("1");
  await pane.user.click(
    within(screen.getByRole("radiogroup", { name: /показателю 1\.2/ })).getAllByRole("radio")[0] as HTMLElement,
  );
  expect(heads()).not.toContain("Вопросы: 1");
  await pane.user.selectOptions(choice, "2");
  expect(screen.getByText("В таблице: «2 балла за каждый»")).toBeTruthy();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Лист или таблица файла" }), "1");
  expect(screen.getByText("В таблице: «5 баллов за каждые»")).toBeTruthy();
  expect(heads()).not.toContain("Вопросы: 1");
});

test("a reading that is offered is worked out with an example; a typed figure works out what was read too", async () => {
  const { user } = await openPage();
  paste(
    captions,
    ["1.2", "Встречи", "встр.", "3 балла за каждую встречу, не более 4"],
    ["1.3", "Курсы", "ед.", "5 баллов за каждые"],
  );
  const [first] = within(screen.getByRole("radiogroup", { name: /показателю 1\.2/ })).getAllByRole("radio");
  expect(first?.closest("span")?.parentElement?.textContent).toContain("Например: 7\u00A0встр. → баллы: 12");
  expect(screen.queryByText(/Например: 7\sед\./)).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Значение для примера" }), "3");
  expect(screen.getByText(/^Например: 3\sед\. → баллы: 15$/)).toBeTruthy();
  expect(screen.getAllByText(/^Например: 3\sвстр\. → баллы: 9$/).length).toBeGreaterThan(0);
});

test("names in one language are told once with their count, and beside a line only where few are so", async () => {
  await openPage();
  paste(captions, ["1.2", "Семинары", "ед.", "1 балл за каждый"], ["1.3", "Курсы", "ед.", "5 баллов за каждые"]);
  expect(screen.getByText(/Название только на одном языке: 2\./)).toBeTruthy();
  expect(screen.queryByText("Название есть только на одном языке.")).toBeNull();
});

test("a name that the year has in both languages is not said to be in one", async () => {
  const pane = await openPage();
  const known = criteriaOf(pane)?.indicators.find(({ code }) => code === "1.3");
  paste(
    captions,
    ["1.2", "Семинары / Семинарлар саны", "ед.", "1 балл за каждый"],
    ["1.3", known?.ru ?? "", "ед.", "5 баллов за каждую"],
  );
  expect(screen.queryByText(/Название только на одном языке/)).toBeNull();
});

test("one answer settles lines alike; the two base fields are an answer; the focus goes to what is still open", async () => {
  const pane = await openPage();
  const { user } = pane;
  paste(
    captions,
    ["1.2", "Семинары", "ед.", "10"],
    ["1.3", "Курсы", "ед.", "20 баллов"],
    ["1.4", "Конкурс", "ед.", "15"],
    ["1.5", "Молодёжь", "%", "95–100 % – 500; менее 95 % – 0"],
    ["1.6", "Оценка", "ед.", "по решению комиссии"],
  );
  expect(heads().slice(0, 2)).toEqual(["Вопросы: 4", "Порядок начисления баллов не прочитан: 1"]);
  // How many lines an answer settles is read before it is given: with one press all are answered.
  const all = screen.getByRole<HTMLInputElement>("checkbox", {
    name: "Ответ относится и к похожим показателям: 2 (1.3, 1.4)",
  });
  const answers = within(screen.getByRole("radiogroup", { name: /показателю 1\.2/ })).getAllByRole("radio");
  expect(all.checked).toBe(true);
  expect(all.compareDocumentPosition(answers[0] as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(answers[1] as HTMLElement);
  expect(heads()[0]).toBe("Вопросы: 1");
  expect(document.activeElement?.closest("[data-line]")?.textContent).toMatch(/^1\.5 Молодёжь/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Числитель: 1.5" }), "B04");
  await user.selectOptions(screen.getByRole("combobox", { name: "Знаменатель: 1.5" }), "B02");
  expect(heads()[0]).toBe("Порядок начисления баллов не прочитан: 1");
  await user.click(screen.getByRole("button", { name: "Остальные оставить" }));
  await user.click(screen.getByRole("button", { name: /^Записать: / }));
  const rules = criteriaOf(pane)?.indicators.map(({ code, rule }) => [code, rule]);
  expect(rules?.slice(0, 4)).toEqual([
    ["1.2", { kind: "yes_no", yes: 10, no: 0 }],
    ["1.3", { kind: "yes_no", yes: 20, no: 0 }],
    ["1.4", { kind: "yes_no", yes: 15, no: 0 }],
    [
      "1.5",
      {
        kind: "share_bands",
        numerator: "B04",
        denominator: "B02",
        bands: [
          { ge: 95, lt: null, points: 500 },
          { ge: null, lt: 95, points: 0 },
        ],
      },
    ],
  ]);
});

test("another table does not take away what was decided on this one", async () => {
  const { user } = await openPage();
  paste(captions, ["1.2", "Семинары", "ед.", "10"]);
  await user.click(screen.getAllByRole("radio")[0] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Другая таблица" }));
  expect(screen.getByRole("textbox", { name: /Вставьте таблицу/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Вернуться к прежней таблице" }));
  expect(heads()).not.toContain("Вопросы: 1");
});

test("criteria as JSON bring their blocks, base fields and checks; a JSON without criteria is told", async () => {
  const pane = await openPage();
  await openFile(pane, "other.json", JSON.stringify({ returns: {} }));
  expect(await screen.findByText("В этом файле .json нет таблицы критериев.", {}, patient)).toBeTruthy();
  const criteria = criteriaOf(pane);
  if (!criteria) throw new Error("no criteria");
  const [block, ...blocks] = criteria.blocks;
  const [base, ...bases] = criteria.base_fields;
  const next = {
    ...criteria,
    blocks: [{ ...block, ru: "Другое название" }, ...blocks],
    base_fields: [{ ...base, ru: "Другое данное" }, ...bases],
    checks: criteria.checks.slice(1),
  };
  await openFile(pane, "input.json", JSON.stringify({ year: 2025, criteria: next }));
  await pane.user.click(await screen.findByRole("button", { name: "Записать: 3" }, patient));
  expect(criteriaOf(pane)).toEqual(next);
});

test("an opened file that is no table is told, and the same file can be chosen again", async () => {
  const pane = await openPage(() => Promise.resolve([]));
  await openFile(pane, "empty.xlsx", "any");
  expect(await screen.findByText(/Таблица не найдена/, {}, patient)).toBeTruthy();
  await openFile(pane, "letter.txt", "Уважаемые коллеги\nнаправляем таблицу");
  expect(screen.getByText(/Таблица не найдена/)).toBeTruthy();
  await openFile(pane, "table.csv", "№;Показатель;Баллы\n1.2;Семинары;1 балл за каждый");
  expect(await screen.findByText(/^Показатели в таблице: 1,/, {}, patient)).toBeTruthy();
});

test("what of a rule was not read is named, line breaks are not doubled, and the form of a line not understood holds no rule", async () => {
  const pane = await openPage();
  const { user } = pane;
  const rule = "95–100 % – 500;\n75–95 % – 250;\nменее 75 % – 0, если утверждено президиумом";
  const html = [captions, ["1.1", "Охват", "%", rule], ["1.2", "Семинары", "ед.", "по решению комиссии"]]
    .map((line) => `<tr>${line.map((text) => `<td>${text.replaceAll("\n", "<br>")}</td>`).join("")}</tr>`)
    .join("");
  fireEvent.paste(screen.getByRole("textbox", { name: /Вставьте таблицу/ }), {
    clipboardData: { getData: (type: string) => (type === "text/html" ? `<table>${html}</table>` : "") },
  });
  const entry = document.querySelector('[data-line="2"]')?.textContent ?? "";
  expect(entry).toContain("Не прочитаны слова: «");
  expect(entry).toContain("утверждено президиумом»");
  expect(entry).toContain("95–100 % – 500; 75–95 % – 250; менее 75 %");
  // The year's own 1.2 gives points per unit: none of it is offered for words nobody has understood.
  await user.click(screen.getByRole("button", { name: "Изменить в форме: 1.2" }));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Баллы" }).value).toBe("");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^За каждые/ }).value).toBe("");
  expect(screen.getByText(criteriaEditorRu.form.noSentence)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Готово" }));
  expect(screen.getByText(criteriaEditorRu.form.wrongField.points)).toBeTruthy();
});

test("a line of levels is split with one press, told in the count of lines, and put back", async () => {
  const pane = await openPage();
  paste(
    ["№", "Показатель", "Порядок начисления"],
    ["1.91", "Призёры", "районный – 3, областной – 5"],
    ["1.92", "Семинары", "5 баллов за каждый"],
  );
  expect(screen.getByText(/Строк в таблице: 3\. Показателей: 2;/)).toBeTruthy();
  await pane.user.click(await screen.findByRole("button", { name: "Разделить на показатели: 2: 1.91" }));
  expect(screen.getByText("1.91.1").parentElement?.textContent).toBe("1.91.1 Призёры: районный");
  expect(screen.getByText("1.91.2").parentElement?.textContent).toBe("1.91.2 Призёры: областной");
  await pane.user.click(screen.getByRole("button", { name: "Вернуть как в таблице: 1.91.1" }));
  expect(screen.getByRole("button", { name: "Разделить на показатели: 2: 1.91" })).toBeTruthy();
});

test("a line of levels is taken as one indicator with a count for each level, and put back without a trace", async () => {
  const pane = await openPage();
  paste(["№", "Показатель", "Порядок начисления"], ["1.91", "Призёры", "районный – 3, областной – 5"]);
  await pane.user.click(await screen.findByRole("button", { name: "Один показатель с уровнями: 2: 1.91" }));
  const line = () => screen.getByText("1.91").closest("li")?.textContent ?? "";
  expect(line()).toMatch(/B25\s×\s3/);
  expect(line()).toMatch(/B26\s×\s5/);
  expect(screen.queryByRole("button", { name: "Разделить на показатели: 2: 1.91" })).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Вернуть как в таблице: 1.91" }));
  // The codes are free again.
  await pane.user.click(screen.getByRole("button", { name: "Один показатель с уровнями: 2: 1.91" }));
  expect(line()).toMatch(/B25\s×\s3/);
});

test("lines of levels are alike: one press splits them all, or takes them all as levels with their own base fields", async () => {
  const pane = await openPage();
  paste(
    ["№", "Показатель", "Порядок начисления"],
    ["1.91", "Призёры", "районный – 3, областной – 5"],
    ["1.92", "Победители", "районный – 4, областной – 8, республиканский – 9"],
    ["1.93", "Гранты", "районный – 3, областной – 5, максимум 20 баллов"],
  );
  expect(screen.getByRole("checkbox", { name: "Ответ относится и к похожим показателям: 1 (1.92)" })).toBeTruthy();
  const line = (code: string) => screen.getByText(code).closest("li")?.textContent ?? "";
  await pane.user.click(screen.getByRole("button", { name: "Разделить на показатели: 2: 1.91" }));
  expect(screen.getByText("1.92.3").parentElement?.textContent).toBe("1.92.3 Победители: республиканский");
  await pane.user.click(screen.getByRole("button", { name: "Вернуть как в таблице: 1.91.1" }));
  await pane.user.click(screen.getByRole("button", { name: "Вернуть как в таблице: 1.92.1" }));
  await pane.user.click(screen.getByRole("button", { name: "Один показатель с уровнями: 2: 1.91" }));
  expect([line("1.91"), line("1.92")]).toEqual([
    expect.stringMatching(/B26\s×\s5/),
    expect.stringMatching(/B29\s×\s9/),
  ]);
  // Split, levels would give more than the most of all together: only as levels, which carry it.
  expect(screen.queryByRole("button", { name: /^Разделить на показатели: .*: 1\.93/ })).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Один показатель с уровнями: 2: 1.93" }));
  expect(line("1.93")).toMatch(/не\sвыше\s20/);
});

test("lines numbered without a criterion ask for it once", async () => {
  const pane = await openPage();
  paste(["№", "Показатель", "Баллы"], ["91", "Семинары", "5 баллов за каждый"], ["92", "Слёты", "3 балла за каждый"]);
  const choice = await screen.findByRole("combobox", { name: /К какому критерию отнести/ });
  await pane.user.selectOptions(choice, "2");
  expect([screen.getByText("2.91"), screen.getByText("2.92")]).toHaveLength(2);
  expect(heads()).toContain("Новые: 2");
});

test("a table with open lines is not marked as approved: they are named, and nothing of the example stays in it", async () => {
  const pane = await openPage();
  paste(
    [...captions, "Источник информации"],
    ["1.2", "Семинары", "ед.", "1 балл за каждый", "Акт"],
    ["5.3", "Оценка", "ед.", "по решению комиссии", ""],
  );
  const approved = "Таблица утверждена, это не пример";
  await pane.user.click(screen.getByRole("checkbox", { name: approved }));
  await pane.user.type(screen.getByRole("textbox", { name: /Постановление и дата/ }), "№ 4 от 25.02.2025");
  const write = () => pane.user.click(screen.getByRole("button", { name: /^Записать: / }));
  await write();
  expect(screen.getAllByText(criteriaEditorRu.bring.approvedOpen("5.3")).length).toBeGreaterThan(0);
  expect(pane.workbook.data.get(2025)?.illustrative).toBe(true);
  expect(criteriaOf(pane)?.indicators).toHaveLength(45);
  await pane.user.click(screen.getByRole("button", { name: "Не включать: 5.3" }));
  await answerMeanings(pane);
  await write();
  expect(pane.workbook.data.get(2025)?.illustrative).toBe(false);
  expect(criteriaOf(pane)?.indicators.map(({ code, evidence }) => [code, evidence?.ru])).toEqual([["1.2", "Акт"]]);
});

/** Figures under codes that stand for something else are set aside. */
async function answerMeanings({ user }: RenderedPane): Promise<void> {
  const aside = screen.queryByRole("radio", { name: criteriaEditorRu.meanings.aside });
  const rest = screen.queryByRole("button", { name: criteriaEditorRu.meanings.asideRest });
  if (rest ?? aside) await user.click((rest ?? aside) as HTMLElement);
}

test("a column that is not recognised is asked about with its first three lines", async () => {
  await openPage();
  paste(
    ["№", "Показатель", "Ответственный отдел", "Баллы"],
    ["1.2", "Семинары", "орготдел", "5 баллов за каждый"],
    ["1.3", "Курсы", "учебный центр", "5 баллов за каждый"],
    ["1.4", "Слёты", "", "5 баллов за каждый"],
    ["1.5", "Рейды", "инспекция", "5 баллов за каждый"],
    ["1.6", "Сборы", "штаб", "5 баллов за каждый"],
  );
  expect(screen.getByText("Назначение столбцов не распознано: 3. Выберите, что в них указано.")).toBeTruthy();
  const asked = screen.getByRole("combobox", { name: /Столбец 3/ });
  expect(asked.closest(".fui-Field")?.textContent).toContain("Первые строки: «орготдел»; «учебный центр»; «инспекция»");
  expect(screen.queryAllByText(/Первые строки/)).toHaveLength(1);
});
