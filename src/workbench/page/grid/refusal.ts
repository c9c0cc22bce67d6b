import type { Typed } from "../../../excel-host/host/edits/user-edits";
import { element } from "../element";
import type { WorkbenchWords } from "../../words/ru";

/** How long a refusal stays, in milliseconds. */
const shownFor = 8_000;

/** Says why an edit was refused, until it is read or some time has passed. */
export function createRefusals(
  place: HTMLElement,
  words: WorkbenchWords,
): (refusal: Typed & { readonly done: false }) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => place.replaceChildren();
  return ({ reason, title, message }) => {
    const usual = {
      locked: words.lockedCell,
      structure: words.lockedStructure,
      invalid: words.invalidEntry,
      gone: words.sheetGone,
      unread: words.noFormula,
    }[reason];
    const text = element("span", {});
    if (title !== "") text.append(element("strong", {}, title));
    text.append(message === "" ? usual : message);
    place.replaceChildren(text, element("button", { onclick: hide }, words.close));
    clearTimeout(timer);
    timer = setTimeout(hide, shownFor);
  };
}
