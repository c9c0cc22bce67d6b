/** Microsoft's tool that loads an add-in into Excel and takes it out again; fetched when it is asked for, in this version. */
const tool = "office-addin-debugging@7.0.0";

/** A program with its arguments. */
interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
}

/**
 * How Excel is started with the add-in, or stopped, on one system.
 * @param action `start` serves the add-in too, as `npm run start:excel` does, where nothing answers on its port yet.
 * @param platform Of Node, such as `win32`.
 * @param manifest Path of the manifest.
 * @param port Of the development server.
 * @returns `null` where there is no Excel to start: anywhere but Windows and Mac.
 * @example debuggingCommand("stop", "darwin", "manifest.xml", 3000)?.arguments.at(-2) //=> "manifest.xml"
 */
export function debuggingCommand(
  action: "start" | "stop",
  platform: string,
  manifest: string,
  port: number,
): Command | null {
  if (platform !== "win32" && platform !== "darwin") return null;
  const server = ["--dev-server", "npm run start:excel", "--dev-server-port", String(port)];
  const options = action === "start" ? ["--app", "excel", "--no-debug", ...server] : [];
  return {
    program: platform === "win32" ? "npx.cmd" : "npx",
    arguments: ["--yes", tool, action, manifest, "desktop", ...options],
  };
}
