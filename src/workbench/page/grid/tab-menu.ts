import { element } from "../element";

interface MenuEntry {
  readonly text: string;
  run(): void;
}

/** A menu over the tab of a sheet; it goes with Escape, with the choice, or when somebody turns to something else. */
export function openTabMenu(tab: HTMLElement, entries: readonly MenuEntry[]): void {
  const menu = element("div", { className: "menu" });
  menu.setAttribute("role", "menu");
  let isOpen = true;
  const close = (): void => {
    // What is taken away loses the keyboard, which closes it too.
    if (isOpen) {
      isOpen = false;
      menu.remove();
    }
  };
  const buttons = entries.map(({ text, run }) => {
    const onclick = (): void => {
      close();
      run();
    };
    const button = element("button", { onclick }, text);
    button.setAttribute("role", "menuitem");
    return button;
  });
  menu.append(...buttons);
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) close();
  });
  menu.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) buttons.at((at + step) % buttons.length)?.focus();
    if (event.key === "Escape") {
      close();
      tab.focus();
    }
    event.stopPropagation();
  });
  document.body.append(menu);
  const { left, top } = tab.getBoundingClientRect();
  Object.assign(menu.style, { left: `${left}px`, top: `${top - menu.offsetHeight}px` });
  buttons[0]?.focus();
}
