import { Link } from "@fluentui/react-components";
import { useYear } from "../../state/pane-context";
import { wordsOfOpenErrors } from "../../words/open-errors/words-of-open-errors";
import { useErringFigures } from "./use-erring-figures";

/** The mark of a result that rests on open errors, with the figures; it leads to what the result would be without them. */
export function OpenErrorLink({ organisation }: { readonly organisation: string }) {
  const { language, openPage } = useYear();
  const figures = useErringFigures()(organisation);
  if (figures === undefined) return null;
  return (
    <span className="c blkln">
      <span className="warning" aria-hidden>
        ▲{" "}
      </span>
      <Link as="button" data-rove={`errors:${organisation}`} onClick={() => openPage({ kind: "why", organisation })}>
        {wordsOfOpenErrors(language).restsOn(figures)}
      </Link>
    </span>
  );
}
