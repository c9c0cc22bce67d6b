import { actionOf, type EntryState, type PressedKey } from "../../../src/excel-host/engine/univer/entry/entry-keys";

const idle: EntryState = { isOpen: false, hasBegun: false, isWithin: false };
const between: EntryState = { ...idle, isOpen: true };
const writing: EntryState = { ...between, hasBegun: true };
const within: EntryState = { ...writing, isWithin: true };

function press(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...held };
}

test.each([
  ["a letter begins", "д", idle, { kind: "write" }],
  ["a digit goes on", "7", writing, { kind: "write" }],
  ["Enter goes down", "Enter", writing, { kind: "enter", move: "down" }],
  ["Enter passes over a cell between two", "Enter", between, { kind: "enter", move: "down" }],
  ["Enter is the grid's where nothing was typed", "Enter", idle, { kind: "pass" }],
  ["Tab goes right", "Tab", writing, { kind: "enter", move: "right" }],
  ["an arrow enters what was typed", "ArrowUp", writing, { kind: "enter", move: "up" }],
  ["an arrow moves within a text that was opened", "ArrowLeft", within, { kind: "within" }],
  ["an arrow between two cells is the grid's", "ArrowLeft", between, { kind: "pass" }],
  ["Escape gives up", "Escape", writing, { kind: "cancel" }],
  ["F2 opens what is there", "F2", idle, { kind: "edit" }],
  ["Backspace empties", "Backspace", idle, { kind: "empty" }],
  ["Backspace takes a letter back", "Backspace", writing, { kind: "within" }],
  ["Delete is the grid's", "Delete", idle, { kind: "pass" }],
  ["Shift alone is nothing", "Shift", writing, { kind: "ignore" }],
  ["F6 leaves", "F6", writing, { kind: "pass" }],
] as const)("%s", (_, key, state, action) => expect(actionOf(press(key), state)).toEqual(action));

test("chords belong to the grid before and to the text while something is written; AltGr writes", () => {
  expect(actionOf(press("z", { ctrlKey: true }), between)).toEqual({ kind: "pass" });
  expect(actionOf(press("v", { ctrlKey: true }), writing)).toEqual({ kind: "within" });
  expect(actionOf(press("Enter", { ctrlKey: true }), writing)).toEqual({ kind: "enter", move: null });
  expect(actionOf(press("Enter", { shiftKey: true }), writing)).toEqual({ kind: "enter", move: "up" });
  expect(actionOf(press("Enter", { altKey: true }), writing)).toEqual({ kind: "line" });
  expect(actionOf(press("@", { ctrlKey: true, altKey: true }), idle)).toEqual({ kind: "write" });
  expect(actionOf(press("Process"), idle)).toEqual({ kind: "write" });
});
