/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { renderPane } from "./render-pane";

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
