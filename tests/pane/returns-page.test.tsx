/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { returnsImportRu } from "../../src/pane/words/returns-import/ru";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { findingsRu } from "../../src/evaluation/words/findings/ru";
import { finding } from "../../src/rating/finding";
import type { Signature } from "../../src/rating/returns/return";
import { noticesRu } from "../../src/pane/words/notices/ru";
import { emptyYear, type MemoryWorkbook } from "./memory-workbook";
import { openStep, renderPane, type PaneOptions, type RenderedPane } from "./render-pane";

const samples = join(__dirname, "..", "..", "assets", "samples");

function file(name: string, folder = "2025", as = name): File {
  return new File([new Uint8Array(readFileSync(join(samples, folder, name)))], as);
}

async function openPage(
  options: PaneOptions = {},
): Promise<RenderedPane & { readonly choose: (...files: File[]) => Promise<void> }> {
  const pane = await renderPane({
    years: [emptyYear({ year: 2025, edition: "ED-2025", language: "ru" })],
    ...options,
  });
  await openStep(pane.user, 3);
  await pane.user.click(screen.getByRole("button", { name: "Загрузить отчёты…" }));
  const choose = async (...files: File[]) => {
    const input = document.querySelector<HTMLInputElement>("input[data-returns]");
    if (!input) throw new Error("the page has no chooser of files");
    await pane.user.upload(input, files);
    await screen.findByText(/^Файлы: /);
  };
  return { ...pane, choose };
}

function figure(workbook: MemoryWorkbook, organisation: string, code: string): unknown {
  return workbook.data.get(2025)?.returns[organisation]?.figures?.[code];
}

test("returns are read, shown and written together; the log keeps their files", async () => {
  const { user, workbook, choose } = await openPage();
  await choose(file("KZO-2025-kk.xlsx"), file("ZHM-2025-kk.xlsx"));
  expect(screen.getByText("Файлы: 2. Готовы: 2, вопросы: 0, отклонены: 0")).toBeTruthy();
  expect(workbook.data.get(2025)?.returns).toEqual({});
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 2" }));
  const { returns } = makeSample(2025, "ru");
  expect(figure(workbook, "KZO", "1.2")).toBe(returns["KZO"]?.figures?.["1.2"]);
  expect(workbook.data.get(2025)?.log).toMatchObject([
    { action: "returnTaken", where: "Кызылординская обл. (KZO)", file: "KZO-2025-kk.xlsx" },
    { action: "returnTaken", where: "Жамбылская обл. (ZHM)", file: "ZHM-2025-kk.xlsx" },
  ]);
  expect(workbook.data.get(2025)?.synthetic).toBe(true);
  expect(await screen.findByRole("heading", { name: "Показатели" })).toBeTruthy();
});

