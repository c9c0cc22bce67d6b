import { runTogether } from "./run-together";

runTogether("live", 5);
