import { writePlan } from "../../src/xlsx/write-plan";
import { contractSuite } from "./contract-suite";
import { observeFile } from "./observe-file";
import { realPlans } from "./real-plans";

contractSuite("the .xlsx writer", {
  writeAndObserve: async (plan) => observeFile(await writePlan(plan), plan),
  live: "ignored",
  more: realPlans,
});
