import { once } from 'node:events';
import { createServer } from 'node:http';

/** Somebody else at the server's address. */
export interface StandIn {
  /** What was asked of the endpoint, oldest first: 'POST /v1/push'. */
  asked: string[];
  stop: () => Promise<void>;
}

const portal = '<!doctype html><html><body><h1>WiFi Plaza</h1><a href="/aceptar">Aceptar</a></body></html>';

/**
 * Takes the place of the stopped server and answers everything with the same page and 200, as the portal of a network does
 * that wants to be paid first.
 */
export async function startStandIn(origin: string): Promise<StandIn> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/v1/')) asked.push(`${request.method} ${request.url}`);
    request.resume();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(portal);
  });
  server.listen(Number(new URL(origin).port), '127.0.0.1');
  await once(server, 'listening');
  return {
    asked,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
