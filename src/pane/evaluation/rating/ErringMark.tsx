import { useYear } from "../../state/pane-context";
import { wordsOfOpenErrors } from "../../words/open-errors/words-of-open-errors";
import { useErringFigures } from "./use-erring-figures";

/** ▲ beside the name of an organisation whose result rests on open errors; the figures are said to who cannot see it. */
export function ErringMark({ organisation }: { readonly organisation: string }) {
  const { language } = useYear();
  const figures = useErringFigures()(organisation);
  if (figures === undefined) return null;
  const said = wordsOfOpenErrors(language).restsOn(figures);
  return (
    <span className="warning" title={said}>
      <span aria-hidden>{"\u00A0▲"}</span>
      <span className="sr">, {said}</span>
    </span>
  );
}
