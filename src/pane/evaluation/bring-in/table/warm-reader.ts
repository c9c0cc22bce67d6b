import { exampleWordings } from "../../../../evaluation/criteria-import/wording/example-wordings";
import { readRule } from "../../../../evaluation/criteria-import/wording/read-rule";

/**
 * Reads an example of each kind of wording, one in a turn of the page: the first table that is read in a page otherwise takes twice
 * the time of those after it, in which its patterns are made.
 * @returns Ends it.
 */
export function warmReader(): () => void {
  const left: string[] = [...exampleWordings];
  const next = (): void => {
    const words = left.shift();
    if (words === undefined) return;
    readRule(words, { unit: "", name: "", year: new Date().getFullYear(), baseFields: [] });
    timer = setTimeout(next, 0);
  };
  let timer = setTimeout(next, 0);
  return () => clearTimeout(timer);
}
