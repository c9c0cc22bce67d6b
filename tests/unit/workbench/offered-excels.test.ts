/** @jest-environment jsdom */
import { fillBar, type BarActions } from "../../../src/workbench/page/bar";
import type { Choices } from "../../../src/workbench/page/choices";
import { anyOf, oneOf } from "../../../src/workbench/page/offered-excels";
import { workbenchWords } from "../../../src/workbench/words/words-of-workbench";
import { profiles, type ProfileName } from "../../../src/excel-host/host/profiles";

function barWith(excel: readonly ProfileName[]): { readonly bar: HTMLElement; readonly chosen: unknown[] } {
  const bar = document.createElement("div");
  const chosen: unknown[] = [];
  const choices: Choices = { language: "ru", dark: false, paneWidth: 350, excel };
  const actions = { setExcel: (wanted: readonly ProfileName[]) => chosen.push(wanted) } as unknown as BarActions;
  fillBar(bar, workbenchWords.ru, choices, actions);
  return { bar, chosen };
}

/** What can be chosen, and what is. */
function offered(bar: HTMLElement): { readonly all: string[]; readonly now: string[] } {
  const options = [...bar.querySelectorAll<HTMLOptionElement>("dialog option")].filter(({ value }) => value !== "");
  const boxes = [...bar.querySelectorAll<HTMLInputElement>("dialog input")];
  const now = [...options.filter(({ selected }) => selected), ...boxes.filter(({ checked }) => checked)];
  return { all: [...options, ...boxes].map(({ value }) => value), now: now.map(({ value }) => value) };
}

test("the bar offers every Excel that the host can be", () => {
  expect(offered(barWith([]).bar)).toEqual({ all: expect.arrayContaining(Object.keys(profiles)), now: [] });
  const listed = [oneOf, anyOf].flatMap((groups) => Object.values<readonly string[]>(groups).flat());
  expect(listed.sort()).toEqual(Object.keys(profiles).sort());
});

test("several stand together: the button names them, the dialog shows them, and others can be chosen", () => {
  const { bar, chosen } = barWith(["kk-KZ", "mac", "busy-after-error"]);
  const button = bar.querySelector<HTMLButtonElement>("#excel");
  expect(button?.textContent).toBe("Казахский Excel + 2");
  expect(button?.title).toBe("Какой Excel: Казахский Excel; Excel на Mac; После ошибки функции остаётся #BUSY!");
  expect(offered(bar).now).toEqual(["kk-KZ", "mac", "busy-after-error"]);
  const [, version] = bar.querySelectorAll<HTMLSelectElement>("dialog select");
  if (version) version.value = "";
  bar.querySelector<HTMLInputElement>('dialog input[value="1904"]')?.click();
  const form = bar.querySelector("form");
  for (const submitter of [...bar.querySelectorAll<HTMLButtonElement>("dialog button")].reverse()) {
    expect(chosen).toEqual([]);
    form?.dispatchEvent(new SubmitEvent("submit", { submitter }));
  }
  expect(chosen).toEqual([["kk-KZ", "1904", "busy-after-error"]]);
});

test("of two that differ in one thing the later is shown, as it is the one that holds", () => {
  expect(offered(barWith(["mac", "web"]).bar).now).toEqual(["web"]);
  expect(barWith([]).bar.querySelector("#excel")?.textContent).toBe("Обычный Excel");
});
