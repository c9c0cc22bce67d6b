import type { MessageBridge } from "../../excel-host/host/requests/bridge";

/**
 * A bridge whose messages cross as tasks of their own, as between Excel and its browser: one task would else hold the
 * add-in's work and the host's together, and nothing could be drawn or pressed in between.
 * @param bridge The host's end.
 * @returns The add-in's end.
 */
export function inOwnTasks(bridge: MessageBridge): MessageBridge {
  const tasks: (() => void)[] = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => tasks.shift()?.();
  const later = (task: () => void): void => {
    tasks.push(task);
    channel.port2.postMessage(null);
  };
  const end: MessageBridge = {
    sendMessageToHost: (text) => later(() => bridge.sendMessageToHost(text)),
    onMessageFromHost: null,
  };
  bridge.onMessageFromHost = (text) => later(() => end.onMessageFromHost?.(text));
  return end;
}
