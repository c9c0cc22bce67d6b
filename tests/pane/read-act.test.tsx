/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { renderPane } from "./render-pane";

beforeAll(() => {
  Object.assign(globalThis, { TextEncoder, TextDecoder });
});

const paper =
  "25.02.2024 ж. № 2, 5-т. ҚАУЛЫ ЕТЕДІ: 1. Мүшелік ұйымдардың 2023 жылғы қорытындылары бекітілсін: І орын – Кәсіподақтың Павлодар облыстық ұйымы (жалпы ұпай саны – 5 000). 3. Бақылау.";

test("the results of an older resolution are shown with what is odd about it, then kept among the past years", async () => {
  const workbook = createMemoryWorkbook([sampleYear("ru")]);
  const { user } = await renderPane({ workbook });
  await user.click(await screen.findByRole("button", { name: /прошлых лет/ }));
  await user.click(await screen.findByRole("textbox", { name: /^Текст постановления/ }));
  await user.paste(paper);
  expect(screen.getByText(/^Итоги за 2023 год\. 25\.02\.2024/)).toBeTruthy();
  expect(screen.getByText(/^I место · .*Павлодарская обл\..* · 5/)).toBeTruthy();
  expect(screen.getByText("В нумерации пропущены пункты: 2")).toBeTruthy();
  expect(screen.getByText("Места написаны кириллической буквой «І».")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Записать в прошлые годы" }));
  await waitFor(() => {
    const kept = workbook.data.get(2025)?.history.find(({ year }) => year === 2023);
    expect(kept?.results).toEqual({ PVL: { place: 1, total: 5000 } });
  });
});

const issued = readFileSync(join(__dirname, "../golden/acts/2024.kk.txt"), "utf8");

/** The same text as a Word file has it, a paragraph a line. */
function wordFile(text: string): Uint8Array {
  const lines = text.split("\n").map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${lines.join("")}</w:body></w:document>`;
  return writeZip([{ path: "word/document.xml", bytes: new Uint8Array(Buffer.from(document)) }]);
}

test.each([
  ["act.txt", (): Uint8Array => new Uint8Array(Buffer.from(issued))],
  ["act.docx", (): Uint8Array => wordFile(issued)],
])("an issued resolution is read from its file: %s", async (name, bytes) => {
  const { user } = await renderPane({ workbook: createMemoryWorkbook([sampleYear("ru")]) });
  await user.click(await screen.findByRole("button", { name: /прошлых лет/ }));
  await user.upload(await screen.findByLabelText("Файл постановления"), new File([new Uint8Array(bytes())], name));
  expect(await screen.findByText(/^Итоги за 2024 год\. 25\.02\.2025/)).toBeTruthy();
  const said = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
  const places = said.filter((text) => /^I+ место · /.test(text)).map((text) => text.replaceAll("\u00A0", " "));
  expect(places).toEqual([
    expect.stringMatching(/^I место · .*Жамбыл.* · 58 194$/),
    expect.stringMatching(/^II место · .*Павлодар.* · 40 133$/),
    expect.stringMatching(/^III место · .*Кызылорд.* · 9 655$/),
  ]);
  for (const encouraged of [/Мангистау/, /Актюбинская/, /СКО|Северо/]) {
    expect(said.some((text) => /оощр/.test(text) && encouraged.test(text))).toBe(true);
  }
});
