import { readdirSync } from "node:fs";
import { request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { builtPage } from "../../../src/workbench/built-page";
import { startWorkbench } from "../../../src/workbench/serve-page";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The status of the start page, asked for as soon as anybody listens. */
async function askEarly(port: number): Promise<number | undefined> {
  for (;;) {
    try {
      return await new Promise((resolve, reject) => {
        const asked = request({ host: "127.0.0.1", port, path: "/" }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        asked.on("error", reject);
        asked.end();
      });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

test("a browser that asks before the page is built gets it", async () => {
  const port = await freePort();
  let started = false;
  const slowly = async (): Promise<string> => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return builtPage();
  };
  const starting = startWorkbench(port, slowly).then((workbench) => {
    started = true;
    return workbench;
  });
  const early = askEarly(port);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(started).toBe(false);
  const workbench = await starting;
  expect(await early).toBe(200);
  await workbench.close();
});

test("the page is built once, as long as nothing it is made of changes", async () => {
  const first = await builtPage();
  expect(await builtPage()).toBe(first);
  expect(readdirSync(first)).toEqual(expect.arrayContaining(["workbench.html", "workbench.js", "pane.js"]));
});
