import type { RefusedEdit } from "../../../excel-host/host/edits/refused-edit";
import { toA1 } from "../../../sheets/plan/a1";
import { element } from "../element";
import type { WorkbenchWords } from "../../words/ru";

/** How long a refusal stays after the last one, in milliseconds; longer where it names several entries, or a formula. */
const shownFor = { one: 8_000, several: 30_000 };

/** Entries named under one another; more are counted. */
const mostNamed = 5;

/**
 * Says why edits were refused, each cell with what was typed into it, until it is read or some time has passed. What names no
 * entry is of the sheet that is shown, and goes with it.
 * @param onMove Calls back with the sheet that is shown, whenever it may be another.
 */
export function createRefusals(
  place: HTMLElement,
  words: WorkbenchWords,
  onMove: (listener: (sheet: string) => void) => void = () => undefined,
): (refusal: RefusedEdit) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let named: string[] = [];
  const hide = (): void => {
    named = [];
    place.replaceChildren();
  };
  let shown: string | undefined;
  let isOfSheet = false;
  onMove((sheet) => {
    if (sheet !== shown && isOfSheet) hide();
    shown = sheet;
  });
  return ({ reason, title, message, entry }) => {
    const usual = {
      locked: words.lockedCell,
      structure: words.lockedStructure,
      invalid: words.invalidEntry,
      gone: words.sheetGone,
      unread: words.noFormula,
      blocked: words.blockedPaste,
      joined: words.joinedPaste,
    }[reason];
    const why = message === "" ? usual : message;
    isOfSheet = entry === undefined;
    const text = element("span", {});
    if (title !== "") text.append(element("strong", {}, title));
    if (entry) named.push(`${toA1({ row: entry.row + 1, column: entry.column + 1 })}: ${entry.text} – ${why}`);
    if (entry && named.length > 1) {
      const shown = named.slice(-mostNamed);
      if (named.length > shown.length) shown.unshift(words.moreRefused(String(named.length - shown.length)));
      text.append(...shown.map((line) => element("span", { className: "refused" }, line)));
    } else text.append(entry ? (named[0] ?? why) : why);
    place.replaceChildren(text, element("button", { onclick: hide }, words.close));
    clearTimeout(timer);
    timer = setTimeout(hide, named.length > 1 || reason === "unread" ? shownFor.several : shownFor.one);
  };
}
