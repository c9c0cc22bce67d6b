import { eventType, type EventEntry, type Json } from "./requests/protocol";

/** Target that the client gives events of the workbook as a whole. */
export const workbookTarget = "Workbook";

/** Events that wait for the end of a batch, for the listeners that registered. */
export class EventQueue {
  private readonly listeners = new Map<string, number>();
  private waiting: EventEntry[] = [];

  register(event: number, target: string): void {
    const key = `${event}|${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(event: number, target: string): void {
    const key = `${event}|${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  forgetAll(): void {
    this.listeners.clear();
    this.waiting = [];
  }

  noteChange(sheet: string, details: Readonly<Record<string, Json>>): void {
    this.note(eventType.changed, sheet, details);
    this.note(eventType.changed, workbookTarget, details);
  }

  noteDeleted(sheet: string, isRemote: boolean): void {
    this.note(eventType.deleted, workbookTarget, { worksheetId: sheet, source: isRemote ? "Remote" : "Local" });
  }

  /** A calculation is told once, however many turns it took. */
  noteCalculated(sheet: string): void {
    if (this.waiting.some(({ messageType }) => messageType === eventType.calculated)) return;
    this.note(eventType.calculated, workbookTarget, { worksheetId: sheet, address: "" });
  }

  isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  private note(event: number, target: string, details: Readonly<Record<string, Json>>): void {
    if (!this.listeners.has(`${event}|${target}`)) return;
    this.waiting.push({
      messageCategory: 65536,
      messageType: event,
      targetId: target,
      message: JSON.stringify(details),
    });
  }
}
