import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ApprovalDetails } from "../../../decisions/records/approval";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { oldPapers, paperSheetName } from "../../../evaluation/approval/papers/paper-age";
import type { AgingPaper } from "../../../evaluation/year/committee/paper-prints";
import { useYear } from "../../state/pane-context";

interface OldSheetsProps {
  /** Papers that are looked at here. */
  readonly of: readonly AgingPaper[];
  /** Of the approval, as filled in. */
  readonly details?: ApprovalDetails;
}

/** Sheets of papers that tell an earlier state of results and decisions: whoever printed them has an old paper. */
export function OldSheets({ of, details }: OldSheetsProps) {
  const { view, state, language } = useYear();
  const { data, rating } = view;
  const prints = state.snapshot?.papers;
  const old = useMemo(
    () => (prints === undefined ? [] : oldPapers(data, rating, prints, details)),
    [data, rating, prints, details],
  );
  const words = approvalWordsOf(language);
  return old
    .filter((paper) => of.includes(paper))
    .map((paper) => (
      <MessageBar key={paper} intent="warning" layout="multiline">
        <MessageBarBody>{words.oldSheet(paperSheetName(paper, data.language))}</MessageBarBody>
      </MessageBar>
    ));
}
