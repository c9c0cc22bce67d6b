import { createCampaignWorkbook } from "../../src/campaign/live/create-campaign-workbook";
import { startExcel } from "../host/live/start-excel";
import { campaignOf } from "./campaign";
import { timed, watchFreezes } from "./measure-processor";

const sizes = [1000, 3000, 9300];

/**
 * Lays campaigns of more and more primary organisations out in the workbench's host, and reads them back: how the work grows.
 * `SCALE=1000,3000 npm run bench -- campaign-workbench` takes other sizes.
 * @returns Lines for the report: milliseconds of the processor, each also as a multiple of the smallest size by organisation;
 * a size that the host refuses is told with its reason.
 */
export async function benchCampaignWorkbench(): Promise<string[]> {
  const wanted = process.env["SCALE"]?.split(",").map(Number) ?? sizes;
  const lines: string[] = [];
  let smallest: { readonly size: number; readonly layOut: number } | undefined;
  for (const size of wanted) {
    const excel = await startExcel();
    try {
      const data = campaignOf(size);
      const workbook = createCampaignWorkbook({ loadSample: () => Promise.resolve(data) });
      excel.bridge.resetCounters();
      const watch = watchFreezes();
      let refused = "";
      const layOut = await timed(() =>
        workbook.layOut(data).catch((error: unknown) => {
          refused = error instanceof Error ? error.message : String(error);
        }),
      );
      const freeze = watch.end();
      const { syncs, bytes } = excel.bridge;
      if (refused !== "") {
        lines.push(`campaign of ${size} in the workbench: refused after ${syncs} syncs, ${refused}`);
        continue;
      }
      const read = await timed(() => workbook.read(2023));
      smallest ??= { size, layOut };
      const growth = layOut / size / (smallest.layOut / smallest.size);
      lines.push(
        `campaign of ${size} in the workbench: laid out in ${(layOut / 1000).toFixed(1)} s (${growth.toFixed(1)} × an organisation of ${smallest.size}), read in ${(read / 1000).toFixed(1)} s, longest without a turn ${freeze.toFixed(0)} ms, ${syncs} syncs, ${(bytes / 1e6).toFixed(2)} MB of requests`,
      );
    } finally {
      excel.dispose();
    }
  }
  return lines;
}
