import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { useYear } from "../../state/pane-context";
import type { Approving } from "../use-approval";

interface LackingHereProps {
  /** The question whose button was pressed. */
  readonly question: string;
  readonly approving: Approving;
}

/** Beside a button that recorded nothing: what its record lacks, though the field for it stands elsewhere. */
export function LackingHere({ question, approving }: LackingHereProps) {
  const words = approvalWordsOf(useYear().language);
  const { faults } = approving;
  if (faults.question !== question || !(faults.reason || faults.who)) return null;
  return <p className="c error">{words.notRecorded}</p>;
}
