import { join } from "node:path";

interface Shares {
  sharesOf(room: string): readonly (readonly string[])[];
}

const root = join(__dirname, "..", "..");
const { sharesOf } = jest.requireActual<Shares>("./shares.js");

/**
 * Runs test files one after another in one place, each within a `describe` of its path, and clears up after each what the
 * next one would find.
 * @param room Whose files; see `shares.js`.
 * @param share Number of the share, from 1.
 */
export function runTogether(room: string, share: number): void {
  const paths = sharesOf(room)[share - 1];
  if (!paths) throw new Error(`${room} has no share ${share}`);
  for (const path of paths) {
    describe(path, () => {
      const before = Object.getOwnPropertyDescriptors(globalThis);
      const environment = { ...process.env };
      jest.requireActual(join(root, path));
      // After what the file itself clears up: such hooks run in the order in which they are registered.
      afterAll(() => {
        jest.useRealTimers();
        jest.restoreAllMocks();
        putBack(before);
        for (const name of Object.keys(process.env))
          if (!(name in environment)) Reflect.deleteProperty(process.env, name);
        Object.assign(process.env, environment);
      });
    });
  }
}

/** Globals that a file added go; what it changed is as it was. */
function putBack(before: Readonly<Record<string, PropertyDescriptor>>): void {
  for (const [name, now] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    const was = before[name];
    if (!now.configurable) continue;
    if (!was) Reflect.deleteProperty(globalThis, name);
    else if (was.value !== now.value || was.get !== now.get) Object.defineProperty(globalThis, name, was);
  }
}
