import { readFileSync } from "node:fs";
import { CallRefused, openFunctionsHost } from "./functions-host";

/**
 * `npm run -s fn`: reads `{"name","args"}` on standard input and prints what the cell would hold as JSON.
 * An error in a cell is a result: `{"error":{"code","message"}}`, exit status 0.
 * A request Excel would not accept (unknown function, wrong number of arguments, no JSON) is one line on
 * standard error and exit status 2.
 */
async function main(): Promise<void> {
  const { name, args } = readRequest(readFileSync(0, "utf8"));
  const call = await openFunctionsHost();
  const outcome = call(name, args);
  process.stdout.write(`${JSON.stringify("error" in outcome ? outcome : outcome.value)}\n`);
}

function readRequest(text: string): { readonly name: string; readonly args: readonly unknown[] } {
  const request: unknown = parse(text);
  if (typeof request !== "object" || request === null) throw new CallRefused('Expected {"name": …, "args": […]}');
  const { name, args = [] } = request as { readonly name?: unknown; readonly args?: unknown };
  if (typeof name !== "string" || !Array.isArray(args)) throw new CallRefused('Expected {"name": …, "args": […]}');
  return { name, args };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CallRefused(`Not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One line, whatever happened: the caller is a program or a person, neither of whom reads a stack. */
function refuse(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

// A reader that has seen enough closes its end; a full disk is told.
process.stdout.on("error", (error: NodeJS.ErrnoException) => error.code !== "EPIPE" && refuse(error));
main().catch(refuse);
