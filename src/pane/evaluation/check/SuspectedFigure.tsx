import { Link } from "@fluentui/react-components";
import { correctFigure } from "../../../evaluation/followup/evidence/correct-figure";
import { suspectedValue } from "../../../evaluation/followup/evidence/suspected-value";
import type { Finding } from "../../../rating/finding";
import { formatFigure } from "../../../text/format-number";
import { useYear } from "../../state/pane-context";
import { wordsOfCheck } from "../../words/check/words-of-check";

/** The value that was probably meant, to be taken over by one press; the log keeps what was declared. */
export function SuspectedFigure({ finding }: { readonly finding: Finding }) {
  const { language, view, pack, state, commands, ports, openPage } = useYear();
  const words = wordsOfCheck(language);
  const { data } = view;
  const found = suspectedValue(finding, data);
  const { organisation } = finding;
  if (found === null || organisation === undefined) return null;
  const { code, value, suspected, slip } = found;
  const shown = formatFigure(suspected, language);

  function take(): void {
    if (state.name === "") return openPage({ kind: "who" });
    const reason = pack.finding(finding, data).title;
    const correction = { organisation: organisation ?? "", code, declared: value, corrected: suspected };
    const next = correctFigure(data, correction, reason, { who: state.name, at: ports.now() });
    void commands.rewrite("correction", next, { values: 1 });
  }
  return (
    <div className="settle">
      <span className="c">{words.slips[slip](shown)}</span>{" "}
      <Link as="button" className="c" onClick={take}>
        {words.take(shown)}
      </Link>
    </div>
  );
}
