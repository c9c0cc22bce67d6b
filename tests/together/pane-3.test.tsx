/** @jest-environment jsdom */
// Clears the page after each test of every file, which it would do for the first file only if that one loaded it.
import "@testing-library/react";
import { runTogether } from "./run-together";

runTogether("pane", 3);
