/** @jest-environment jsdom */
import { runTogether } from "./run-together";

runTogether("layouts", 2);
