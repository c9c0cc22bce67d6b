import type { StartingWords } from "./words/ru";

/** Filled in by the build. */
declare const startingWords: readonly StartingWords[];
declare const startingLook: string;

type Trouble = "office" | "file" | "old" | "outside" | "slow" | "other";

/**
 * Tells why the pane does not stand. It is the page's first script, depends on nothing, and is delivered in the oldest
 * JavaScript, because it must run where the pane itself cannot.
 */
(function watchStart(): void {
  const patience = 20_000;
  let said: Trouble | undefined;

  window.addEventListener("error", whenFailed, true);
  window.addEventListener("unhandledrejection", (event) => whenRejected(causeOf(event.reason)));
  // Known since the oldest web view that reads the language level of the build.
  if (!("replaceAll" in String.prototype)) tell("old");
  setTimeout(() => {
    if (isEmpty()) tell("Office" in window ? "slow" : "office", { seconds: String(patience / 1000) });
  }, patience);

  function whenFailed(event: Event): void {
    const target = event.target;
    if (target instanceof HTMLScriptElement) return tellMissing(target.src);
    if (target instanceof HTMLLinkElement) return tellMissing(target.href);
    if (!(event instanceof ErrorEvent)) return;
    const error: unknown = event.error;
    if (error instanceof SyntaxError) return tell("old");
    // A failure of the pane's own is shown by the pane, unless it took the whole picture with it.
    setTimeout(() => {
      if (isEmpty()) tell("other", { details: event.message });
    });
  }

  function whenRejected(reason: unknown): void {
    const name = reason instanceof Error ? reason.name : "";
    if (name === "OutsideExcel") return tell("outside");
    if (name === "ChunkLoadError" || (reason instanceof Error && "request" in reason)) {
      return tellMissing(String((reason as Error & { request?: string }).request ?? reason));
    }
    if (isEmpty()) tell("other", { details: reason instanceof Error ? reason.message : String(reason) });
  }

  function causeOf(reason: unknown): unknown {
    return reason instanceof Error && reason.cause !== undefined ? reason.cause : reason;
  }

  function tellMissing(address: string): void {
    if (/\/office(?:\.debug)?\.js(?:$|\?)/.test(address)) return tell("office");
    tell("file", { file: address.replace(/[?#].*$/, "").replace(/^.*\//, "") });
  }

  /** Whether the pane does not stand: nothing in its place, or the text of this page. */
  function isEmpty(): boolean {
    const root = document.getElementById("root");
    const first = root === null ? null : root.firstElementChild;
    return first === null || first.id === "starting";
  }

  function whenReady(go: () => void): void {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", go);
    else go();
  }

  /** The first trouble is the cause; what fails after it follows from it. */
  function tell(trouble: Trouble, values: Readonly<Record<string, string>> = {}): void {
    if (said !== undefined && said !== "slow") return;
    said = trouble;
    whenReady(() => show(trouble, values));
  }

  function show(trouble: Trouble, values: Readonly<Record<string, string>>): void {
    const box = document.getElementById("starting") ?? newBox();
    while (box.firstChild) box.removeChild(box.firstChild);
    box.setAttribute("role", "alert");
    box.setAttribute("data-trouble", trouble);
    startingWords.forEach((words) => {
      const line = document.createElement("p");
      line.lang = words.language;
      line.textContent = words[trouble].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
      box.appendChild(line);
    });
    if (trouble !== "outside") box.appendChild(reloadButton());
  }

  function newBox(): HTMLElement {
    const box = document.createElement("div");
    box.id = "starting";
    box.style.cssText = startingLook;
    document.body.insertBefore(box, document.body.firstChild);
    return box;
  }

  function reloadButton(): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = startingWords.map((words) => words.again).join(" · ");
    button.addEventListener("click", () => location.reload());
    return button;
  }
})();
