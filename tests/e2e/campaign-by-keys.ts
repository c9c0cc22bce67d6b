import type { Frame, Page } from "playwright-core";
import { campaignSheetsIn } from "../../src/campaign/words/sheets/sheets-in";
import { wordsOfCampaign } from "../../src/pane/words/campaign/words-of-campaign";
import type { Language } from "../../src/text/language";
import { fillTemplate } from "../../src/text/fill-template";
import { paneKeys } from "./pane-keys";
import { until } from "./workbench-driver";

/** Presses of a key after which nothing is within reach: a month has a stop of its own, and so has each meeting in it. */
const most = 150;

const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

/**
 * The whole job of a campaign without a mouse: set up with windows of its own, month, finding, forms out and back, papers,
 * undo and redo. The campaign's page is open and its heading has the focus; no campaign is in the workbook.
 * @param filled Path of a form that is taken in.
 * @returns Names of the files that were saved on the way.
 */
export async function walkCampaignByKeys(
  page: Page,
  pane: Frame,
  language: Language,
  filled: string,
): Promise<readonly string[]> {
  const keys = paneKeys(page, pane);
  const words = wordsOfCampaign(language);
  const { levels, papers } = campaignSheetsIn(language);
  const press = (text: string): Promise<void> => keys.press(exactly(text), most);
  const saved: string[] = [];
  const save = async (text: string): Promise<void> => {
    const download = page.waitForEvent("download");
    await press(text);
    saved.push((await download).suggestedFilename());
  };
  const onHeading = (): Promise<boolean> =>
    until(
      () => keys.isOn("[data-page-heading]"),
      (is) => is,
    );
  const back = (): Promise<void> => pane.locator("[data-page-heading]").focus();

  await keys.tabTo("input");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("2023");
  await keys.tabTo("summary");
  await page.keyboard.press("Enter");
  await keys.tabTo("input");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("04.09.2023");
  await keys.tabTo("textarea", 20);
  const list = [
    ["U", "Кәсіподақ", levels.union],
    ["KZO", "Қызылорда облыстық ұйымы", levels.oblast, "U", "12500"],
    ["D1", "Арал аудандық ұйымы", levels.district, "KZO", "бес"],
  ];
  await page.keyboard.insertText(list.map((line) => line.join(";")).join("\n"));
  const start = fillTemplate(words.start, { from: "2023", to: "2024" });
  await press(start);
  await keys.see("[role=alert] li", fillTemplate(words.unreadLine.members, { line: "3", said: "бес" }));
  await keys.tabTo("textarea", 20, "Shift+Tab");
  await page.keyboard.press("Control+End");
  for (let letters = 3; letters > 0; letters -= 1) await page.keyboard.press("Backspace");
  await page.keyboard.type("5000");
  await press(start);
  await keys.see("p", fillTemplate(words.delegatesLine, { byNorm: "3", exOfficio: "0", elected: "0" }));
  await onHeading();
  // A level's window as it was typed; months are told by their number.
  await keys.tabTo(/^09\.2023/, most);
  await page.keyboard.press("Enter");
  await keys.see("details[open] summary", fillTemplate(words.windowsOf, { levels: levels.primary }));
  await keys.tabTo("ul.rows button", most);
  await page.keyboard.press("Enter");
  await save(words.saveForms);
  const chooser = page.waitForEvent("filechooser");
  await press(`${words.openForms}…`);
  await (await chooser).setFiles(filled);
  await keys.see("[role=status] .b", words.formChanges.split("{")[0] ?? "");
  await press(words.writeForms);
  await keys.see("p button", fillTemplate(words.undo, { step: words.steps.forms }));
  await back();
  await press(fillTemplate(words.paperText, { name: papers.resolution }));
  await keys.see("textarea[readonly]");
  await save(words.savePaper);
  await press(words.paperToSheet);
  await keys.see("p button", fillTemplate(words.undo, { step: words.steps.paper }));
  const steps = [words.steps.paper, words.steps.forms];
  for (const step of steps) {
    await back();
    await press(fillTemplate(words.undo, { step }));
    await keys.see("p button", fillTemplate(words.redo, { step }));
    await onHeading();
  }
  await press(fillTemplate(words.undo, { step: words.steps.layOut }));
  await until(keys.focused, (text) => text === words.keepSheets);
  await page.keyboard.press("Enter");
  await press(fillTemplate(words.undo, { step: words.steps.layOut }));
  await keys.tabTo(exactly(words.removeSheets), 5, "Shift+Tab");
  await page.keyboard.press("Enter");
  await keys.see("p", words.none);
  await onHeading();
  await press(fillTemplate(words.redo, { step: words.steps.layOut }));
  await keys.see("h3", words.progress);
  return saved;
}
