import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { contractSuite } from "./contract-suite";
import { observeFile } from "./observe-file";
import { realReturn, realYear } from "./real-plans";

contractSuite("the .xlsx writer", {
  writeAndObserve: async (plan) => observeFile(await writePlan(plan), plan),
  live: "ignored",
  more: {
    "a filled return": () => realReturn("KZO", "kk", true),
    "a year": () => realYear(2025, "ru"),
  },
});
