import type { Paper } from "../../../decisions/act/paper";
import { actWordsOf } from "../../../decisions/words/act/act-words";
import { asFailure } from "../../state/as-failure";
import { useYear } from "../../state/pane-context";

/** Saves a paper as a Word file; the library of Word files comes only when one is wanted. */
export function useSavePaper(): (stem: string, make: () => Paper) => Promise<void> {
  const { ports, dispatch } = useYear();
  return async (stem, make) => {
    try {
      const { writeDocx } = await import("../../../decisions/act/docx/write-docx");
      const paper = make();
      const name = `${stem}.docx`;
      ports.saveFile?.({ name, bytes: await writeDocx(paper, actWordsOf(paper.language).union) });
      dispatch({ type: "notice", notice: { kind: "fileSaved", file: name } });
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } });
    }
  };
}
