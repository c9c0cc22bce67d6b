import type { Entry, PendingEntries } from "./pending-entries";
import type { TypingPause } from "./typing-pause";

/** Nobody types; a cell is open; or all is closed and not yet in its cells, as between one cell and the next. */
export type TypingState = "none" | "open" | "between";

/** What the editor asks of whoever knows the cells. */
export interface EntryHost {
  /** Asked before a cell is typed into; says why not. */
  allows(cell: Omit<Entry, "text">): boolean;
  /** Asked before a text leaves the editor: a formula that is none stays there, to be mended; says why. */
  refuses(entry: Entry): boolean;
  /** What a cell holds, as it is typed. */
  textOf(cell: Omit<Entry, "text">): string;
  /**
   * Writes what was typed.
   * @param entries In the order in which they were typed.
   * @param quiet Resolves when nobody types.
   * @param done Called for each when its cell shows what came of it.
   */
  enter(entries: readonly Entry[], quiet: () => Promise<void>, done: (entry: Entry) => void): Promise<void>;
  /** Writes what was pasted from elsewhere; `null` does not fit into its joined cells. */
  paste(entries: readonly Entry[] | null): Promise<void>;
  isProtected(sheet: string): boolean;
}

/** Hands on what was typed when nobody types, and tells how far that is. */
export class EntryQueue {
  host: EntryHost | undefined;
  private entering: Promise<void> = Promise.resolve();
  private state: TypingState = "none";
  private readonly listeners: ((state: TypingState) => void)[] = [];

  /** @param phase Whether a cell is being written into, and whether one is at least open. */
  constructor(
    private readonly typing: TypingPause,
    readonly pending: PendingEntries,
    private readonly phase: () => { readonly hasBegun: boolean; readonly isOpen: boolean },
  ) {}

  onTyping(listener: (state: TypingState) => void): void {
    this.listeners.push(listener);
  }

  /** Hands on what was typed, to be written after what is being done now. */
  flush(): void {
    const entries = this.pending.take();
    if (entries.length > 0 && this.host) {
      const quiet = (): Promise<void> => this.typing.quiet();
      const done = (entry: Entry): void => this.pending.done(entry);
      const written = this.host.enter(entries, quiet, done).finally(() => this.tellState());
      this.entering = Promise.all([this.entering, written]).then(() => undefined);
    }
    this.tellState();
  }

  /** Resolves when all that was typed so far stands in its cells. */
  async entered(): Promise<void> {
    await this.typing.quiet();
    this.flush();
    await this.entering;
  }

  tellState(): void {
    const { hasBegun, isOpen } = this.phase();
    const state = hasBegun ? "open" : isOpen || this.pending.size > 0 ? "between" : "none";
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener(state);
  }
}
