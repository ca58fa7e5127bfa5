import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Leads a browser that uses it as its proxy to local servers under other names, and nowhere else. */
export interface HostMapping {
  /** Its address, for a browser's settings. */
  proxy: string;
  close(): Promise<void>;
}

const badGateway = 'HTTP/1.1 502 Bad Gateway\r\n\r\n';

/** Tunnels for those host names to the ports of this machine; every other host is refused, so nothing leaves it. */
export const startHostMapping = async (hosts: ReadonlyMap<string, number>): Promise<HostMapping> => {
  const open = new Set<Socket>();
  const server: Server = createServer((_request, response) => {
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const [host = ''] = (request.url ?? '').split(':');
    const port = hosts.get(host);
    if (port === undefined) {
      client.end(badGateway);
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      // A connection that breaks on one side is broken on the other; that is all there is to do about it.
      one.on('error', () => other.destroy());
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    proxy: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
};
