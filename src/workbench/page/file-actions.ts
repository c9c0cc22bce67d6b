import { fillTemplate } from "../../text/fill-template";
import type { Language } from "../../text/language";
import type { Bridge } from "../../excel-host/host/requests/bridge";
import { calculateWholly } from "../../excel-host/host/calculate-wholly";
import type { Host } from "../../excel-host/host/host";
import { element } from "./element";
import { localDay } from "../../text/local-day";
import type { Notices } from "./notices";
import { leaveBook } from "./kept/pending-book";
import type { SessionKeeper } from "./kept/session-keeper";
import type { WorkbenchWords } from "../words/ru";

export interface FileActions {
  save(): Promise<boolean>;
  open(): void;
  /** Does a step that leaves the workbook at hand, after asking where work would be lost. */
  leave(step: () => void | Promise<void>): void;
}

/** What the bar's buttons for files do. */
export function createFileActions(parts: {
  readonly host: Host;
  readonly bridge: Bridge;
  readonly keeper: SessionKeeper;
  readonly notices: Notices;
  readonly words: WorkbenchWords;
  readonly language: Language;
}): FileActions {
  const { host, bridge, keeper, notices, words, language } = parts;
  const say = (template: string, values: Readonly<Record<string, string>>): void =>
    notices.show(fillTemplate(template, values));
  const failed = (error: unknown): void => {
    say(words.failed, { details: error instanceof Error ? error.message : String(error) });
  };

  const save = async (): Promise<boolean> => {
    notices.show(words.saving);
    try {
      const { saveBook } = await import("../book/save-book");
      const { name, bytes } = await bridge.serialise(async () => {
        await calculateWholly(host.engine);
        return saveBook(host, localDay(new Date()));
      });
      offer(name, bytes);
      keeper.noteSaved();
      say(words.saved, { file: name });
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };

  const leave = (step: () => void | Promise<void>): void => {
    const go = (): void => void Promise.resolve(step()).catch(failed);
    if (!keeper.isUnsaved()) return go();
    notices.show(words.unsaved, [
      { id: "save-first", text: words.saveFirst, run: () => void save().then((done) => done && go()) },
      { id: "go-on", text: words.goOn, run: go },
    ]);
  };

  const read = async (file: File): Promise<void> => {
    notices.show(words.reading);
    try {
      const { openBook } = await import("../book/open-book");
      const opening = openBook(new Uint8Array(await file.arrayBuffer()), file.name, localDay(new Date()));
      if (opening.kind === "opened") {
        notices.hide();
        return leave(async () => {
          await keeper.flush();
          await leaveBook(opening.book);
          keeper.stop();
          location.assign("/");
        });
      }
      if (opening.kind === "return") return say(words.isReturn, { file: file.name });
      if (opening.kind === "no-year") return say(words.noYear, { file: file.name });
      const [{ loadFindingWords }, { phraseFinding }] = await Promise.all([
        import("../../evaluation/words/findings/load-finding-words"),
        import("../../evaluation/words/findings/phrase-finding"),
      ]);
      const { title, remedy } = phraseFinding(opening.finding, await loadFindingWords(language), {});
      notices.show([`${file.name}: ${title}.`, remedy].join(" "));
    } catch (error) {
      failed(error);
    }
  };

  return {
    save,
    leave,
    open: () => {
      const input = element("input", { type: "file", accept: ".xlsx" });
      input.addEventListener("change", () => {
        const [file] = input.files ?? [];
        if (file) void read(file);
      });
      input.click();
    },
  };
}

/** Lets the browser put a file where it puts downloads. */
function offer(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
