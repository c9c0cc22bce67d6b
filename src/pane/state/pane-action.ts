import type { Rating } from "../../rating/rating";
import type { Progress } from "../../kernel/running";
import type { Snapshot, YearEntry, YearUndoEntry } from "../../evaluation/year/ports";
import type { BlockId } from "../../rating/criteria/criteria";
import type { Drafts } from "../drafts/drafts";
import type { BringInDraft, OpenIndicator } from "../evaluation/bring-in/bring-in-draft";
import type { FindingFilter } from "../evaluation/check/finding-list";
import type { OpenBlock } from "../evaluation/criteria/block/block-draft";
import type { StandingsBy } from "../evaluation/rating/standings";
import type { ReturnsDraft } from "../evaluation/returns/returns-draft";
import type { RosterEdits } from "../../evaluation/year/acts/roster-edits";
import type { LanguagePack } from "../start/language-pack";
import type { ThemeChoice } from "../ui/hooks/theme";
import type { Notice, WrittenFacts } from "./notice";
import type { Failure, KeptRobustness, Origin, Page, StepId } from "./pane-state";
import type { BusyKind, WriteKind } from "./step-kinds";

/** What happens to the pane: a person's move, a reading, a step that was done or failed. */
export type PaneAction =
  | { readonly type: "no-year"; readonly years: readonly YearEntry[] }
  | { readonly type: "read"; readonly snapshot: Snapshot; readonly at: Date; readonly years?: readonly YearEntry[] }
  | {
      readonly type: "written";
      readonly kind: WriteKind;
      readonly snapshot: Snapshot;
      readonly at: Date;
      readonly years: readonly YearEntry[];
      readonly undo: readonly YearUndoEntry[];
      readonly summary: Rating | null;
      /** Absent where the step counts nothing. */
      readonly facts?: WrittenFacts;
    }
  | { readonly type: "undone" | "redone"; readonly entry: YearUndoEntry | undefined }
  | { readonly type: "put-back" }
  | { readonly type: "undoable"; readonly undo: readonly YearUndoEntry[]; readonly redo: readonly YearUndoEntry[] }
  | { readonly type: "step"; readonly step: StepId }
  | { readonly type: "page"; readonly page: Page; readonly origin: Origin }
  | { readonly type: "turn"; readonly organisation: string }
  /** @param from Only from such a page: another may have been opened since. */
  | { readonly type: "back"; readonly from?: Page["kind"] }
  | { readonly type: "restored" }
  | { readonly type: "busy"; readonly kind: BusyKind }
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "idle" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "dismiss" }
  | { readonly type: "filter"; readonly filter: Partial<FindingFilter> }
  | { readonly type: "finding"; readonly key: string | null }
  | { readonly type: "accepting"; readonly key: string | null }
  /** Nothing: the reason is given or given up. */
  | { readonly type: "reason"; readonly key: string; readonly text: string | null }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "typed-name"; readonly name: string }
  | { readonly type: "restored-drafts"; readonly year: number; readonly drafts: Drafts }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "roster"; readonly edits: RosterEdits }
  | { readonly type: "open-indicator"; readonly open: OpenIndicator }
  | { readonly type: "open-block"; readonly open: OpenBlock }
  | { readonly type: "bring-in"; readonly draft: BringInDraft | null }
  | { readonly type: "change-bring-in"; readonly change: (draft: BringInDraft) => BringInDraft }
  | {
      readonly type: "returns";
      readonly year: number;
      readonly change: (files: ReturnsDraft["files"]) => ReturnsDraft["files"];
    }
  /** A form was given up, or written as it stood when its button was pressed: what was typed since stays, and so does its page. */
  | { readonly type: "roster-written"; readonly was: RosterEdits }
  | { readonly type: "close-indicator"; readonly form: OpenIndicator | null }
  | { readonly type: "close-block"; readonly form: OpenBlock | null }
  | { readonly type: "by"; readonly by: StandingsBy }
  | { readonly type: "robustness"; readonly kept: KeptRobustness }
  | { readonly type: "block"; readonly block: BlockId }
  | { readonly type: "search"; readonly text: string }
  | { readonly type: "language"; readonly pack: LanguagePack }
  | { readonly type: "theme"; readonly theme: ThemeChoice }
  | { readonly type: "say"; readonly text: string };
