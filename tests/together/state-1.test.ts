import { runTogether } from "./run-together";

runTogether("state", 1);
