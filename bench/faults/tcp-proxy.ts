import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be shut (refused, as when it restarts) or made a hole (what is sent is never heard of). */
export type Proxy = { port: number; shut(): void; swallow(): void; open(): Promise<void>; close(): void };

/** The kernel here has no `netem`: a network's faults are made by this process. */
export async function openProxy(host: string, targetPort: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isHole = false;
  const make = () =>
    createServer((client) => {
      const inner = isHole ? null : connect(targetPort, host);
      for (const socket of [client, inner]) {
        if (!socket) continue;
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => sockets.delete(socket));
      }
      if (!inner) {
        client.on('data', () => {});
        return;
      }
      // A connection that was there when the hole opened stays dead, as behind a firewall that has forgotten it.
      let isDead = false;
      client.on('data', (chunk) => {
        isDead ||= isHole;
        if (!isDead) inner.write(chunk);
      });
      inner.on('data', (chunk) => {
        isDead ||= isHole;
        if (!isDead) client.write(chunk);
      });
      client.on('close', () => inner.destroy());
      inner.on('close', () => !isDead && client.destroy());
    });
  let server = make();
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as { port: number };
  const shut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    shut,
    swallow() {
      isHole = true;
    },
    open() {
      isHole = false;
      if (server.listening) return Promise.resolve();
      server = make();
      return listen(port);
    },
    close: shut,
  };
}
