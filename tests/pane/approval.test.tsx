/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { approvalOf } from "../../src/evaluation/year/approval-records";
import type { YearData } from "../../src/evaluation/year/year-data";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

// The page's environment packs and hashes nothing; what is packed is tried with Node's own in the tests of the approval.
jest.mock("../../src/text/packed-text", () => ({
  packText: (parts: readonly string[]) => Promise.resolve(Buffer.from(parts.join("")).toString("base64")),
  unpackText: (packed: string) => Promise.resolve(Buffer.from(packed, "base64").toString()),
}));

beforeAll(() => {
  Object.assign(globalThis, { TextEncoder, TextDecoder });
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
});

/** As many as the list of those to be encouraged needs. */
function fewOrganisations(): YearData {
  const year = sampleYear("ru");
  return { ...year, organisations: year.organisations.slice(0, 9) };
}

const reason = "решение Исполнительного комитета от 20.02.2026";

test("demonstration data go the whole way: submitted, approved, verified, opened as a second version", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  const state = () => approvalOf(workbook.data.get(2025)?.log);
  const sign = async () => {
    await user.click(await screen.findByRole("textbox", { name: /^Основание/ }));
    await user.paste(reason);
  };
  await openStep(user, 8);
  await user.click(await screen.findByRole("button", { name: "Внести на утверждение" }));
  expect(
    within(screen.getByRole("alert"))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Укажите основание, не менее 10 знаков.", "Укажите фамилию и инициалы."]);
  await sign();
  await user.click(screen.getByRole("textbox", { name: /^Исполнитель/ }));
  await user.paste("Е.С. Иманбаев");
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  await waitFor(() => expect(state().status).toBe("submitted"));
  await sign();
  await user.click(await screen.findByRole("button", { name: "Записать утверждение" }));
  await waitFor(() => expect(state().status).toBe("approved"));
  expect(state().approved?.practice).toBe(true);
  expect(await screen.findByText(state().approved?.fingerprint ?? "-")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Проверить книгу" }));
  expect(await screen.findByText(/^Книга совпадает с утверждённой\. Не сверяются: /)).toBeTruthy();

  await act(async () => {
    workbook.type(2025, "KZO", "1.2", 1);
    await Promise.resolve();
  });
  await user.click(screen.getByRole("button", { name: "Проверить книгу" }));
  expect(await screen.findByText(/утверждено .*, найдено 1$/)).toBeTruthy();

  await sign();
  await user.click(screen.getByRole("button", { name: "Открыть новую версию" }));
  await waitFor(() => expect([state().status, state().version]).toEqual(["draft", 2]));
  expect(state().earlier).toHaveLength(1);
  expect(await screen.findByText(/^Версия 1: Е\.С\. Иманбаев/)).toBeTruthy();
});

test("a failed step leaves the year unapproved, and what was typed is still there", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  await user.click(await screen.findByRole("textbox", { name: /^Основание/ }));
  await user.paste(reason);
  await user.click(screen.getByRole("textbox", { name: /^Исполнитель/ }));
  await user.paste("Е.С. Иманбаев");
  workbook.failNext("unknown");
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  await waitFor(() => expect(approvalOf(workbook.data.get(2025)?.log).status).toBe("draft"));
  expect(screen.getByRole("textbox", { name: /^Основание/ })).toHaveProperty("value", reason);
});

test("real results with open errors cannot be submitted", async () => {
  const { flawedYear } = await import("./flawed-year");
  const { user } = await renderPane({ years: [flawedYear("ru")] });
  await openStep(user, 8);
  expect(screen.queryByRole("button", { name: "Внести на утверждение" })).toBeNull();
});

test("the Committee's choice of those encouraged is a record; it can be withdrawn by another", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  const group = await screen.findByRole("group", { name: "Кого поощрить" });
  await user.click(within(group).getByRole("checkbox", { name: /^4-е место/ }));
  expect(screen.getByText(/^Организации не выбраны, хотя баллов/)).toBeTruthy();
  await user.click(screen.getByRole("textbox", { name: /^Основание/ }));
  await user.paste(reason);
  await user.click(screen.getByRole("textbox", { name: /^Исполнитель/ }));
  await user.paste("Е.С. Иманбаев");
  await user.click(screen.getByRole("button", { name: "Записать выбор" }));
  expect(await screen.findByText(/^Поощрение: /)).toBeTruthy();
  const folded = screen.getByText("Текст постановления").closest("details") as HTMLDetailsElement;
  folded.open = true;
  const text = await screen.findByRole("textbox", { name: "Текст постановления", hidden: true });
  expect((text as HTMLTextAreaElement).value.split("Приложение 1")[0]).not.toContain("Актюбинская");
  await user.click(screen.getByRole("textbox", { name: /^Основание/ }));
  await user.paste("решение отменено протоколом № 10");
  await user.click(screen.getByRole("button", { name: "Отозвать решение" }));
  expect(await screen.findByText("Решение отозвано.")).toBeTruthy();
  expect((text as HTMLTextAreaElement).value.split("Приложение 1")[0]).toContain("Актюбинская");
});
