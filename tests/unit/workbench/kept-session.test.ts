import { createHeadlessHost } from "../../../src/excel-host/headless";
import { hostState } from "../../../src/excel-host/host/host-state";
import { packText } from "../../../src/text/packed-text";
import { readSession, sessionStore } from "../../../src/workbench/page/kept/kept-session";

const key = "workbench-session";
const kept = new Map<string, string>();
const head = { version: 1, at: "2026-02-20T10:00:00.000Z", unsaved: true };

beforeAll(() => {
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  Object.assign(globalThis, { localStorage: storage });
});

async function keep(first: unknown, state: unknown): Promise<void> {
  kept.set(key, `${JSON.stringify(first)}\n${await packText([JSON.stringify(state)])}`);
}

test("a kept workbook comes back; one of another shape is none, and neither stops the page", async () => {
  const { host, dispose } = await createHeadlessHost({ functions: [] });
  const state = { engine: host.engine.state(), host: hostState(host) };
  dispose();
  await keep(head, state);
  expect((await readSession())?.state).toEqual(JSON.parse(JSON.stringify(state)));
  const wrong: unknown[] = [
    null,
    [],
    "text",
    {},
    { engine: state.engine },
    { ...state, engine: null },
    { ...state, engine: { ...state.engine, sheets: [] } },
    { ...state, engine: { ...state.engine, active: "none" } },
    { ...state, engine: { ...state.engine, sheets: { [state.engine.active]: 5 } } },
    { ...state, host: { ...state.host, settings: {} } },
    { ...state, host: { ...state.host, settings: [["a"]] } },
    { ...state, host: { ...state.host, records: { a: {} } } },
    { ...state, host: { ...state.host, lastId: "1" } },
  ];
  for (const one of wrong) {
    await keep(head, one);
    expect(await readSession()).toBeUndefined();
  }
  for (const other of [null, [], 5, {}, { ...head, at: "soon" }, { ...head, unsaved: 1 }, { ...head, version: 2 }]) {
    await keep(other, state);
    expect(await readSession()).toBeUndefined();
    expect(() => sessionStore.mark(false)).not.toThrow();
  }
  for (const text of ["", "\n", "{\n{", `${JSON.stringify(head)}\nnot packed`]) {
    kept.set(key, text);
    expect(await readSession()).toBeUndefined();
    expect(() => sessionStore.mark(false)).not.toThrow();
  }
});
