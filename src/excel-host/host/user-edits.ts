import type { Area, CellContent, CellInput, UserChange, UserEdit } from "../engine/engine";
import type { Bridge } from "./bridge";
import { satisfies } from "./check-entry";
import type { Host } from "./host";

/** What came of an entry of the user: done, or why it was refused. */
export type Typed =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly reason: "locked" | "structure" | "invalid";
      readonly title: string;
      readonly message: string;
    };

/** Edits of the user: refused where cells are locked, taken back where the validation says no, else told to listeners. */
export class UserEdits {
  private before: CellContent | null = null;

  constructor(
    private readonly host: Host,
    private readonly bridge: Bridge,
    private readonly onRefused: (refusal: Typed & { readonly done: false }) => void,
  ) {}

  /** Called before the cells change. */
  allows({ sheet, area }: UserEdit): boolean {
    if (this.host.isLocked(sheet, area)) {
      this.onRefused({ done: false, reason: "locked", title: "", message: "" });
      return false;
    }
    this.before = isOneCell(area) ? (this.host.engine.cells(sheet, area)[0]?.[0] ?? null) : null;
    return true;
  }

  /** Called before anything but contents changes. */
  allowsChange({ kind, sheet }: UserChange): boolean {
    const { host } = this;
    const { protection, veryHidden } = host.record(sheet);
    const open = {
      structure: host.structurePassword === null && !veryHidden,
      layout: protection === null,
      columns: protection === null || protection.options["allowFormatColumns"] === true,
      rows: protection === null || protection.options["allowFormatRows"] === true,
    }[kind];
    if (!open) this.onRefused({ done: false, reason: "structure", title: "", message: "" });
    return open;
  }

  /** Called when the cells have changed; several cells at once are pasted, which Excel does not validate. */
  finish({ sheet, area }: UserEdit): void {
    const { before } = this;
    void this.bridge.serialise(async () => {
      const outcome = await this.judge(sheet, area, before);
      if (!outcome.done) this.onRefused(outcome);
    });
  }

  /** Keeps or takes back what was entered into a cell. */
  async judge(sheet: string, area: Area, before: CellContent | null): Promise<Typed> {
    const { engine } = this.host;
    await engine.settle();
    const found = isOneCell(area) ? this.host.record(sheet).validations.at(area.row, area.column) : null;
    if (before && found?.rule.refuse && !(await satisfies(this.host, sheet, area.row, area.column))) {
      engine.writeCells(sheet, area.row, area.column, [[inputOf(before)]]);
      await engine.settle();
      const { title = "", message = "" } = found.rule.alert ?? {};
      return { done: false, reason: "invalid", title, message };
    }
    this.host.noteChange(sheet, area, true);
    await this.bridge.flushEvents();
    return { done: true };
  }
}

function isOneCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

function inputOf(content: CellContent): CellInput {
  if (content.blank || content.spilled) return null;
  return content.formula === undefined ? { value: content.value } : { formula: content.formula };
}
