/** @jest-environment jsdom */
import { fillBar, type BarActions } from "../../../src/workbench/page/bar";
import type { Choices } from "../../../src/workbench/page/choices";
import { offeredExcels } from "../../../src/workbench/page/offered-excels";
import { workbenchWords } from "../../../src/workbench/words/words-of-workbench";
import type { ProfileName } from "../../../src/excel-host/host/profiles";

function barWith(excel: readonly ProfileName[]): { readonly select: HTMLSelectElement; readonly chosen: unknown[] } {
  const bar = document.createElement("div");
  const chosen: unknown[] = [];
  const choices: Choices = { language: "ru", dark: false, paneWidth: 350, excel };
  const actions = { setExcel: (wanted: readonly ProfileName[]) => chosen.push(wanted) } as unknown as BarActions;
  fillBar(bar, workbenchWords.ru, choices, actions);
  const select = [...bar.querySelectorAll("select")].find(({ title }) => title === workbenchWords.ru.excel);
  if (!select) throw new Error("The bar offers no Excel.");
  return { select, chosen };
}

test("the bar offers other Excels, and tells which was chosen", () => {
  const { select, chosen } = barWith([]);
  expect([...select.options].map(({ value }) => value)).toEqual([...offeredExcels]);
  expect(select.value).toBe("usual");
  for (const value of ["slow-functions", "usual"]) {
    select.value = value;
    select.dispatchEvent(new Event("change"));
  }
  expect(chosen).toEqual([["slow-functions"], []]);
});

test("several of the address stand together as one choice more", () => {
  const { select } = barWith(["mac", "slow-functions"]);
  expect(select.value).toBe("mac,slow-functions");
  expect(select.options).toHaveLength(offeredExcels.length + 1);
});
