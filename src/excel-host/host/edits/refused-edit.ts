import type { Area } from "../../engine/engine";
import type { Host } from "../host";

/** What came of an entry of the user: done, or why it was refused. */
export type Typed =
  | { readonly done: true }
  | {
      readonly done: false;
      /**
       * `gone`: the sheet is no longer there; `unread`: no formula of this language; `blocked` and `joined`: what is pasted
       * would go into locked cells too, or into joined ones.
       */
      readonly reason: "locked" | "structure" | "invalid" | "gone" | "unread" | "blocked" | "joined";
      readonly title: string;
      readonly message: string;
    };

/** An edit that was refused. */
export type RefusedEdit = Typed & { readonly done: false } & {
  /** What was typed where, when a cell got back what it held. */
  readonly entry?: Pick<TypedEntry, "row" | "column" | "text">;
};

/** What was typed into a cell. */
export interface TypedEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Why a locked cell is not written; its prompt, which Excel shows beside the chosen cell, is part of it. */
export function lockedRefusal(host: Host, sheet: string, { row, column }: Area): Typed & { readonly done: false } {
  const { title = "", message = "" } = host.record(sheet).validations.at(row, column)?.rule.prompt ?? {};
  return { done: false, reason: "locked", title, message };
}
