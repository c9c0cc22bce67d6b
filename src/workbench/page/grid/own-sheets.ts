import { fillTemplate } from "../../../text/fill-template";
import { sheetNameFits } from "../../../excel-host/host/edits/sheet-name-fits";
import type { RunningHost } from "../../../excel-host/host/start-host";
import { hostAreas } from "../../book/host-areas";
import type { Notices } from "../notices";
import type { WorkbenchWords } from "../../words/ru";

/** What may be done with a sheet at its tab. */
export interface OwnSheets {
  /** Whether a sheet may be called so. */
  nameFits(sheet: string, name: string): boolean;
  /** Whether it is the user's own and may go: no name of a year or a campaign stands on it, and another stays. */
  isOwn(sheet: string): boolean;
  /** Deletes it, as Excel does: for good, and after asking where anything stands on it. */
  remove(sheet: string): void;
}

export function createOwnSheets(
  { host, bridge, edits }: Pick<RunningHost, "host" | "bridge" | "edits">,
  notices: Notices,
  words: WorkbenchWords,
): OwnSheets {
  const { engine } = host;
  const isOwn = (sheet: string): boolean =>
    engine.sheets().filter(({ hidden }) => !hidden).length > 1 && !hostAreas(host).some((one) => one.sheet === sheet);
  const deleteNow = (sheet: string): void =>
    void bridge.serialise(async () => {
      if (!engine.sheets().some(({ id }) => id === sheet) || !isOwn(sheet)) return;
      engine.removeSheet(sheet);
      await engine.settle();
    });
  return {
    nameFits: (sheet, name) => sheetNameFits(host, sheet, name),
    isOwn,
    remove: (sheet) => {
      if (!edits.allowsChange({ kind: "structure", sheet })) return;
      if (engine.usedArea(sheet, true) === null) return deleteNow(sheet);
      notices.show(fillTemplate(words.askDelete, { sheet: host.sheetName(sheet) }), [
        { text: words.deleteSheet, run: () => deleteNow(sheet) },
      ]);
    },
  };
}
