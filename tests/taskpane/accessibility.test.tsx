/** @jest-environment jsdom */
import { waitFor } from "@testing-library/react";
import axe from "axe-core";
import { openStep, renderPane } from "./render-pane";
import { flawedYear } from "./flawed-year";

/** Colours need a real browser; the pane is not a whole page, so landmarks of a page are not asked for. */
const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules, resultTypes: ["violations"] });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

// Every step in all three languages is asked for in a real browser: tests/e2e/languages.test.ts.
describe.each(["kk"] as const)("axe finds nothing, in %s", (language) => {
  test("on the first run and the form of a new evaluation", async () => {
    const { user } = await renderPane({ language });
    expect(await violations()).toEqual([]);
    await user.click(document.querySelector("[data-rove=start]") as HTMLElement);
    expect(await violations()).toEqual([]);
  });

  test("on every step", async () => {
    const { user } = await renderPane({ language, years: [flawedYear(language)] });
    for (let step = 1; step <= 8; step++) {
      await openStep(user, step);
      if (step === 4) await user.keyboard("{F8}");
      expect(await violations()).toEqual([]);
    }
  }, 120_000);

  test("on the pages below the steps", async () => {
    const { user } = await renderPane({ language, years: [flawedYear(language)] });
    await openStep(user, 2);
    await user.click(document.querySelector(".criteria-rows .edit") as HTMLElement);
    expect(await violations()).toEqual([]);
    await openStep(user, 3);
    await user.click(document.querySelectorAll(".gridt .name")[1] as HTMLElement);
    expect(await violations()).toEqual([]);
    await openStep(user, 5);
    await user.click(document.querySelectorAll(".stand button")[1] as HTMLElement);
    await user.click(document.querySelector(".blk") as HTMLElement);
    expect(await violations()).toEqual([]);
    await user.click(document.querySelector("[data-rove=more]") as HTMLElement);
    expect(await violations()).toEqual([]);
  }, 120_000);

  test("on the pages of the analyst, with their results", async () => {
    const { user } = await renderPane({ language, years: [flawedYear(language)] });
    const open = (selector: string): Promise<void> => user.click(document.querySelector(selector) as HTMLElement);
    await openStep(user, 5);
    await user.click(document.querySelectorAll(".stand button")[4] as HTMLElement);
    await open("[data-rove=reach]");
    await waitFor(() => expect(document.querySelector(".reach .ind")).not.toBeNull(), { timeout: 20_000 });
    await open(".reach [aria-expanded]");
    expect(await violations()).toEqual([]);
    await openStep(user, 5);
    await open("[data-rove=scenario]");
    expect(await violations()).toEqual([]);
    await open(".foot .fui-Button:last-child");
    await waitFor(() => expect(document.querySelector(".compared")).not.toBeNull());
    expect(await violations()).toEqual([]);
    await openStep(user, 5);
    await open("[data-rove=robustness]");
    await open(".foot .fui-Button:last-child");
    await waitFor(() => expect(document.querySelector(".firm")).not.toBeNull(), { timeout: 20_000 });
    expect(await violations()).toEqual([]);
  }, 120_000);
});
