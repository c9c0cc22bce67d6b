import { runTogether } from "./run-together";

runTogether("architecture", 1);
