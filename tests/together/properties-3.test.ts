import { runTogether } from "./run-together";

runTogether("properties", 3);
