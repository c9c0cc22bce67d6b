import type { ChangeWay } from "../../journal/change-record";

/** Whose edits: other people's alone, or also some typed here; nothing while Excel has told of none. */
type EditedBy = "others" | "here" | undefined;

/** Edits of a watched year that Excel has told of and no reading of the watch has begun after. */
export class ToldEdits {
  private before: EditedBy;
  private during: EditedBy;
  private isReading = false;

  /** What the add-in writes itself is nobody's typing. */
  note(by: EditedBy): void {
    if (this.isReading) this.during = joined(this.during, by);
    else this.before = joined(this.before, by);
  }

  /** Whose edits a reading that ends now has found. */
  get by(): EditedBy {
    return joined(this.before, this.during);
  }

  beginReading(): void {
    this.isReading = true;
  }

  /** What was told while it was read is found by it or by the next one. */
  endReading(isRead: boolean): void {
    this.isReading = false;
    this.before = isRead ? this.during : this.by;
    this.during = undefined;
  }
}

/**
 * How what a reading found came about.
 * @param edits Absent where nobody watches: found by who is at work before others could have been told of.
 * @returns `later` while Excel has not told yet whose edit it is.
 */
export function wayOfEdits(edits: ToldEdits | undefined): ChangeWay | "later" {
  if (edits === undefined) return "typing";
  return edits.by === undefined ? "later" : edits.by === "others" ? "other" : "typing";
}

function joined(one: EditedBy, other: EditedBy): EditedBy {
  return one === "here" || other === "here" ? "here" : (one ?? other);
}
