/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openStep, renderPane } from "./render-pane";
import { TextEncoder } from "node:util";
import { roster } from "../../src/rating/organisations/roster";
import { toA1 } from "../../src/sheets/plan/a1";
import { emptyYear, type MemoryWorkbook } from "./memory-workbook";

/** The form of KRG with another name on its cover. */
async function formNamed(name: string): Promise<File> {
  // The page of the tests has none, and what writes files asks for it when it is loaded.
  Object.assign(globalThis, { TextEncoder });
  const { sampleRequest } = await import("../../src/cli/files/sample-files");
  const { planReturn } = await import("../../src/evaluation/returns/form/plan-return");
  const { writePlan } = await import("../../src/sheets/xlsx/write/write-plan");
  const plan = planReturn(sampleRequest(2025, "KRG"));
  const bytes = await writePlan({
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.key === "cover" && toA1(cell) === "B6" ? { ...cell, value: name } : cell,
      ),
    })),
  });
  return new File([bytes as BlobPart], "KRG.xlsx");
}

const nameOf = (id: string) => roster.find((one) => one.id === id)?.short_ru ?? "";

async function ask(name: string) {
  const { user, workbook } = await renderPane({
    years: [emptyYear({ year: 2025, edition: "ED-2025", language: "ru" })],
  });
  await openStep(user, 3);
  await user.click(screen.getByRole("button", { name: "Загрузить отчёты…" }));
  await user.upload(document.querySelector("input[data-returns]") as HTMLInputElement, [await formNamed(name)]);
  const title = `На титульном листе: ${name}; форма выдана организации: ${nameOf("KRG")}`;
  const said = await screen.findByText(title);
  const question = within(said.closest("li") as HTMLElement);
  return { user, workbook, question };
}

const declared = ({ data }: MemoryWorkbook) => Object.keys(data.get(2025)?.returns ?? {});
const written = async ({ user }: Awaited<ReturnType<typeof ask>>) =>
  user.click(await screen.findByRole("button", { name: "Записать отчёты: 1" }));

test("names like the one on the cover are offered first, and the chosen has the return", async () => {
  const asked = await ask(roster.find(({ id }) => id === "KST")?.ru ?? "");
  const { question, user, workbook } = asked;
  const offered = within(question.getByRole("radiogroup", { name: "Выберите организацию, представившую отчёт" }));
  expect(offered.getAllByRole("radio").map((radio) => radio.parentElement?.textContent)).toEqual(
    ["KST", "KRG"].map(nameOf),
  );
  expect(question.getByText("KRG.xlsx")).toBeTruthy();
  // Each organisation of the year stands once: as an offer, or in the list of all others.
  const others = within(question.getByRole("combobox", { name: "Другая организация" })).getAllByRole("option");
  expect(others.map(({ textContent }) => textContent)).toEqual([
    "–",
    ...roster.filter(({ id }) => id !== "KST" && id !== "KRG").map(({ id }) => nameOf(id)),
  ]);
  expect(screen.getByRole("button", { name: "Записать отчёты: 0" })).toBeTruthy();
  await user.click(offered.getByRole("radio", { name: nameOf("KST") }));
  await written(asked);
  expect(declared(workbook)).toEqual(["KST"]);
});

test("any other organisation can be chosen, and the dash answers nothing", async () => {
  const asked = await ask(roster.find(({ id }) => id === "KST")?.ru ?? "");
  const { question, user, workbook } = asked;
  await user.selectOptions(question.getByRole("combobox"), "–");
  expect(screen.getByRole("button", { name: "Записать отчёты: 0" })).toBeTruthy();
  await user.selectOptions(question.getByRole("combobox"), nameOf("ZHM"));
  await written(asked);
  expect(declared(workbook)).toEqual(["ZHM"]);
});
