/**
 * Resolves in a task of its own, so that a browser can answer and paint in between. Not a timer: those wait longer the
 * more of them there are, and a whole second in a tab in the background.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
