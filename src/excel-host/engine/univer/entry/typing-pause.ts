/** Whoever has not pressed a key for so long has paused, in milliseconds; a slow typist needs 200 from key to key. */
const pause = 250;

/** Knows whether somebody is pressing keys: nothing long may begin before the next pause. */
export class TypingPause {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private until = 0;
  private waiting: (() => void)[] = [];

  /** A key was pressed. */
  noteKey(): void {
    this.until = performance.now() + pause;
    this.timer ??= setTimeout(() => this.look(), pause);
  }

  /** The user has turned to something else: there is nothing to wait for. */
  end(): void {
    this.until = 0;
    this.look();
  }

  /** Resolves at the next pause, at once where nobody types. */
  async quiet(): Promise<void> {
    while (this.timer !== undefined) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** One timer for many keys: a slow machine has no time to set one for each. */
  private look(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rest = this.until - performance.now();
    if (rest > 0) {
      this.timer = setTimeout(() => this.look(), rest);
      return;
    }
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }
}
