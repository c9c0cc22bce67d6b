import { runTogether } from "./run-together";

runTogether("files", 1);
