import { describe, expect, it } from 'vitest';
import { directAddress, isPooled, queryAddress } from './database-address';

const pooled = 'postgresql://site:p%40ss@pooler:6432/explainer?sslmode=require&direct=db.internal:5433';

describe('a DATABASE_URL', () => {
  it('behind a pooler leads to the pooler for queries and past it for the rest', () => {
    expect(isPooled(pooled)).toBe(true);
    expect(queryAddress(pooled)).toBe('postgresql://site:p%40ss@pooler:6432/explainer?sslmode=require');
    expect(directAddress(pooled)).toBe('postgresql://site:p%40ss@db.internal:5433/explainer?sslmode=require');
  });

  it('takes PostgreSQL’s own port where none is named, also for an address of six', () => {
    expect(directAddress('postgresql://a@b:6432/c?direct=db')).toBe('postgresql://a@db:5432/c');
    expect(directAddress('postgresql://a@b:6432/c?direct=[::1]:5433')).toBe('postgresql://a@[::1]:5433/c');
  });

  it.each(['file:./data/explainer.db?direct=x', 'postgresql://a@b/c?sslmode=require'])(
    'without one stays as it is: %s',
    (url) => {
      expect(isPooled(url)).toBe(false);
      expect(queryAddress(url)).toBe(url);
      expect(directAddress(url)).toBe(url);
    },
  );
});
