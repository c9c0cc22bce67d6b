import { committeeWordsOf } from "../../../evaluation/words/committee/committee-words";
import { useYear } from "../../state/pane-context";
import { StepRow } from "../../ui/StepRow";

/** Leads to what lies before the Executive Committee. */
export function CommitteeRow() {
  const { language, openPage } = useYear();
  return (
    <div className="box rows">
      <StepRow
        title={committeeWordsOf(language).sheet}
        onPress={() => openPage({ kind: "committee" })}
        attributes={{ "data-rove": "committee" }}
      />
    </div>
  );
}
