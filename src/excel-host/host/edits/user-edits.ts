import type { Area, CellContent, CellInput, UserChange, UserEdit } from "../../engine/engine";
import type { Bridge } from "../requests/bridge";
import { satisfies } from "./check-entry";
import type { Host } from "../host";
import { readEntry } from "../typed/read-entry";

/** What came of an entry of the user: done, or why it was refused. */
export type Typed =
  | { readonly done: true }
  | {
      readonly done: false;
      /** `gone`: the sheet is no longer there; `unread`: no formula of this language. */
      readonly reason: "locked" | "structure" | "invalid" | "gone" | "unread";
      readonly title: string;
      readonly message: string;
    };

/** An edit that was refused. */
export type RefusedEdit = Typed & { readonly done: false } & {
  /** What was typed where, when a cell got back what it held. */
  readonly entry?: Pick<TypedEntry, "row" | "column" | "text">;
};

/** What was typed into a cell. */
interface TypedEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Edits of the user: refused where cells are locked, taken back where the validation says no, else told to listeners. */
export class UserEdits {
  private before: CellContent | null = null;

  constructor(
    private readonly host: Host,
    private readonly bridge: Bridge,
    private readonly onRefused: (refusal: RefusedEdit) => void,
  ) {}

  /** Called before the cells change. */
  allows({ sheet, area }: UserEdit): boolean {
    if (this.host.isLocked(sheet, area)) {
      this.onRefused(lockedRefusal(this.host, sheet, area));
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

  /** Called when the cells have changed; what is pasted over several or filled Excel does not validate. */
  finish({ sheet, area, filled = false }: UserEdit): void {
    const before = filled ? null : this.before;
    void this.bridge.serialise(async () => {
      const outcome = await this.judge(sheet, area, before);
      if (!outcome.done) this.onRefused(outcome);
    });
  }

  /**
   * Writes what was typed into cells, calculates once, then keeps or takes back each.
   * @param entries In the order in which they were typed.
   * @param quiet Resolves when nobody types: nothing is written before.
   * @param done Called for each when its cell shows what came of it.
   */
  enter(entries: readonly TypedEntry[], quiet: () => Promise<void>, done: (entry: TypedEntry) => void): Promise<void> {
    return this.bridge.serialise(async () => {
      const written: Written[] = [];
      for (const entry of entries) {
        await quiet();
        const made = this.write(entry);
        if (made !== undefined) written.push({ entry, ...made });
        done(entry);
        // A key pressed meanwhile is heard between two cells.
        await new Promise((resolve) => setTimeout(resolve));
      }
      await this.judgeAll(written);
    });
  }

  /** Judges after one calculation what was written together, and tells listeners once. */
  private async judgeAll(written: readonly Written[]): Promise<void> {
    const { engine } = this.host;
    await engine.settle();
    const verdicts: Typed[] = [];
    for (const { entry, before } of written)
      verdicts.push(await this.verdict(entry.sheet, entry.row, entry.column, before));
    for (const [at, { entry, before, forget }] of written.entries()) {
      const verdict = verdicts[at];
      const area = { row: entry.row, column: entry.column, rows: 1, columns: 1 };
      if (verdict?.done === false) {
        if (before) engine.writeCells(entry.sheet, entry.row, entry.column, [[inputOf(before)]]);
        forget();
        this.onRefused({ ...verdict, entry });
      } else this.host.noteChange(entry.sheet, area, true, before);
    }
    await engine.settle();
    await this.bridge.flushEvents();
  }

  /** @returns What stood there before, and how its undo is forgotten; nothing where the entry was refused. */
  private write({ sheet, row, column, text }: TypedEntry): Omit<Written, "entry"> | undefined {
    const { engine } = this.host;
    if (!engine.sheets().some(({ id }) => id === sheet)) {
      this.onRefused({ done: false, reason: "gone", title: text, message: "" });
      return undefined;
    }
    if (!this.allows({ sheet, area: { row, column, rows: 1, columns: 1 } })) return undefined;
    const { before } = this;
    const read = readEntry(this.host, { sheet, row, column }, text);
    if (!read) {
      this.onRefused({ done: false, reason: "unread", title: text, message: "" });
      return undefined;
    }
    return { before, forget: engine.typeCell(sheet, row, column, read.input, read.numberFormat) };
  }

  /** Keeps or takes back what was entered into a cell. */
  async judge(sheet: string, area: Area, before: CellContent | null): Promise<Typed> {
    const { engine } = this.host;
    await engine.settle();
    const verdict = isOneCell(area) ? await this.verdict(sheet, area.row, area.column, before) : done;
    if (!verdict.done && before) {
      engine.writeCells(sheet, area.row, area.column, [[inputOf(before)]]);
      await engine.settle();
      return verdict;
    }
    this.host.noteChange(sheet, area, true, before);
    await this.bridge.flushEvents();
    return verdict;
  }

  /** What the validation of a cell says to what stands in it; everything must be settled. */
  private async verdict(sheet: string, row: number, column: number, before: CellContent | null): Promise<Typed> {
    const found = this.host.record(sheet).validations.at(row, column);
    if (!before || !found?.rule.refuse || (await satisfies(this.host, sheet, row, column))) return done;
    const { title = "", message = "" } = found.rule.alert ?? {};
    return { done: false, reason: "invalid", title, message };
  }
}

const done: Typed = { done: true };

/** Why a locked cell is not written; its prompt, which Excel shows beside the chosen cell, is part of it. */
export function lockedRefusal(host: Host, sheet: string, { row, column }: Area): Typed & { readonly done: false } {
  const { title = "", message = "" } = host.record(sheet).validations.at(row, column)?.rule.prompt ?? {};
  return { done: false, reason: "locked", title, message };
}

interface Written {
  readonly entry: TypedEntry;
  readonly before: CellContent | null;
  /** Takes it out of what can be undone. */
  readonly forget: () => void;
}

function isOneCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

function inputOf(content: CellContent): CellInput {
  if (content.blank || content.spilled) return null;
  return content.formula === undefined ? { value: content.value } : { formula: content.formula };
}
