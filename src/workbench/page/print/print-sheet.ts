import type { Language } from "../../../text/language";
import type { Host } from "../../../excel-host/host/host";
import { element } from "../element";
import { printedPage } from "./printed-sheet";
import { readPrintedSheet } from "./read-printed-sheet";

/** Opens the browser's print dialogue, which offers to save as PDF, with the shown sheet as its page set-up says. */
export function printSheet(host: Host, language: Language): void {
  const page = printedPage(readPrintedSheet(host, host.engine.activeSheet(), language));
  const frame = element("iframe", { srcdoc: page, className: "printed", ariaHidden: "true", tabIndex: -1 });
  frame.addEventListener("load", () => {
    const shown = frame.contentWindow;
    shown?.addEventListener("afterprint", () => frame.remove());
    shown?.print();
  });
  for (const earlier of document.querySelectorAll("iframe.printed")) earlier.remove();
  document.body.append(frame);
}
