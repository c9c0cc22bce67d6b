import { printRating } from "../../../src/cli/rate/print-rating";
import { rateFolder } from "../../../src/cli/rate/rate-folder";
import type { FolderReading, ReadFile } from "../../../src/cli/rate/read-folder";
import { cliRu } from "../../../src/cli/words/ru";
import { findingsRu } from "../../../src/evaluation/words/findings/ru";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { roster } from "../../../src/rating/organisations/roster";
import { makeYear } from "../workbook/make-year";

const { returns } = makeYear({ gaps: 0 });

/** The rating of a folder in which one organisation gives a figure above its bound, as the terminal shows it. */
function printed(id: string, figure: number): string {
  const files = Object.entries(returns).map(([key, declared]): [string, ReadFile] => [
    key,
    {
      file: `${key}.xlsx`,
      declared: key === id ? { ...declared, figures: { ...declared.figures, "2.4": figure } } : declared,
      places: new Map(),
      unread: new Set(),
      identity: { language: "ru", synthetic: true, illustrative: true },
    } as unknown as ReadFile,
  ]);
  const reading = { year: 2025, returns: new Map(files), findings: [] } as unknown as FolderReading;
  const table = { criteria: appendix1, organisations: roster };
  return printRating(rateFolder(reading, table, "ru", "2026-02-20"), cliRu, findingsRu);
}

test("a place, a total and a prize that rest on an error are marked, with the figures", () => {
  const text = printed("KZO", 49_195);
  const name = roster.find(({ id }) => id === "KZO")?.short_ru ?? "";
  const lines = text.split("\n").filter((line) => line.includes(name));
  expect(lines[0]).toMatch(/^\s*1▲\s/);
  expect(lines[1]).toMatch(/^\s*I▲\s/);
  expect(lines[2]).toMatch(/: .*2\.4/);
  expect(text).toContain(cliRu.restsOn);
});
