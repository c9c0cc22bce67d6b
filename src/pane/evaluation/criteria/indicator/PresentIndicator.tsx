import type { Criteria, Indicator } from "../../../../rating/criteria/criteria";
import type { CriteriaEdit } from "../../../../rating/criteria/criteria-edit";
import { moveIndicator, retireIndicator } from "../../../../rating/criteria/edit-criteria";
import { misfitsOf } from "../../../../rating/returns/misfits";
import { useYear } from "../../../state/pane-context";
import { MoveButtons } from "../../../ui/MoveButtons";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { RetireButton } from "../RetireButton";
import { MisfitBox } from "../meanings/MisfitBox";

interface PresentIndicatorProps {
  readonly present: Indicator;
  /** The criteria in whose order it is shown. */
  readonly criteria: Criteria;
  /** Writes an edit; the page stays open where the indicator stays. */
  readonly onEdit: (edit: CriteriaEdit, stays?: boolean) => void;
}

/** What can be done with an indicator that the table has: moved within its block, and retired. */
export function PresentIndicator({ present, criteria, onEdit }: PresentIndicatorProps) {
  const { language, view } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  const { data } = view;
  const { code } = present;
  const { criteria: retired } = retireIndicator(data.criteria, code);
  const siblings = criteria.indicators.filter((one) => String(one.block) === String(present.block));
  return (
    <section className="criteria-form">
      <div className="form-acts">
        <MoveButtons
          at={siblings.indexOf(present) + 1}
          of={siblings.length}
          onMove={(by) => onEdit(moveIndicator(data.criteria, code, by), true)}
        />
      </div>
      <RetireButton
        text={form.retire}
        sure={form.retireSure(code)}
        asked={form.retireAsked(code)}
        onRetire={() => onEdit(retireIndicator(data.criteria, code))}
      />
      <p className="c dim">{form.retireHint}</p>
      <MisfitBox misfits={retired ? misfitsOf(data, retired) : []} next={retired} />
    </section>
  );
}
