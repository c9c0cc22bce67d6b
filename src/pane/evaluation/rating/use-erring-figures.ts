import { nameErringFigures } from "../../../evaluation/words/findings/name-erring-figures";
import { useYear } from "../../state/pane-context";

/**
 * The figures with open errors a result rests on, by code.
 * @returns Call it with the organisation; `undefined` where its result rests on none.
 */
export function useErringFigures(): (organisation: string) => string | undefined {
  const { view, pack } = useYear();
  return (organisation) => {
    const errors = view.underResults.get(organisation);
    return errors && nameErringFigures(errors, (error) => pack.finding(error, view.data).title);
  };
}
