import type { Area, CellContent, CellInput, UserChange, UserEdit } from "../../engine/engine";
import { areaAround } from "../addresses";
import type { Bridge } from "../requests/bridge";
import { satisfies } from "./check-entry";
import type { Host } from "../host";
import { readEntry } from "../typed/read-entry";
import { lockedRefusal, type RefusedEdit, type Typed, type TypedEntry } from "./refused-edit";

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

  /** Whether what is to be entered begins as a formula and is none; says so. */
  refuses(entry: TypedEntry): boolean {
    if (!entry.text.trimStart().startsWith("=") || readEntry(this.host, entry, entry.text)) return false;
    this.refuse(entry, "unread");
    return true;
  }

  /**
   * Writes pasted texts, each read and judged as if it were typed, in one step of undo. A locked cell among them leaves all as
   * they are, as in Excel.
   * @param entries Of one sheet; `null` where they do not fit into its joined cells.
   */
  paste(entries: readonly TypedEntry[] | null): Promise<void> {
    return this.bridge.serialise(async () => {
      const { engine } = this.host;
      const [first] = entries ?? [];
      if (!entries || !first) return this.onRefused({ done: false, reason: "joined", title: "", message: "" });
      if (!engine.sheets().some(({ id }) => id === first.sheet)) return this.refuse(first, "gone");
      const locked = entries.find((entry) => this.host.isLocked(entry.sheet, areaOf(entry)));
      if (locked && entries.length > 1) return this.refuse(locked, "blocked");
      if (locked) return this.onRefused(lockedRefusal(this.host, locked.sheet, areaOf(locked)));
      const pasted = entries.flatMap((entry) => {
        const read = readEntry(this.host, entry, entry.text);
        if (!read) this.refuse(entry, "unread");
        return read ? [{ ...entry, ...read, before: engine.cells(entry.sheet, areaOf(entry))[0]?.[0] ?? null }] : [];
      });
      const forget = engine.typeCells(first.sheet, pasted);
      await engine.settle();
      const verdicts: Typed[] = [];
      for (const { sheet, row, column, before } of pasted)
        verdicts.push(await this.verdict(sheet, row, column, before));
      const kept = pasted.filter((_, at) => verdicts[at]?.done === true);
      if (kept.length < pasted.length) {
        // What is undone and redone is what stands in the end.
        forget();
        for (const { sheet, row, column, before } of pasted)
          engine.writeCells(sheet, row, column, [[before && inputOf(before)]]);
        engine.typeCells(first.sheet, kept);
        for (const [at, entry] of pasted.entries()) {
          const verdict = verdicts[at];
          if (verdict?.done === false) this.onRefused({ ...verdict, entry });
        }
      }
      if (kept.length > 0) this.host.noteChange(first.sheet, areaAround(kept), true, kept[1] ? null : kept[0]?.before);
      await engine.settle();
      await this.bridge.flushEvents();
    });
  }

  private refuse(entry: TypedEntry, reason: RefusedEdit["reason"]): void {
    this.onRefused({ done: false, reason, title: "", message: "", entry });
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
      this.refuse({ sheet, row, column, text }, "unread");
      return undefined;
    }
    return { before, forget: engine.typeCells(sheet, [{ row, column, ...read }]) };
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

interface Written {
  readonly entry: TypedEntry;
  readonly before: CellContent | null;
  /** Takes it out of what can be undone. */
  readonly forget: () => void;
}

function areaOf({ row, column }: TypedEntry): Area {
  return { row, column, rows: 1, columns: 1 };
}

function isOneCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

function inputOf(content: CellContent): CellInput {
  if (content.blank || content.spilled) return null;
  return content.formula === undefined ? { value: content.value } : { formula: content.formula };
}
