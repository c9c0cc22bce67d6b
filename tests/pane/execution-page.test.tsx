/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { executionRegister } from "../../src/evaluation/followup/execution/execution-register";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { YearData } from "../../src/evaluation/year/year-data";
import { openStep, renderPane } from "./render-pane";

const sample = makeSample(2025, "ru");
const year: YearData = {
  ...sample,
  returns: {
    ...sample.returns,
    KZO: { ...sample.returns["KZO"], base: { ...sample.returns["KZO"]?.base, B18: null, B19: null } },
  },
};

test("a decision is put under control, judged, and its values are taken over by a press; typed words stay", async () => {
  const pane = await renderPane({ years: [year] });
  const { user, workbook } = pane;
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Исполнение решений…" }));
  expect(await screen.findByText("Решений на контроле нет")).toBeTruthy();
  const type = async (label: string, text: string): Promise<void> => {
    await user.type(screen.getByLabelText(new RegExp(`^${label}`)), text);
  };
  await type("Орган", "=Исполнительный комитет");
  await user.click(screen.getByRole("button", { name: "Взять на контроль" }));
  expect(screen.getByText("Укажите орган, содержание, срок и организацию")).toBeTruthy();
  await type("Протокол №", "9");
  await type("Пункт", "7");
  await type("Краткое содержание", "Провести сверку");
  await type("Срок исполнения", "1.6.2025");
  await user.selectOptions(screen.getByLabelText("Кому поручено"), "KZO");
  // Nobody is named yet: the page of who works comes first, and what was typed waits.
  await user.click(screen.getByRole("button", { name: "Взять на контроль" }));
  await user.type(screen.getByRole("textbox"), "А. Сейтова{Enter}");
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Исполнение решений…" }));
  await user.selectOptions(await screen.findByLabelText("Кому поручено"), "KZO");
  await user.click(screen.getByRole("button", { name: "Взять на контроль" }));
  const list = screen.getByRole("list", { name: "Решения на контроле" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining("=Исполнительный комитет, протокол №\u00A09, пункт 7Провести сверку")]);
  expect(list.textContent).toContain("просрочено, дней: 264");
  await user.click(within(list).getByRole("button", { expanded: false }));
  await user.type(within(list).getByLabelText("Дата исполнения"), "02.06.2025");
  await user.selectOptions(within(list).getByLabelText("Качество"), "0.5");
  await user.click(within(list).getByRole("button", { name: "Записать оценку" }));
  const data = (): YearData => workbook.data.get(2025) as YearData;
  expect(executionRegister(data(), "2026-02-20").entries[0]).toMatchObject({
    ...{ state: "late", lateDays: 1, score: 0.5 },
    judged: { who: "А. Сейтова", timeliness: 0, quality: 0.5, completeness: 1 },
  });
  expect(data().returns["KZO"]?.base).toMatchObject({ B18: null, B19: null });
  // Of 0,5 a field of whole numbers takes nothing: that is told, and never among many.
  expect(screen.queryByRole("button", { name: /^Перенести, где/ })).toBeNull();
  expect(screen.getByText(/дробная часть суммы не переносится$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Перенести" }));
  expect(data().returns["KZO"]?.base).toMatchObject({ B18: 1, B19: 0 });
  expect(data().log?.at(-1)).toMatchObject({
    action: "figureCorrected",
    who: "А. Сейтова",
    reason: expect.any(String) as string,
  });
  expect(screen.getByText("совпадает")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать на лист" }));
  expect(workbook.undoable()[0]?.step).toBe("execution");
});

test("rows of a table are put under control; a line that names no organisation of the list is told and stays", async () => {
  const { user, workbook } = await renderPane({ years: [year] });
  await openStep(user, 1);
  await user.click(document.querySelector("[data-rove=who]") as HTMLElement);
  await user.type(screen.getByRole("textbox"), "А. Сейтова{Enter}");
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Исполнение решений…" }));
  const box = (await screen.findByLabelText("Вставить строки таблицы")) as HTMLTextAreaElement;
  await user.click(box);
  await user.paste(
    "Президиум\t3\t1\tСобрать взносы\t01.03.2025\t\nПрезидиум\t3\t2\tПровести\t02.03.2025\tМарс\n" +
      "Президиум\t3\t3\tПровести\tв марте\n\t3\t4\tПровести\t02.03.2025\nПрезидиум\t3\t5\t\t02.03.2025\n",
  );
  expect(screen.getByRole("alert").textContent).toBe(
    "Строка 2 не прочитана: организация не найдена: «Марс»." +
      "Строка 3 не прочитана: срок «в марте» не является датой." +
      "Строка 4 не прочитана: не указан орган." +
      "Строка 5 не прочитана: не указано содержание.",
  );
  await user.click(screen.getByRole("button", { name: "Взять на контроль: 1" }));
  const { decisions } = executionRegister(workbook.data.get(2025) as YearData, "2026-02-20");
  expect(decisions.map(({ text, organisations }) => [text, organisations.length])).toEqual([["Собрать взносы", 20]]);
  expect(box.value.split("\n")).toHaveLength(4);
  expect(box.value).toMatch(/^Президиум\t3\t2\tПровести\t02.03.2025\tМарс\n/);
});
