import { DefinedNamesService } from "@univerjs/engine-formula";

/** Leaves hidden names out where the name box asks what the selected cells are called; formulas still know them. */
export function leaveHiddenNamesOut(): void {
  DefinedNamesService.prototype.getDefinedNameByRefString = function (unit, area) {
    const names = Object.values(this.getDefinedNameMap(unit) ?? {});
    return names.find((name) => name.formulaOrRefString === area && name.hidden !== true);
  };
}
