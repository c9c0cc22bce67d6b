import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, FrameLocator } from "playwright-core";
import { criteriaEditorRu } from "../../src/pane/words/criteria-editor/ru";

/** What bringing a table in took a person: counted, and in seconds by the keystroke-level model. */
export interface Effort {
  /** Indicators in the table, of them read at once, asked, and not read. */
  readonly rows: readonly [all: number, read: number, asked: number, unread: number];
  readonly clicks: number;
  /** Choices from a list: opened and taken. */
  readonly choices: number;
  readonly keys: number;
  /** Words on the page, all of which a careful person reads. */
  readonly words: number;
  readonly machineSeconds: number;
  readonly humanSeconds: number;
}

/** Card, Moran and Newell: a key, pointing, a press of the button, a thought; reading at 200 words a minute. */
const seconds = { key: 0.28, point: 1.1, press: 0.2, thought: 1.35, word: 0.3 } as const;

/** Base fields of the shares of the table, as a person knows them. */
const shares: readonly (readonly [code: string, numerator: string, denominator: string])[] = [
  ["1.1", "B03", "B01"],
  ["1.5", "B04", "B02"],
  ["1.12", "B19", "B18"],
  ["2.8", "B15", "B14"],
  ["3.1", "B11", "B08"],
  ["4.1", "B09", "B08"],
  ["5.1", "B13", "B12"],
  ["5.2", "B17", "B16"],
];
/** Of the readings offered the one a person takes; the first answers lines alike too. */
const answers: readonly (readonly [code: string, option: number])[] = [
  ["1.6", 0],
  // The brackets only name what counts as settled out of court.
  ["2.3", 0],
  ["4.6", 0],
  // A mark of the commission, at most 100, is the figure itself.
  ["4.8", 0],
  ["5.2", 0],
  ["5.5", 1],
];
const act = "Постановление № 4 от 25.02.2025";

/**
 * Brings the appendix of 45 indicators in as a person does: pastes it, answers what is asked, leaves out what cannot be counted, writes.
 * @param pane The pane at the step Criteria, in Russian.
 * @param written Waits until it is written.
 */
export async function bringInAppendix(pane: Frame | FrameLocator, written: () => Promise<void>): Promise<Effort> {
  const { bring, form, meanings } = criteriaEditorRu;
  const done = { clicks: 0, choices: 0, keys: 0, thoughts: 0 };
  const click = async (role: "button" | "checkbox" | "radio", name: string | RegExp): Promise<void> => {
    await pane.getByRole(role, { name, exact: true }).first().click();
    done.clicks += 1;
  };
  const start = performance.now();
  await pane.locator("[data-rove=bring-in]").click();
  const html = readFileSync(join(__dirname, "../criteria-import/appendix-45/table.html"), "utf8");
  await pane.locator(".paste textarea").evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  // The link, the field, Ctrl+V.
  Object.assign(done, { clicks: 2, keys: 2, thoughts: 1 });
  await pane.locator(".grouphead").first().waitFor();
  const count = (text: string): Promise<number> =>
    pane
      .locator(".grouphead h3", { hasText: new RegExp(`^${text.replace(/\d+$/, "")}\\d+$`) })
      .allInnerTexts()
      .then(([found = "0"]) => Number(/\d+$/.exec(found)?.[0]));
  const [asked, unread] = [await count(bring.groups.question("0")), await count(bring.groups.unknown("0"))];
  const page = await pane.locator(".bring-in").innerText();
  // Lists of base fields and the buttons of every line are looked up, not read; what is closed is not seen.
  const words = await pane.locator(".bring-in").evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest("select, button, .sr, details:not([open]) :not(summary)") === null)
        count += node.nodeValue?.match(/\p{L}+|\d+/gu)?.length ?? 0;
    }
    return count;
  });
  const all = Number(new RegExp(`${bring.counts("(\\d+)", "\\d+")}`).exec(page)?.[1]);

  for (const [code, ...fields] of shares) {
    for (const [at, label] of [form.numerator, form.denominator].entries()) {
      await pane.getByRole("combobox", { name: `${label}: ${code}`, exact: true }).selectOption(fields[at] ?? "");
      done.choices += 1;
    }
    done.thoughts += 1;
  }
  // A part of five people or of a hundred thousand tenge gives a part of the point: one answer for five lines.
  // Two lines give a number alone: one answer for them. What an answer holds for stands above it, ticked.
  for (const alike of [bring.alike("4 (2.5, 3.6, 4.7, 5.4)"), bring.alike("1 (3.5)")])
    await pane.getByRole("checkbox", { name: alike, exact: true, checked: true }).waitFor();
  for (const [code, option] of [["3.4", 0] as const, ...answers]) {
    await pane
      .getByRole("radiogroup", { name: bring.choose(code), exact: true })
      .getByRole("radio")
      .nth(option)
      .click();
    done.clicks += 1;
    done.thoughts += 1;
  }
  // What needs three rules is left out.
  await click("button", `${bring.leaveOut}: 1.9`);
  await click("checkbox", bring.approved);
  await pane.getByRole("textbox", { name: bring.act }).fill(act);
  done.clicks += 1;
  done.keys += act.length;
  done.thoughts += 2;
  // Codes whose figures were declared under other names: whoever knows no better keeps them, marked.
  const asks = pane.locator("[data-meanings]");
  if ((await asks.count()) > 0) {
    await asks.getByRole("button", { name: meanings.keepRest }).click();
    done.clicks += 1;
    done.thoughts += 1;
  }
  await click("button", /^Записать: \d+$/);
  await written();

  const pointing = done.clicks * (seconds.point + seconds.press) + done.choices * 2 * (seconds.point + seconds.press);
  return {
    rows: [all, all - asked - unread, asked, unread],
    clicks: done.clicks,
    choices: done.choices,
    keys: done.keys,
    words,
    machineSeconds: (performance.now() - start) / 1000,
    humanSeconds: pointing + done.keys * seconds.key + done.thoughts * seconds.thought + words * seconds.word,
  };
}

/** The effort as lines of a report. */
export function effortLines({ rows, ...effort }: Effort): string[] {
  const [all, read, asked, unread] = rows;
  return [
    `a table of ${all} indicators brought in: read at once ${read}, asked ${asked}, not read ${unread}`,
    `a person's part: clicks ${effort.clicks}, choices ${effort.choices}, keys ${effort.keys}, words to read ${effort.words}`,
    `by the keystroke-level model ${(effort.humanSeconds / 60).toFixed(1)} min (budget 10), the machine's part ${effort.machineSeconds.toFixed(1)} s`,
  ];
}
