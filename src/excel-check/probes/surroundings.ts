import { capabilities } from "../../sheets/office/capabilities";
import { found, type Probe } from "../bench";

/** How far the requirement sets go, against what the add-in needs. */
export const probeRequirementSets: Probe = async ({ addIn }) => {
  const sets: Readonly<Record<string, string>> = capabilities(Office.context.requirements);
  const short = Object.entries(addIn.floor).filter(([set, least]) => minor(sets[set]) < minor(least));
  const reached = Object.entries(sets).map(([set, version]) => `${set} ${version}`);
  return Promise.resolve(
    found("requirementSets", short.length === 0 ? "right" : "wrong", {
      sets: reached.join(", "),
      short: short.map(([set, least]) => `${set} ${least}`).join(", "),
    }),
  );
};

/** Excel LTSC 2021 empties its own undo list with every call of an add-in; it is known by what it claims. */
export const probeUndoList: Probe = async () => {
  const sets = capabilities(Office.context.requirements);
  const isOld =
    String(Office.context.platform) === "PC" && minor(sets.ExcelApi) <= 14 && minor(sets.SharedRuntime) <= 1;
  return Promise.resolve(found("undoList", isOld ? "different" : "right"));
};

/** Whether drafts outlive the pane on this machine. */
export const probeStorage: Probe = async () => Promise.resolve(found("storage", keepsText() ? "right" : "different"));

function keepsText(): boolean {
  const key = "bagalau.check";
  try {
    localStorage.setItem(key, key);
    const isKept = localStorage.getItem(key) === key;
    localStorage.removeItem(key);
    return isKept;
  } catch (error) {
    // A web view without storage refuses even to name it.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** A pane on a Mac cannot hand out files. */
export const probeFileSaving: Probe = async () =>
  Promise.resolve(found("fileSaving", String(Office.context.platform) === "Mac" ? "different" : "right"));

/** Whether a text can be copied by a button; where the web view does not say, the press of a button will. */
export const probeClipboard: Probe = async () => {
  const permissions = navigator.permissions as Permissions | undefined;
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return found("clipboard", "different");
  try {
    const state = await permissions?.query({ name: "clipboard-write" as PermissionName });
    const statuses = { granted: "right", denied: "different", prompt: "untried" } as const;
    return found("clipboard", statuses[state?.state ?? "prompt"]);
  } catch (error) {
    // Not every web view knows this permission.
    if (error instanceof TypeError) return found("clipboard", "untried");
    throw error;
  }
};

function minor(version: string | undefined): number {
  return Number(/^1\.(\d+)$/.exec(version ?? "")?.[1] ?? -1);
}
