import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Engine, NameState } from "../engine";
import { changeNames } from "./parsed-formulas";
import { command, unitId, type Parts } from "./parts";

type NameParts = Pick<Engine, "names" | "setName" | "setNames" | "removeName">;

/** Defined names of the workbook. The library keeps an area without `=`, a formula with it. */
export function createNames(parts: Parts): NameParts {
  const service = parts.injector.get(IDefinedNamesService);
  const find = (name: string) => service.getValueByName(unitId, name);
  let lastId = 0;
  let known: readonly NameState[] | undefined;
  service.update$.subscribe(() => {
    known = undefined;
  });
  const read = (): readonly NameState[] =>
    Object.values(service.getDefinedNameMap(unitId) ?? {}).map((item) => ({
      name: item.name,
      formula: item.formulaOrRefString.startsWith("=") ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      hidden: item.hidden === true,
    }));
  const itemOf = ({ name, formula, hidden }: NameState) => {
    const present = find(name);
    lastId += 1;
    const bare = formula.replace(/^=/, "");
    return {
      id: present?.id ?? `name-${parts.idPrefix}${lastId}`,
      name: present?.name ?? name,
      formulaOrRefString: isArea(bare) ? bare : `=${bare}`,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden,
    };
  };
  const differs = ({ name, formula, hidden }: NameState): boolean => {
    const present = find(name);
    return (
      !present || `=${present.formulaOrRefString.replace(/^=/, "")}` !== formula || (present.hidden === true) !== hidden
    );
  };
  const setAll = (states: readonly NameState[]): void => {
    const items = new Map(states.filter(differs).map((state) => [state.name.toLowerCase(), itemOf(state)]));
    const [last] = [...items.values()].slice(-1);
    if (last === undefined) return;
    const added = Object.fromEntries([...items.values()].map((item) => [item.id, item]));
    changeNames(parts, [...items.keys()], () => {
      // The library lists all names anew after each; its command, which wakes what waits for names, is given once.
      if (items.size > 1) service.registerDefinedNames(unitId, { ...service.getDefinedNameMap(unitId), ...added });
      command(parts, SetDefinedNameMutation.id, last);
    });
  };
  return {
    names: () => (known ??= read()),
    setName: (state) => setAll([state]),
    setNames: setAll,
    removeName: (name) => {
      const present = find(name);
      if (!present) return;
      changeNames(parts, [name], () => command(parts, RemoveDefinedNameMutation.id, { ...present }));
    },
  };
}

function isArea(formula: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!(),+*/&=<>" -]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu.test(formula);
}
