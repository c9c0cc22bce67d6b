import { rateJson } from "./rate-json";

/**
 * Rates what comes on standard input.
 * @param stdin UTF-8 JSON, one rating input.
 * @param stdout Gets the rating.
 * @param stderr Gets the error object.
 * @returns The exit status: 0, or 2 for wrong input.
 */
export async function runRateJson(
  stdin: AsyncIterable<Uint8Array | string>,
  stdout: { write(text: string): unknown },
  stderr: { write(text: string): unknown },
): Promise<number> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stdin) text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  const result = rateJson(text + decoder.decode());
  if ("error" in result) {
    stderr.write(`${result.error}\n`);
    return 2;
  }
  stdout.write(`${result.output}\n`);
  return 0;
}
