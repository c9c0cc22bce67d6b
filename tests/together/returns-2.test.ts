import { runTogether } from "./run-together";

runTogether("returns", 2);
