import { element } from "./element";
import type { WorkbenchWords } from "../words/ru";

interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  show(): void;
  setWidth(width: number): void;
  /** Starts the pane anew, as Excel does for a new theme. */
  restart(): void;
}

/** The place of the task pane: Excel's head of it, and the pane in a page of its own. */
export function createPaneFrame(side: HTMLElement, words: WorkbenchWords, onHide: () => void): PaneFrame {
  const frame = element("iframe", { src: "/pane.html", title: words.pane });
  const hide = element("button", { title: words.hidePane, id: "hide-pane" }, "×");
  hide.setAttribute("aria-label", words.hidePane);
  hide.addEventListener("click", () => {
    side.hidden = true;
    onHide();
  });
  side.replaceChildren(element("div", { className: "head" }, element("span", {}, "Bagalau"), hide), frame);
  return {
    frame,
    show: () => {
      side.hidden = false;
    },
    setWidth: (width) => {
      side.style.width = `${width}px`;
    },
    restart: () => frame.contentWindow?.location.reload(),
  };
}
