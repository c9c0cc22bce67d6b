import { addedCells } from "../../sheets/office/change/held/edited-cells";
import type { EnteredBeside } from "../../kernel/office/take-back";
import { isOnDemand } from "../sheets/analysis/sheets-on-demand";
import { isResultSheet } from "../sheets/lost/lost-sheets";
import { ownContents } from "./steps/own-contents";

/** On sheets of figures and rules what is read with the year is no foreign entry; on all others everything new is. */
export const enteredOnYear: EnteredBeside = ({ plan, was, held }, now, { names }) =>
  isResultSheet(plan.key) || isOnDemand(plan.key)
    ? addedCells(plan, now, held)
    : ownContents({ was: plan, plan: was, held: now }, names, () => false);
