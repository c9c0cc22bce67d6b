import { functionSpecs } from "../../app/functions-metadata";
import { createCustomFunctions } from "../../excel-host/host/custom-functions";
import { createOfficeShim } from "../../excel-host/host/requests/office-shim";
import { inOwnTasks } from "./own-tasks";
import type { WorkbenchConnection } from "./connection";

/** What Microsoft's client puts into the pane's page before this script runs. */
interface ClientScope {
  Office?: object;
  CustomFunctions?: unknown;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: object): void } };
}

const namespace = "BAGALAU";

/** Gives the pane what Excel would give it, then lets the unchanged add-in start. */
async function startPane(): Promise<void> {
  const workbench = await (window.parent as Window).workbench;
  if (!workbench) throw new Error("The pane's page needs the workbench around it.");
  const scope = window as unknown as ClientScope;
  const shim = createOfficeShim({ traits: workbench.host.traits, dark: workbench.isDark() });
  scope.Office = Object.create(scope.Office ?? null, Object.getOwnPropertyDescriptors(shim)) as object;
  scope.CustomFunctions = createCustomFunctions(workbench.engine, namespace, functionSpecs, workbench.host.traits);
  workbench.forgetListeners();
  scope.OfficeExtension.HostBridge.init(inOwnTasks(workbench.bridge));
  await fillFromFile(workbench);
  await import("../../app/taskpane");
}

/** Lays out a file the user has opened, with the functions at hand that its sheets need. */
async function fillFromFile(workbench: WorkbenchConnection): Promise<void> {
  const opening = workbench.takeOpening();
  if (!opening) return;
  try {
    await import("../../app/start-runtime");
    await Office.onReady();
    const { layOutBook } = await import("../book/lay-out-book");
    const { host, bridge } = workbench;
    await layOutBook(opening.book, host, bridge, ({ count, of }) => opening.onProgress(count, of));
    opening.onDone();
  } catch (error) {
    opening.onFailure(error);
  }
}

void startPane();
