/**
 * Packs texts into one of few letters, as a browser's storage takes it.
 * @param parts Texts that follow one another, none so long that packing it would hold the page up.
 * @returns Base64 of their gzip.
 */
export async function packForStorage(parts: readonly string[]): Promise<string> {
  const gzip = new CompressionStream("gzip");
  const packed = new Response(gzip.readable).blob();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  for (const part of parts) {
    // The browser packs in the page's own thread: a part in a task of its own.
    await Promise.all([writer.write(encoder.encode(part)), nextTask()]);
  }
  await writer.close();
  const blob = await packed;
  return new Promise((resolve, reject) => {
    // The browser writes the letters in its own time; by hand it would hold up typing.
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("The packed text cannot be read."));
    reader.readAsDataURL(blob);
  });
}

/** Resolves in a task of its own; no timer, which a hidden page would hold back for a second each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
