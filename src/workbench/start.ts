import { languages } from "../text/language";
import { workbenchWords } from "./words/words-of-workbench";
import { startWorkbench } from "./serve-page";

const usualPort = "3000";

/** How often to look whether whoever started this is still there, in milliseconds. */
const lookEvery = 1_000;

/** `npm start -- --port 3001`: serves the workbench until it is told to stop or left alone. */
async function start(): Promise<void> {
  const at = process.argv.indexOf("--port");
  const port = at < 0 ? usualPort : (process.argv[at + 1] ?? usualPort);
  try {
    const { url, close } = await startWorkbench(Number(port));
    process.stdout.write(`${url}\n`);
    const stop = (): void => void close().then(() => process.exit(0));
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, lookEvery).unref();
  } catch (error) {
    process.stderr.write(`${explain(error, port)}\n`);
    process.exitCode = 1;
  }
}

function explain(error: unknown, port: string): string {
  const { code } = error as { readonly code?: unknown };
  const [primary] = (process.env["LANG"] ?? "en").split("_");
  const language = languages.find((one) => one === primary) ?? "en";
  if (code === "EADDRINUSE" || code === "ERR_SOCKET_BAD_PORT") return workbenchWords[language].portTaken(port);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

void start();
