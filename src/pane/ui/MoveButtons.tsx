import { Button } from "@fluentui/react-components";
import { wordsOfCriteriaEditor } from "../words/criteria-editor/words-of-criteria-editor";
import { useYear } from "../state/pane-context";

interface MoveButtonsProps {
  /** 1-based place in the list. */
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** Up and down within a list; at its ends a button stays in the focus and says where the line stands. */
export function MoveButtons({ at, of, onMove }: MoveButtonsProps) {
  const { language } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  return (
    <>
      <Button size="small" disabledFocusable={at <= 1} onClick={() => onMove(-1)}>
        {form.up}
      </Button>
      <Button size="small" disabledFocusable={at >= of} onClick={() => onMove(1)}>
        {form.down}
      </Button>
      <span className="c dim" role="status">
        {form.place(String(at), String(of))}
      </span>
    </>
  );
}
