import { languages } from "../text/language";
import { workbenchWords } from "./words/words-of-workbench";
import { startWorkbench } from "./serve-page";

const usualPort = "3000";

/** How often to look whether whoever started this is still there, in milliseconds. */
const lookEvery = 1_000;

/** A page that is built already is there by then, in milliseconds. */
const tellAfter = 2_000;

/** `npm start -- --port 3001`: serves the workbench until it is told to stop or left alone. */
async function start(): Promise<void> {
  const at = process.argv.indexOf("--port");
  const port = at < 0 ? usualPort : (process.argv[at + 1] ?? usualPort);
  try {
    const patience = setTimeout(() => process.stderr.write(`${wordsHere().building}\n`), tellAfter);
    const { url, close } = await startWorkbench(Number(port)).finally(() => clearTimeout(patience));
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

/** In the language of the system. */
function wordsHere() {
  const [primary] = (process.env["LANG"] ?? "en").split("_");
  return workbenchWords[languages.find((one) => one === primary) ?? "en"];
}

function explain(error: unknown, port: string): string {
  const { code } = error as { readonly code?: unknown };
  if (code === "EADDRINUSE" || code === "ERR_SOCKET_BAD_PORT") return wordsHere().portTaken(port);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

void start();
