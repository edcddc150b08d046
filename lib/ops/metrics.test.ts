import { expect, it } from 'vitest';
import { counter, gauge, histogram, metricsText } from './metrics';

it('writes counters, gauges and histograms as Prometheus reads them', () => {
  counter('test_total', 'Things.').add({ route: '/a' });
  counter('test_total', 'Things.').add({ route: '/a' }, 2);
  counter('test_total', 'Things.').add({ route: 'a"b\\c\nd' });
  gauge('test_open', 'Open.', () => [[{}, 7]]);
  const sizes = histogram('test_size', 'Sizes.', [1, 10]);
  for (const size of [1, 5, 50]) sizes.observe(size);
  // Beside them stand those of modules that other tests of this process have loaded.
  expect(metricsText()).toContain(
    [
      '# HELP test_open Open.',
      '# TYPE test_open gauge',
      'test_open 7',
      '# HELP test_size Sizes.',
      '# TYPE test_size histogram',
      'test_size_bucket{le="1"} 1',
      'test_size_bucket{le="10"} 2',
      'test_size_bucket{le="+Inf"} 3',
      'test_size_sum 56',
      'test_size_count 3',
      '# HELP test_total Things.',
      '# TYPE test_total counter',
      'test_total{route="/a"} 3',
      'test_total{route="a\\"b\\\\c\\nd"} 1',
      '',
    ].join('\n'),
  );
});
