import { readFileSync } from "node:fs";
import vm from "node:vm";

/** What Microsoft's client puts into its global scope. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init(bridge: object): void } };
  readonly scope: Record<string, unknown>;
}

/** The client as the package ships it: never changed, never copied into the project. */
export const clientFile = "@microsoft/office-js/dist/excel-web-16.00.js";

let script: vm.Script | undefined;

/**
 * Loads Office.js outside a browser, in a scope of its own.
 * @param office What the scope's `Office` already holds.
 */
export function loadOfficeClient(office: object): OfficeClient {
  const file = require.resolve(clientFile);
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: file });
  const scope = createScope();
  vm.createContext(scope);
  script.runInContext(scope);
  const present = (scope["Office"] as object | undefined) ?? {};
  scope["Office"] = Object.create(present, Object.getOwnPropertyDescriptors(office)) as object;
  return { scope, Excel: scope["Excel"], OfficeExtension: scope["OfficeExtension"] } as unknown as OfficeClient;
}

function createScope(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const element = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const scope: Record<string, unknown> = {
    console,
    setTimeout: unreferenced(setTimeout),
    clearTimeout,
    setInterval: unreferenced(setInterval),
    clearInterval,
    performance,
    navigator: { userAgent: "node", appVersion: "", language: "en-US" },
    location: { href: "http://127.0.0.1/", search: "", hash: "", hostname: "127.0.0.1", protocol: "http:" },
    document: {
      URL: "http://127.0.0.1/",
      cookie: "",
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener: () => undefined,
      head: element(),
      body: null,
      documentElement: {},
    },
    addEventListener: () => undefined,
    attachEvent: () => undefined,
    localStorage: storage,
    sessionStorage: storage,
  };
  return Object.assign(scope, { window: scope, self: scope, top: scope, parent: scope });
}

/** Timers of the client must not keep a finished test alive. */
function unreferenced<T extends (...args: never[]) => NodeJS.Timeout>(timer: T): T {
  return ((...args: never[]) => timer(...args).unref()) as T;
}
