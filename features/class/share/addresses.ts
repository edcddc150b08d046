/** What `os.networkInterfaces()` says of one address. */
type Interface = { address: string; family: string; internal: boolean };

/** Where pupils reach the site. `none`: why there is no address that other devices can open. */
export type Reach =
  | { kind: 'open'; origins: [string] }
  | { kind: 'network'; origins: string[] }
  | { kind: 'none'; why: 'listens-to-itself' | 'no-network' };

const isLoopback = (host: string): boolean => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|::1)$/i.test(host);

/**
 * The addresses under which other devices find the site: the one in use, unless it leads each device to itself; then
 * those of this computer in its networks.
 * @param origin the site's own, as this request's sender sees it
 * @param listening the setting `HOST`
 * @param interfacesNow asked only where they matter
 */
export function reachOf(origin: string, listening: string, interfacesNow: () => readonly Interface[]): Reach {
  const url = new URL(origin);
  if (!isLoopback(url.hostname)) return { kind: 'open', origins: [origin] };
  if (isLoopback(listening)) return { kind: 'none', why: 'listens-to-itself' };
  const origins = interfacesNow()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `${url.protocol}//${address}${url.port && `:${url.port}`}`);
  return origins.length > 0 ? { kind: 'network', origins } : { kind: 'none', why: 'no-network' };
}
