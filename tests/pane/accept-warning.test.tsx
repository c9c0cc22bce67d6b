/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { flawedYear } from "./flawed-year";
import { createMemoryWorkbook } from "./memory-workbook";
import { openStep, renderPane, type RenderedPane } from "./render-pane";

const reason = "С марта работают 3 новые приёмные";

async function openCheck(workbook = createMemoryWorkbook([flawedYear("ru")])): Promise<RenderedPane> {
  const pane = await renderPane({ workbook });
  await openStep(pane.user, 4);
  return pane;
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".fnd > button")];
}

function firstWarning(): HTMLElement {
  const found = rows().find(
    (row) => row.textContent?.startsWith("Предупреждение. ") === true && row.textContent.includes("Туркестанская"),
  );
  if (!found) throw new Error("no warning is shown");
  return found;
}

const label = (row: HTMLElement): string => row.querySelector(".title")?.textContent ?? "";
const field = (name: RegExp): HTMLInputElement => screen.getByRole("textbox", { name });
const openWarnings = (): number =>
  Number(screen.getByRole("button", { name: /^Предупреждения \d+$/ }).textContent?.match(/\d+$/)?.[0]);

async function openEditor(user: RenderedPane["user"]): Promise<HTMLElement> {
  const row = firstWarning();
  act(() => row.focus());
  await user.keyboard("a");
  return row;
}

test("A opens the reason of the focused warning; Esc closes it, keeps the text and goes back to the row", async () => {
  const { user } = await openCheck();
  const row = await openEditor(user);
  expect(document.activeElement).toBe(field(/Причина/));
  await user.keyboard("акт № 7");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox", { name: /Причина/ })).toBeNull();
  expect(document.activeElement).toBe(row);
  await user.keyboard("a");
  expect(field(/Причина/).value).toBe("акт № 7");
});

test("letters typed into the reason are text, and A does nothing on an error", async () => {
  const { user } = await openCheck();
  act(() => rows()[0]?.focus());
  await user.keyboard("a");
  expect(screen.queryByRole("textbox", { name: /Причина/ })).toBeNull();
  await openEditor(user);
  await user.keyboard("aaA");
  expect(field(/Причина/).value).toBe("aaA");
});

test("Ctrl+Enter accepts, counts one open warning less, and goes on to the next open finding and its cell", async () => {
  const { user, workbook, stored } = await openCheck();
  const before = openWarnings();
  const row = await openEditor(user);
  const title = label(row);
  const next = rows()[rows().indexOf(row) + 1] as HTMLElement;
  await user.paste(reason);
  await user.type(field(/Фамилия и инициалы/), "А. Сейтова");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(workbook.data.get(2025)?.log).toEqual([
    expect.objectContaining({ action: "warningAccepted", who: "А. Сейтова", reason }),
  ]);
  expect(stored.get("name")).toBe("А. Сейтова");
  expect(openWarnings()).toBe(before - 1);
  expect(document.activeElement).toBe(next);
  expect(next.getAttribute("aria-current")).toBe("true");
  const settled = rows().find((one) => label(one) === title) as HTMLElement;
  expect(settled.textContent).toMatch(/^Предупреждение\. Принято\. /);
  expect(settled.textContent).toContain(reason);
  expect(settled.textContent).toContain("(А. Сейтова)");
  expect(rows().indexOf(settled)).toBe(rows().indexOf(next) - 1);
  // The name is asked for once.
  await user.keyboard("a");
  expect(screen.queryByRole("textbox", { name: /Фамилия и инициалы/ })).toBeNull();
});

test("a reason that is none is refused with the reason said, and nothing is written", async () => {
  const { user, workbook } = await openCheck();
  await openEditor(user);
  await user.keyboard("да, всё верно");
  await user.click(screen.getByRole("button", { name: "Принять и далее" }));
  expect(screen.getByText(/Это не причина/)).toBeTruthy();
  expect(document.activeElement).toBe(field(/Причина/));
  await user.clear(field(/Причина/));
  await user.keyboard("акт № 7");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByText("Не менее 10 знаков, сейчас: 7")).toBeTruthy();
  await user.keyboard(" от 3 марта{Control>}{Enter}{/Control}");
  expect(screen.getByText("Укажите фамилию и инициалы для журнала")).toBeTruthy();
  expect(document.activeElement).toBe(field(/Фамилия и инициалы/));
  expect(workbook.data.get(2025)?.log).toBeUndefined();
});

test("a failed acceptance keeps the editor and the text; the footer leads on", async () => {
  const { user, workbook } = await openCheck();
  await openEditor(user);
  await user.paste(reason);
  await user.type(field(/Фамилия и инициалы/), "А");
  workbook.failNext("protected");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByRole("alert").textContent).toContain("книга не изменена");
  expect(field(/Причина/).value).toBe(reason);
  await user.click(screen.getByRole("button", { name: "Пропустить" }));
  expect(screen.queryByRole("textbox", { name: /Причина/ })).toBeNull();
});

test("an accepted warning is opened again with its reason to be mended, and undo takes the last step back", async () => {
  const { user, workbook } = await openCheck();
  const before = openWarnings();
  const title = label(await openEditor(user));
  await user.paste(reason);
  await user.type(field(/Фамилия и инициалы/), "А");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await user.click(rows().find((one) => label(one) === title) as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Открыть снова" }));
  expect(openWarnings()).toBe(before);
  expect(workbook.data.get(2025)?.log?.map(({ action }) => action)).toEqual(["warningAccepted", "warningReopened"]);
  await user.keyboard("a");
  expect(field(/Причина/).value).toBe(reason);
  await user.keyboard("{Escape}{Control>}z{/Control}");
  expect(openWarnings()).toBe(before - 1);
});

test("accepted warnings can be hidden", async () => {
  const { user } = await openCheck();
  const title = label(await openEditor(user));
  await user.paste(reason);
  await user.type(field(/Фамилия и инициалы/), "А");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await user.click(screen.getByRole("button", { name: "Принятые 1" }));
  expect(rows().some((one) => label(one) === title)).toBe(false);
});

test("what the organisation has explained is offered as the reason", async () => {
  const year = flawedYear("ru");
  const workbook = createMemoryWorkbook([
    {
      ...year,
      returns: {
        ...year.returns,
        KRG: {
          ...year.returns["KRG"],
          remarks: { ...year.returns["KRG"]?.remarks, "3.2": "Учёт начат в мае 2025 года" },
        },
      },
    },
  ]);
  const { user } = await openCheck(workbook);
  const row = rows().find((one) => one.textContent?.includes("Карагандинская обл. · 3.2")) as HTMLElement;
  act(() => row.focus());
  await user.keyboard("a");
  expect(field(/Причина/).value).toBe("Учёт начат в мае 2025 года");
});
