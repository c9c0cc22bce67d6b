import { element } from "./element";
import type { WorkbenchWords } from "../words/ru";

interface NoticeAction {
  readonly text: string;
  readonly id?: string;
  run(): void;
}

/** The line under the bar: says what came of opening, saving and keeping, and asks where work could be lost. */
export interface Notices {
  show(text: string, actions?: readonly NoticeAction[]): void;
  hide(): void;
}

/** Fills the line below the bar; it stays until it is closed or another takes its place. */
export function createNotices(place: HTMLElement, words: WorkbenchWords): Notices {
  const hide = (): void => place.replaceChildren();
  return {
    hide,
    show: (text, actions = []) => {
      const close = element("button", { onclick: hide, id: "close-notice" }, words.close);
      const buttons = actions.map(({ text: label, id = "", run }) => {
        const onclick = (): void => {
          hide();
          run();
        };
        return element("button", { onclick, id }, label);
      });
      place.replaceChildren(element("span", {}, text), ...buttons, close);
    },
  };
}
