import type { PaneWords } from "../words/pane/pane-words";
import type { BusyKind } from "./pane-state";

/** What is told in passing above a page: nothing failed. */
export type Notice =
  | { readonly kind: "restored" | "notKept" }
  /** A command was pressed while another runs. */
  | { readonly kind: "running"; readonly step: BusyKind };

/** A notice in words. */
export function noticeText(notice: Notice, { notices, busy }: PaneWords): string {
  switch (notice.kind) {
    case "restored":
      return notices.restored;
    case "notKept":
      return notices.notKept;
    case "running":
      return notices.running(busy[notice.step]);
  }
}
