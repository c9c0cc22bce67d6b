import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { useYear } from "../../state/pane-context";

/** Nothing to approve yet: says who approves, and that demonstration data cannot be approved. */
export function ApprovalStep() {
  const { words, view, dispatch } = useYear();
  return (
    <>
      <Body reading>
        <div className="box empty">
          <p className="b">{words.approval.title}</p>
          <p className="c dim">{words.approval.text}</p>
          {view.data.synthetic && <p className="c dim">{words.approval.synthetic}</p>}
        </div>
      </Body>
      <Footer primary={{ text: words.toStep.summary, run: () => dispatch({ type: "step", step: "summary" }) }} />
    </>
  );
}
