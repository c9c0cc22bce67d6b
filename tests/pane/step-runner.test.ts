import type { PaneAction } from "../../src/pane/state/pane-action";
import { createStepRunner } from "../../src/pane/state/step-runner";

function held(): { readonly wait: Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const wait = new Promise<void>((resolve) => (release = resolve));
  return { wait, release };
}

const told = (actions: readonly PaneAction[]): string[] =>
  actions.map((action) => (action.type === "busy" ? `busy ${action.kind}` : action.type));

test("a step begun once another is told as done waits for what follows it, and is not refused", async () => {
  const actions: PaneAction[] = [];
  const done: string[] = [];
  const runner = createStepRunner((action) => actions.push(action));
  const keeping = held();
  const first = runner.run(
    "roster",
    async () => void done.push("written"),
    () => keeping.wait.then(() => done.push("kept")),
  );
  await Promise.resolve();
  const second = runner.run("undo", async () => void done.push("undone"));
  expect(done).toEqual(["written"]);
  keeping.release();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(done).toEqual(["written", "kept", "undone"]);
  expect(told(actions)).toEqual(["busy roster", "dismiss", "idle", "busy undo", "dismiss", "idle"]);
});

test("a step begun while another is at work is refused and told", async () => {
  const actions: PaneAction[] = [];
  const runner = createStepRunner((action) => actions.push(action));
  const working = held();
  const first = runner.run("roster", () => working.wait);
  expect(await runner.run("undo", () => Promise.reject(new Error("ran beside another")))).toBe(false);
  expect(actions.at(-1)).toEqual({ type: "notice", notice: { kind: "running", step: "roster" } });
  working.release();
  expect(await first).toBe(true);
});

test("of two steps begun while a told one is kept, the first runs and the second is refused", async () => {
  const actions: PaneAction[] = [];
  const runner = createStepRunner((action) => actions.push(action));
  const [keeping, working] = [held(), held()];
  const first = runner.run(
    "roster",
    () => Promise.resolve(),
    () => keeping.wait,
  );
  await Promise.resolve();
  const second = runner.run("undo", () => working.wait);
  const third = runner.run("undo", () => working.wait);
  keeping.release();
  expect(await third).toBe(false);
  working.release();
  expect(await Promise.all([first, second])).toEqual([true, true]);
});