test("what was written is told where one sees it: how much, from which files, and the way back", async () => {
  const { user, workbook, choose } = await openPage();
  await choose(file("KZO-2025-kk.xlsx"), file("ZHM-2025-kk.xlsx"), file("BKO-2025-kk.xlsx", "2025-with-errors"));
  expect(screen.getByText("Ничего ещё не записано")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 2" }));
  const told = within(document.querySelector<HTMLElement>(".told") as HTMLElement);
  expect(told.getByText("Отчёты записаны")).toBeTruthy();
  expect(told.getByText(/^Записаны значения: \d+ · .*Организации: 2 · /)).toBeTruthy();
  // Which figures, and the way to the first of them.
  expect(told.getByText(/Кызылординская обл\.: B01, B02, .*ещё \d+ · Жамбылская обл\.: B01, /)).toBeTruthy();
  await user.click(told.getByRole("button", { name: "Перейти к ячейке" }));
  expect(workbook.shown.at(-1)).toMatchObject({ organisation: "KZO", code: "B01" });
  expect(told.getByText("KZO-2025-kk.xlsx")).toBeTruthy();
  expect(told.getByText("ZHM-2025-kk.xlsx")).toBeTruthy();
  // The refused file keeps the page open, which no longer says that nothing is written.
  expect(screen.queryByText("Ничего ещё не записано")).toBeNull();
  await user.click(told.getByRole("button", { name: "Отменить" }));
  expect(figure(workbook, "KZO", "1.2")).toBeUndefined();
  expect(document.querySelector(".told")?.textContent).toContain("Отменено: ");
});

test("what was refused and told at one visit is not listed at the next one; what waits for the user is", async () => {
  const { user, choose } = await openPage();
  const bad = (name: string) => file(name, "2025-with-errors");
  await choose(file("KZO-2025-kk.xlsx"), bad("BKO-2025-kk.xlsx"), bad("KRG-2025-ru.xlsx"));
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 1" }));
  expect(screen.getByText(/Отчёт за другой год: 2024/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Показатели" }));
  await user.click(screen.getByRole("button", { name: "Загрузить отчёты…" }));
  expect(screen.queryByText(/Отчёт за другой год: 2024/)).toBeNull();
  expect(screen.getByText("Файлы: 1. Готовы: 0, вопросы: 1, отклонены: 0")).toBeTruthy();
});

test("a press with nothing to write says so where one sees it", async () => {
  const { user, choose, workbook } = await openPage();
  await choose(file("BKO-2025-kk.xlsx", "2025-with-errors"));
  // That its file was refused is what there is to record, once.
  await user.click(screen.getByRole("button", { name: "Записать отклонённые: 1" }));
  const last = workbook.data.get(2025)?.log?.at(-1);
  expect(last).toMatchObject({ action: "returnRefused", file: "BKO-2025-kk.xlsx" });
  // The record keeps why, for the board.
  expect(last?.mark).toContain("file.wrong-year");
  await user.click(await screen.findByRole("button", { name: "Записать отчёты: 0" }));
  expect(document.querySelector(".told")?.textContent).toContain(noticesRu.nothingToWrite);
});

test("an archive gives the returns in it; what else it holds is refused by name", async () => {
  const { user, workbook, choose } = await openPage();
  expect(document.querySelector("input[data-returns]")?.getAttribute("accept")).toBe(".xlsx,.zip");
  const packed = ["KZO-2025-kk.xlsx", "ZHM-2025-kk.xlsx"].map((name) => ({
    path: `letter/${name}`,
    bytes: new Uint8Array(readFileSync(join(samples, "2025", name))),
  }));
  const archive = writeZip([...packed, { path: "act.pdf", bytes: Uint8Array.of(1) }]);
  await choose(new File([archive as BlobPart], "returns.zip"));
  expect(screen.getByText("Файлы: 3. Готовы: 2, вопросы: 0, отклонены: 1")).toBeTruthy();
  expect(screen.getByText("returns.zip/act.pdf")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 2" }));
  expect(workbook.data.get(2025)?.log).toMatchObject([
    { action: "returnTaken", where: "Кызылординская обл. (KZO)", file: "returns.zip/letter/KZO-2025-kk.xlsx" },
    { action: "returnTaken", where: "Жамбылская обл. (ZHM)", file: "returns.zip/letter/ZHM-2025-kk.xlsx" },
  ]);
});

test("a changed figure is shown old and new, and a return left out is not written", async () => {
  const { user, workbook, choose } = await openPage();
  await choose(file("ZHM-2025-kk.xlsx"));
  await user.click(screen.getByRole("button", { name: /^Записать отчёты/ }));
  act(() => workbook.type(2025, "ZHM", "1.2", 7));
  await user.click(await screen.findByRole("button", { name: "Загрузить отчёты…" }));
  const input = document.querySelector<HTMLInputElement>("input[data-returns]") as HTMLInputElement;
  await user.upload(input, [file("ZHM-2025-kk.xlsx")]);
  const changes = within(await screen.findByRole("table", { name: "Жамбылская обл." }));
  expect(changes.getByRole("row").textContent).toMatch(/^1\.2 .*7→ новое значение: /);
  await user.click(screen.getByRole("checkbox", { name: "Записать этот отчёт" }));
  expect(screen.getByRole("button", { name: "Записать отчёты: 0" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 0" }));
  expect(figure(workbook, "ZHM", "1.2")).toBe(7);
  await user.click(screen.getByRole("button", { name: "Показатели" }));
  await user.click(screen.getByRole("button", { name: "Загрузить отчёты…" }));
  await user.click(screen.getByRole("checkbox", { name: "Записать этот отчёт" }));
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 1" }));
  const now = figure(workbook, "ZHM", "1.2");
  expect(now).not.toBe(7);
  const record = workbook.data.get(2025)?.log?.at(-1);
  expect(record?.before).toBe("1.2: 7");
  expect(record?.after?.replace(/\u00A0/g, "")).toBe(`1.2: ${String(now)}`);
});

test("a document and a signature that become others are shown old and new too", async () => {
  const { user, workbook, choose } = await openPage({
    readReturn: async (request) => {
      const read = await readReturnFile(request);
      if (read.kind !== "return" || workbook.data.get(2025)?.returns["ZHM"] === undefined) return read;
      const { evidence } = read.declared;
      const signature = { head: "Б. Новый", signedOn: "2026-01-21" };
      return { ...read, declared: { ...read.declared, evidence: { ...evidence, "1.2": "Приказ 9" }, signature } };
    },
  });
  await choose(file("ZHM-2025-kk.xlsx"));
  await user.click(screen.getByRole("button", { name: /^Записать отчёты/ }));
  const taken = workbook.data.get(2025)?.returns["ZHM"];
  await user.click(await screen.findByRole("button", { name: "Загрузить отчёты…" }));
  const input = document.querySelector<HTMLInputElement>("input[data-returns]") as HTMLInputElement;
  await user.upload(input, [file("ZHM-2025-kk.xlsx")]);
  const table = within(await screen.findByRole("table", { name: "Жамбылская обл." }));
  const rows = table.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows).toEqual([
    `1.2 документ${taken?.evidence?.["1.2"] ?? "—"}→ новое значение: Приказ 9`,
    ` подписал${taken?.signature?.head || "—"}→ новое значение: Б. Новый`,
    ` дата подписи${taken?.signature?.signedOn.replace(/^(....)-(..)-(..)$/, "$3.$2.$1") || "—"}→ новое значение: 21.01.2026`,
  ]);
});

test("refused files say why, an unknown name is asked for, bad cells keep the rest", async () => {
  const { user, workbook, choose } = await openPage();
  const bad = (name: string) => file(name, "2025-with-errors");
  await choose(bad("BKO-2025-kk.xlsx"), bad("KRG-2025-ru.xlsx"), bad("PVL-2025-ru.xlsx"), bad("VKO-2025-ru.xlsx"));
  expect(screen.getByText("Файлы: 4. Готовы: 1, вопросы: 1, отклонены: 2")).toBeTruthy();
  expect(screen.getByText(/Отчёт за другой год: 2024/)).toBeTruthy();
  expect(screen.getByText(/Файл повреждён/)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Карагандинская обл." }));
  expect(await screen.findByText("Файлы: 4. Готовы: 2, вопросы: 0, отклонены: 2")).toBeTruthy();
  expect(screen.getByText("Не прочитаны ячейки: 1. В книге остаются прежние значения.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 2" }));
  expect(figure(workbook, "PVL", "2.1")).toBeUndefined();
  expect(figure(workbook, "PVL", "1.2")).toBeDefined();
  expect(figure(workbook, "KRG", "1.2")).toBeDefined();
  // What was not written stays on the page.
  expect(screen.getByText("Файлы: 2. Готовы: 0, вопросы: 0, отклонены: 2")).toBeTruthy();
});

test("two different returns of one organisation wait until one of them is left out", async () => {
  const { user, workbook, choose } = await openPage();
  const bad = (name: string) => file(name, "2025-with-errors");
  await choose(bad("ATR-2025-kk.xlsx"), bad("ATR-2025-kk-2.xlsx"));
  expect(screen.getAllByText("Отчёты одной организации различаются. Оставьте один из них.")).toHaveLength(2);
  expect(screen.getByRole("button", { name: "Записать отчёты: 0" })).toBeTruthy();
  await user.click(screen.getAllByRole("checkbox", { name: "Записать этот отчёт" })[1] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 1" }));
  expect(workbook.data.get(2025)?.log).toMatchObject([{ file: "ATR-2025-kk.xlsx" }]);
});

test("a failed writing keeps what was read", async () => {
  const { user, workbook, choose } = await openPage();
  await choose(file("KZO-2025-kk.xlsx"));
  workbook.failNext("protected");
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 1" }));
  expect(await screen.findByRole("alert")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 1" }));
  expect(figure(workbook, "KZO", "1.2")).toBeDefined();
});

test("reading goes on while another page or year is open, and files chosen meanwhile come after", async () => {
  const gates: (() => void)[] = [];
  const other = emptyYear({ year: 2024, edition: "ED-2025", language: "ru" });
  const pane = await renderPane({
    years: [other, emptyYear({ year: 2025, edition: "ED-2025", language: "ru" })],
    readReturn: async ({ file: name, year }) => {
      await new Promise<void>((resolve) => gates.push(resolve));
      return { kind: "refused", file: `${name} (${year})`, findings: [] };
    },
  });
  const { user } = pane;
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Загрузить отчёты…" }));
  const input = (): HTMLInputElement =>
    document.querySelector<HTMLInputElement>("input[data-returns]") as HTMLInputElement;
  await user.upload(input(), [new File(["1"], "a.xlsx"), new File(["2"], "b.xlsx")]);
  await user.upload(input(), [new File(["3"], "c.xlsx")]);
  await openStep(user, 1);
  await user.click(screen.getByRole("button", { name: "2024 год" }));
  for (let read = 0; read < 3; read++) {
    await waitFor(() => expect(gates).toHaveLength(read + 1));
    await act(async () => gates[read]?.());
  }
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Загрузить отчёты…" }));
  expect(screen.queryByText(/^Файлы: /)).toBeNull();
  await openStep(user, 1);
  await user.click(screen.getByRole("button", { name: "2025 год" }));
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Загрузить отчёты…" }));
  expect(await screen.findByText(/^Файлы: 3\./)).toBeTruthy();
  expect(screen.getByText("c.xlsx (2025)")).toBeTruthy();
});

test("a return that is unsigned or late says so before it is written", async () => {
  const data = emptyYear({ year: 2025, edition: "ED-2025", language: "ru" });
  const years = [{ ...data, settings: { ...data.settings, dueDate: "2026-01-25" } }];
  const signatures: Readonly<Record<string, Signature>> = {
    KZO: { head: "—", signedOn: "2026-02-01" },
    ZHM: { head: "А. Б. Сериков", signedOn: "2026-01-20" },
  };
  const { choose } = await openPage({
    years,
    readReturn: async (request) => {
      const read = await readReturnFile(request);
      if (read.kind !== "return") return read;
      const signature = signatures[read.organisation];
      return { ...read, declared: { ...read.declared, ...(signature && { signature }) } };
    },
  });
  await choose(file("KZO-2025-kk.xlsx"), file("ZHM-2025-kk.xlsx"));
  const entry = (name: RegExp) => screen.getByRole("button", { name }).textContent;
  const { sentences } = findingsRu;
  expect(entry(/KZO-2025/)).toContain(sentences["return.unsigned"].title);
  expect(entry(/KZO-2025/)).toContain("01.02.2026");
  expect(entry(/ZHM-2025/)).not.toContain(sentences["return.unsigned"].title);
  expect(entry(/ZHM-2025/)).not.toContain("20.01.2026");
});

test("fields of the apparatus that were changed in the form are named, and what the workbook has stays", async () => {
  const data = emptyYear({ year: 2025, edition: "ED-2025", language: "ru" });
  const years = [{ ...data, returns: { KZO: { base: { B18: 777 } } } }];
  const { user, workbook, choose } = await openPage({
    years,
    readReturn: async (request) => {
      const read = await readReturnFile(request);
      if (read.kind !== "return") return read;
      const findings = [
        finding("cell.of-apparatus", { organisation: "KZO", base: "B18" }, { value: 1, issued: 500 }),
        finding("cell.of-apparatus", { organisation: "KZO", indicator: "5.7" }, { value: 0 }, "warning"),
      ];
      return { ...read, findings };
    },
  });
  await choose(file("KZO-2025-kk.xlsx"));
  const entry = screen.getByRole("button", { name: /KZO-2025/ });
  expect(entry.textContent).toContain(returnsImportRu.ofApparatus("B18, 5.7"));
  await user.click(screen.getByRole("button", { name: "Записать отчёты: 1" }));
  expect(workbook.data.get(2025)?.returns["KZO"]?.base?.["B18"]).toBe(777);
  expect(figure(workbook, "KZO", "5.7")).toBe(makeSample(2025, "ru").returns["KZO"]?.figures?.["5.7"]);
});

test("a form whose rows have moved is a question, and read by its codes once the user agrees", async () => {
  const { user, workbook, choose } = await openPage({
    readReturn: async (request) => {
      if (request.byCodes === true) return readReturnFile({ ...request });
      const moved = [6, 9, 10].map((from) => ({
        ...{ code: `2.${from - 5}`, sheet: "2. Защита", from, to: from === 6 ? 9 : from + 2 },
      }));
      return { kind: "moved", file: request.file, organisation: "KZO", moved };
    },
  });
  await choose(file("KZO-2025-kk.xlsx"));
  expect(screen.getByText("Файлы: 1. Готовы: 0, вопросы: 1, отклонены: 0")).toBeTruthy();
  expect(screen.getByText("2. Защита, 2.1: строка 6 формы, в файле строка 9")).toBeTruthy();
  expect(screen.getByText("2. Защита, 2.4 – 2.5: строки 9–10 формы, в файле строки 11–12")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Прочитать по кодам" }));
  await user.click(await screen.findByRole("button", { name: "Записать отчёты: 1" }));
  expect(figure(workbook, "KZO", "1.2")).toBe(makeSample(2025, "ru").returns["KZO"]?.figures?.["1.2"]);
});
