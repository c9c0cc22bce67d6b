import { loadOfficeClient } from "../../../src/excel-host/office-client";

test("Office.js sends each batch as one JSON message and takes the answer back by its id", async () => {
  const { Excel, OfficeExtension } = loadOfficeClient({});
  const seen: { type: number; message: { body: { Actions: unknown[]; ObjectPaths: object } } }[] = [];
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void => {
      const request = JSON.parse(text);
      seen.push(request);
      const answer = { id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: '{"Results":[]}' } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(answer)), 0);
    },
  };
  OfficeExtension.HostBridge.init(bridge);
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  const [request] = seen;
  expect(request?.type).toBe(1);
  expect(request?.message.body.Actions).toContainEqual(expect.objectContaining({ ActionType: 3, Name: "Calculate" }));
  expect(Object.values(request?.message.body.ObjectPaths ?? {})).toContainEqual(
    expect.objectContaining({ ObjectPathType: 1 }),
  );
});
