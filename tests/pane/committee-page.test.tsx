/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { approvalWordsOf } from "../../src/decisions/words/approval/approval-words";
import { neededSentences } from "../../src/evaluation/approval/said-results";
import { saidYear } from "../../src/evaluation/approval/said-year";
import { committeeWordsOf } from "../../src/evaluation/words/committee/committee-words";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { flawedYear } from "./flawed-year";
import { createMemoryWorkbook } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

test.each(["kk", "ru"] as const)(
  "the Committee's page from the summary: results, last year, errors, questions; its sheet is written: %s",
  async (language) => {
    const words = committeeWordsOf(language);
    const year = flawedYear(language);
    const workbook = createMemoryWorkbook([year]);
    const { user } = await renderPane({ workbook, language, now: new Date(2026, 3, 2) });
    await openStep(user, 7);
    await user.click(await screen.findByRole("button", { name: words.sheet }));
    const list = await screen.findByRole("list", { name: words.sheet });
    const lines = within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent ?? "");
    expect(lines).toHaveLength(year.organisations.length);
    expect(lines[0]).toContain(words.prize.replace("{place}", "I"));
    const last = Object.values(year.history[0]?.results ?? {}).filter(({ place }) => place !== undefined);
    expect(last).toHaveLength(3);
    for (const { place } of last) {
      const said = words.lastYear.replace("{place}", String(place));
      expect([said, lines.filter((line) => line.includes(said)).length]).toEqual([said, 1]);
    }
    expect(lines.filter((line) => line.includes(words.noLastYear))).toHaveLength(lines.length - 3);
    const needed = screen.getByRole("heading", { name: words.needed }).closest("section") as HTMLElement;
    const shown = within(needed)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    // The very sentences of the sheet.
    expect(shown).toEqual(neededSentences(saidYear(year, rate(toRatingInput(year, "2026-04-02")))));
    expect(shown.length).toBeGreaterThan(1);
    await user.click(screen.getByRole("button", { name: words.write }));
    expect(workbook.papers).toEqual([{ kind: "committee" }]);
    // What was printed tells the state before: an edit makes it old, here and where it is verified.
    const isOld = approvalWordsOf(language).oldSheet(words.sheet);
    expect(screen.queryByText(isOld)).toBeNull();
    await act(async () => {
      workbook.type(2025, year.organisations[0]?.id ?? "", "1.2", 1);
      await Promise.resolve();
    });
    expect(await screen.findByText(isOld)).toBeTruthy();
  },
);
