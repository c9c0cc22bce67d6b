import { campaignFindingLevels, type CampaignFindingCode } from "../../../src/campaign/model/finding-codes";
import { campaignFinding, type CampaignFinding } from "../../../src/campaign/model/finding";
import { describeCampaignFinding } from "../../../src/campaign/words/findings/describe-campaign-finding";
import { readFileSync } from "node:fs";
import { languages } from "../../../src/text/language";

const source = readFileSync("src/campaign/model/finding-codes.ts", "utf8");
/** The parameters that stand beside each code. */
const parametersOf = (code: string): string[] => {
  const [, said = ""] = new RegExp(`"${code}": "\\w+", // ([^\\n;]*)`).exec(source) ?? [];
  return said
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
};

test.each(languages)("every finding has a whole sentence in %s that needs its own parameters alone", (language) => {
  const values: Readonly<Record<string, string | number>> = {
    counter: "held",
    whole: "toHold",
    level: "district",
    letterhead: "central-committee",
    deciding: "executive-committee",
    date: "2024-03-15",
  };
  for (const code of Object.keys(campaignFindingLevels) as CampaignFindingCode[]) {
    const params = Object.fromEntries(parametersOf(code).map((name) => [name, values[name] ?? 1234]));
    const sentence = describeCampaignFinding(campaignFinding(code, {}, params), language);
    expect(sentence).toMatch(/^\p{Lu}|^[«\d]/u);
    expect(sentence).not.toMatch(/[{}]|undefined|central-committee|toHold/);
  }
});

test("a count is called by its caption, not by that of a date with the same key", () => {
  const of = (place: CampaignFinding["place"]): string =>
    describeCampaignFinding({ code: "cell.unreadable", level: "error", place, params: { value: "сто" } }, "ru");
  expect(of({ organisation: "A", level: "primary", field: "held" })).toBe("Ячейка «Проведено» не прочитана: сто");
  expect(of({ organisation: "A", field: "held" })).toBe("Ячейка «Дата проведения» не прочитана: сто");
});

test("dates, numbers, levels and bodies are written for people", () => {
  const window = campaignFinding(
    "date.outside-window",
    {},
    { date: "2024-04-08", from: "2024-01-01", to: "2024-03-31" },
  );
  expect(describeCampaignFinding(window, "ru")).toBe(
    "Дата 08.04.2024\u00A0г. вне срока: 01.01.2024\u00A0г. – 31.03.2024\u00A0г.",
  );
  const sum = campaignFinding("members.unlike-sum", {}, { members: 7500, sum: 7501 });
  expect(describeCampaignFinding(sum, "kk")).toContain("7\u00A0501");
});

test("a due date that is a working day is said once, another one beside its working day", () => {
  const late = (workday: string): string =>
    describeCampaignFinding(
      campaignFinding("information.late", {}, { received: "2024-03-12", due: "2024-02-29", workday, days: 12 }),
      "ru",
    );
  expect(late("2024-02-29")).toBe(
    "Информация поступила 12.03.2024\u00A0г., срок 29.02.2024\u00A0г., дней просрочки: 12",
  );
  expect(late("2024-03-01")).toContain("срок 29.02.2024\u00A0г., первый рабочий день 01.03.2024\u00A0г., дней");
});
