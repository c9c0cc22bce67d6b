import { existsSync } from "node:fs";
import { join } from "node:path";
import { firstJavaScriptLimit, firstJavaScriptSize } from "../../src/build/first-javascript-size";
import { benchBringIn } from "./bring-in";
import { benchCampaign } from "./campaign";
import { benchCampaignBrowser } from "./campaign-browser";
import { benchCampaignWorkbench } from "./campaign-workbench";
import { benchCriteriaTable } from "./criteria-table";
import { benchHostile } from "./hostile";
import { benchLines } from "./lines";
import { benchLive } from "./live";
import { benchLongTasks } from "./long-tasks";
import { benchRate } from "./rate";
import { benchReturns } from "./returns";
import { benchReturnsBrowser } from "./returns-browser";
import { benchScale } from "./scale";
import { benchStart } from "./start";
import { benchXlsx } from "./xlsx";

/** `npm run bench`, or only the parts named behind it: every budget beside what this machine needs now; ratios compare runs of one process. */
async function main(): Promise<void> {
  const parts: Readonly<Record<string, () => Promise<string[]>>> = {
    rate: async () => benchRate(),
    campaign: async () => benchCampaign(),
    "campaign-workbench": benchCampaignWorkbench,
    "campaign-browser": benchCampaignBrowser,
    xlsx: benchXlsx,
    hostile: benchHostile,
    live: benchLive,
    returns: benchReturns,
    "returns-browser": benchReturnsBrowser,
    scale: benchScale,
    start: benchStart,
    "long-tasks": benchLongTasks,
    "criteria-table": benchCriteriaTable,
    "bring-in": benchBringIn,
    bundle: async () => benchBundle(),
    lines: async () => benchLines(),
  };
  const wanted = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const line of await part()) process.stdout.write(`${line}\n`);
  }
}

function benchBundle(): string[] {
  const dist = join(__dirname, "..", "..", "dist");
  if (!existsSync(join(dist, "taskpane.html"))) return ["first JavaScript: run npm run build first"];
  const size = firstJavaScriptSize(dist) / 1024;
  return [`first JavaScript: ${size.toFixed(1)} KB gz (budget ${firstJavaScriptLimit / 1024})`];
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
