import { createServer, type Server } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauge, metricsText } from '@/lib/ops/metrics';

/**
 * Serves `/metrics` for Prometheus on a port of its own, never on that of the site.
 * @param host `METRICS_HOST`: the numbers say how busy the site is, so they stay on this machine unless told otherwise
 */
export function openMetricsPort(port: number, host: string): Server {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  gauge('nodejs_eventloop_delay_seconds', 'How late timers were since the last look.', () => {
    const read = [0.5, 0.99].map((quantile) => [{ quantile }, delay.percentile(quantile * 100) / 1e9] as const);
    delay.reset();
    return read;
  });
  gauge('nodejs_heap_used_bytes', 'Memory in use by objects.', () => [[{}, process.memoryUsage().heapUsed]]);
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => [[{}, process.memoryUsage.rss()]]);
  gauge('process_cpu_seconds', 'Processor time of the process since its start.', () => {
    const { user, system } = process.cpuUsage();
    return [[{}, (user + system) / 1e6]];
  });
  gauge('process_start_time_seconds', 'When the process began, since 1970.', () => [
    [{}, Math.round(Date.now() / 1000 - process.uptime())],
  ]);
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(metricsText());
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(`METRICS_PORT ${port} cannot be used: ${error.code}. Stop what uses it, or set another.`);
    process.exit(78);
  });
  return server.listen(port, host).unref();
}
