import { spawn } from "node:child_process";
import { debuggingCommand } from "./debugging-command";
import { developmentUrl } from "./localise-manifest";
import { sideloadEn } from "./words/en";
import { sideloadKk } from "./words/kk";
import { sideloadRu } from "./words/ru";

/** `npm run excel` and `npm run excel:stop`: Excel with the add-in, on Windows and Mac. */
function debugExcel(): void {
  const action = process.argv[2] === "stop" ? "stop" : "start";
  const command = debuggingCommand(action, process.platform, "manifest.xml", Number(new URL(developmentUrl).port));
  if (command === null) {
    for (const words of [sideloadKk, sideloadRu, sideloadEn]) process.stderr.write(`${words.noExcel}\n`);
    process.exitCode = 1;
    return;
  }
  // A shell, since Windows starts no .cmd file without one; an argument with blanks is quoted for it.
  const quoted = command.arguments.map((one) => (one.includes(" ") ? `"${one}"` : one));
  const child = spawn(command.program, quoted, { stdio: "inherit", shell: true });
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

debugExcel();
