import { runTogether } from "./run-together";

runTogether("table", 1);
