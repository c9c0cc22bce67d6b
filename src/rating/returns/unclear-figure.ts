import type { FigureType } from "../criteria/base-field";
import { finding, type Finding, type FindingPlace } from "../finding";

/**
 * Says that a cell may mean several things.
 * @param text What the cell holds.
 * @param type Type of its figure.
 * @param place Where it stands.
 * @returns The finding; a number where yes or no is asked has words of its own.
 * @example unclearFigure("1", "yes-no", {}).code //=> "cell.unclear-yes-no"
 */
export function unclearFigure(text: string, type: FigureType, place: FindingPlace): Finding {
  return finding(type === "yes-no" ? "cell.unclear-yes-no" : "cell.unclear-number", place, { value: text });
}
