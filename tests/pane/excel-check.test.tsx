/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { probeIds, type ProbeResult, type ProbeStatus } from "../../src/excel-check/probe-result";
import { checkText, probeSentence } from "../../src/pane/excel-check/check-text";
import { wordsOfExcelCheck } from "../../src/pane/words/excel-check/words-of-excel-check";
import { languages } from "../../src/text/language";
import { StepFailure } from "../../src/kernel/step-failure";
import { createMemoryWorkbook } from "./memory-workbook";
import { renderPane } from "./render-pane";

const facts = {
  milliseconds: "120",
  shown: "#NAME?",
  sets: "ExcelApi 1.14",
  short: "ExcelApi 1.12",
  sign: ".",
  names: "x",
};
const all = { ...facts, kilobytes: "100", count: "0" };
const result = (id: ProbeResult["id"], status: ProbeStatus): ProbeResult => ({ id, status, facts: all });

test.each(languages)("every status that a row can have has a sentence with nothing left to fill in: %s", (language) => {
  const words = wordsOfExcelCheck(language);
  for (const id of probeIds) {
    const statuses = (["right", "different", "wrong"] as const).filter((one) => words.probes[id][one] !== undefined);
    expect(statuses.length).toBeGreaterThan(1);
    for (const status of statuses) expect(probeSentence(result(id, status), words)).not.toMatch(/[{}]/);
  }
  const told = probeSentence({ id: "chart", status: "untried", facts: { error: "ApiNotFound" } }, words);
  expect(told).toContain("ApiNotFound");
});

test("from the first page of an empty workbook: rows with what differs and what to do, what stayed behind, the keys", async () => {
  const { user } = await renderPane({
    language: "ru",
    checkExcel: async ({ onResult }) => {
      const results = [result("functions", "wrong"), result("dateSystem", "right"), result("undoList", "different")];
      results.forEach((one, index) => onResult?.(one, index + 1, 21));
      return Promise.resolve({ results, left: ["bagalau~check"] });
    },
  });
  await user.click(screen.getByRole("button", { name: "Проверка этого Excel" }));
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  expect(
    await screen.findByText("В порядке: 1. Отличий: 1. Не работает: 1. Не проверено: 0.", { selector: ".b" }),
  ).toBeTruthy();
  expect(screen.getByText(/Не отвечают, в ячейке «#NAME\?»\. Баллы и места не рассчитываются/)).toBeTruthy();
  expect(screen.getByText(/временный лист «bagalau~check»: удалите его вручную/)).toBeTruthy();
  expect(screen.getByText(/^Нажмите Alt\+1/)).toBeTruthy();
  await user.keyboard("{Alt>}[Digit1]{/Alt}");
  expect(screen.getByText("Alt+1 доходит до панели.")).toBeTruthy();
});

test("the text to copy holds each row and the version; where Excel refuses the clipboard it stands in the page", async () => {
  const { user } = await renderPane({
    language: "kk",
    checkExcel: ({ onResult }) => {
      const results = [result("functions", "right"), result("undoList", "different"), result("clipboard", "untried")];
      results.forEach((one, index) => onResult?.(one, index + 1, 21));
      return Promise.resolve({ results, left: [] });
    },
  });
  const write = jest.spyOn(navigator.clipboard, "writeText").mockResolvedValueOnce().mockRejectedValueOnce(new Error());
  await user.click(screen.getByRole("button", { name: "Осы Excel-ді тексеру" }));
  await user.click(screen.getByRole("button", { name: "Тексеру" }));
  const copy = await screen.findByRole("button", { name: wordsOfExcelCheck("kk").copy });
  await user.click(copy);
  const [text = ""] = write.mock.calls[0] ?? [];
  expect(text).toContain(wordsOfExcelCheck("kk").probes.undoList.name);
  expect(text).toMatch(/^\+ Түймемен көшіру: Рұқсат етілген\.$/m);
  expect(document.querySelector("pre")).toBeNull();
  await user.click(copy);
  const refused = await waitFor(
    () => document.querySelector("pre")?.textContent ?? Promise.reject(new Error("no text")),
  );
  expect(refused).toMatch(/^~ Түймемен көшіру: Тыйым салынған/m);
  expect(refused.split("\n").length).toBe(text.split("\n").length);
  expect(
    screen.getByText("Дұрыс: 1. Өзгешелік: 2. Жұмыс істемейді: 0. Тексерілмеді: 0.", { selector: ".b" }),
  ).toBeTruthy();
});

test("before the press that copies, the row of the clipboard is not called right where the web view does not tell", () => {
  const words = wordsOfExcelCheck("ru");
  expect(probeSentence({ id: "clipboard", status: "untried", facts: {} }, words)).toContain(words.copy);
});

test("a workbook that is refused at the start keeps its reason in sight, and leads to the check and back", async () => {
  const workbook = createMemoryWorkbook([]);
  workbook.years = () => Promise.reject(new StepFailure("date-system", "1904"));
  const { user } = await renderPane({ language: "ru", workbook });
  const reason = await screen.findByText(/Книга считает даты с 1904 года/);
  expect(screen.queryByRole("button", { name: "Закрыть" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Проверка этого Excel" }));
  expect(await screen.findByRole("button", { name: "Проверить" })).toBeTruthy();
  expect(reason.isConnected).toBe(false);
  // The page itself leads no more to where one is; the reason stands above it.
  expect(screen.getByText(/Книга считает даты с 1904 года/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Проверка этого Excel" })).toBeNull();
  await user.keyboard("{Escape}");
  expect(await screen.findByText(/Книга считает даты с 1904 года/)).toBeTruthy();
});

test("where Excel lets no sheet be added, its words are told and the check can be run again", async () => {
  const { user } = await renderPane({ language: "ru", checkExcel: () => Promise.reject(new Error("AccessDenied")) });
  await user.click(screen.getByRole("button", { name: "Проверка этого Excel" }));
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Ответ Excel: AccessDenied");
  expect(screen.getByRole("button", { name: "Проверить" })).toBeTruthy();
});

test("leaving the page stops the check", async () => {
  let signal: AbortSignal | undefined;
  const { user } = await renderPane({
    language: "ru",
    checkExcel: (running) => {
      signal = running.signal;
      return new Promise(() => undefined);
    },
  });
  await user.click(screen.getByRole("button", { name: "Проверка этого Excel" }));
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  expect(signal?.aborted).toBe(false);
  await user.keyboard("{Escape}");
  expect(signal?.aborted).toBe(true);
});

test("the text to send holds versions and every row", () => {
  const words = wordsOfExcelCheck("ru");
  const text = checkText([result("functions", "wrong"), result("undoList", "different")], words, { Host: "Excel 16" });
  expect(text.split("\n")).toEqual([
    "Проверка этого Excel",
    "Host: Excel 16",
    "В порядке: 0. Отличий: 1. Не работает: 1. Не проверено: 0.",
    expect.stringMatching(/^- Функции надстройки: Не отвечают/),
    expect.stringMatching(/^~ Список отмены Excel: Excel LTSC 2021/),
  ]);
});
