import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server that answers as it is told, and otherwise than it should. */
export interface FaultyServer {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly origin: string;
  /** How often a path was asked for. */
  readonly asked: (path: string) => number;
  /** From now on a path is answered so. */
  readonly answer: (path: string, answer: Answer) => void;
  readonly close: () => Promise<void>;
}

/** A whole answer: 200 and JSON unless told otherwise. */
export const whole =
  (content: string, status = 200, type = 'application/json'): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(content);

/** The beginning of a content; then the line is cut. With a length the browser knows how much is missing, without it does not. */
export const cutOff =
  (content: string, tellsLength: boolean): Answer =>
  (response) => {
    const length = tellsLength ? { 'content-length': Buffer.byteLength(content) } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...length });
    response.write(content.slice(0, content.length / 2), () => setTimeout(() => response.destroy(), 50));
  };

/** No answer at all: the line is cut when the request has come. */
export const hangUp: Answer = (response) => void response.destroy();

/** Starts a server on this machine; a path nobody has told about answers 404. */
export async function startFaultyServer(answers: Readonly<Record<string, Answer>> = {}): Promise<FaultyServer> {
  const told = new Map(Object.entries(answers));
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    counts.set(pathname, (counts.get(pathname) ?? 0) + 1);
    (told.get(pathname) ?? whole('not found', 404, 'text/plain'))(response, request);
  });
  return {
    origin: await listen(server),
    asked: (path) => counts.get(path) ?? 0,
    answer: (path, answer) => void told.set(path, answer),
    close: () => close(server),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Also ends what is still being answered. */
function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}
