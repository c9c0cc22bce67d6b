import { runTogether } from "./run-together";

runTogether("server", 1);
