import type { Bridge } from "./bridge";
import type { Host } from "../host";

/**
 * The turns in which custom functions answer: each a job of its own among the batches and the edits of the user, so that
 * whoever reads between two turns sees results that are not yet there. Listeners hear of the calculation at its end.
 */
export class Turns {
  private due = false;
  private taking = false;
  private stopped = false;

  constructor(
    private readonly host: Host,
    private readonly bridge: Pick<Bridge, "serialise" | "flushEvents">,
  ) {
    host.engine.onCalculated(() => this.next());
  }

  /** Whether functions still owe answers. */
  areDue(): boolean {
    return this.due || this.taking;
  }

  stop(): void {
    this.stopped = true;
  }

  private next(): void {
    const { engine, events, traits } = this.host;
    if (!engine.owesAnswers()) {
      events.noteCalculated(engine.activeSheet());
      if (events.isWaiting()) void this.bridge.serialise(() => this.bridge.flushEvents());
      return;
    }
    if (this.due) return;
    this.due = true;
    // What was sent at once after an edit still reads what stood there before.
    setTimeout(() => void this.bridge.serialise(() => this.take()), traits.turn);
  }

  private async take(): Promise<void> {
    this.due = false;
    if (this.stopped) return;
    this.taking = true;
    try {
      await this.host.engine.answerFunctions();
      if (this.host.traits.clearsUndo) this.host.engine.forgetUndo();
      await this.bridge.flushEvents();
    } finally {
      this.taking = false;
    }
  }
}
