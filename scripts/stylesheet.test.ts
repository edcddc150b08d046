import { beforeAll, describe, expect, it } from 'vitest';
import { cssOf, stylesheetSource } from './stylesheet';

describe('the stylesheet', () => {
  let css: string;
  beforeAll(async () => {
    css = await cssOf(stylesheetSource(), '', true);
  }, 60_000);

  it('has no layers, no nesting and no ranges of widths, which a browser of 2020 would drop with all that is in them', () => {
    // Not `toMatch`: a failure would print the whole of it.
    expect(css.includes('@layer')).toBe(false);
    expect(/[{;]\s*&/.test(css)).toBe(false);
    expect(/@media[^{]*[<>]/.test(css)).toBe(false);
    expect(/[{;]inset:/.test(css)).toBe(false);
  });

  it('shows nothing in another order than it is read and reached by key', () => {
    expect(css.match(/[{;](-ms-flex-)?order:[^;}]*|(row|column|wrap)-reverse/g) ?? []).toEqual([]);
  });

  it('hides notes in place until a browser that knows them opens one', () => {
    const rules = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      selector,
      body,
    }));
    const of = (sign: string) => rules.filter(({ selector }) => selector.startsWith(sign));
    expect(
      of('[popover]').some(
        ({ selector, body }) => !selector.includes(':popover-open') && body.includes('display:none'),
      ),
    ).toBe(true);
    expect(
      of('[popover]').some(
        ({ selector, body }) => selector.includes(':popover-open') && body.includes('display:block'),
      ),
    ).toBe(true);
    // Rules for open notes stand alone: in a list with others they would take those along.
    for (const { selector } of rules) if (selector.includes('[popover]')) expect(selector).not.toContain(',');
  });

  it('keeps the order of its layers: a utility wins over a component, a component over an element', () => {
    // Two classes on one element: the later layer is the more specific.
    const specific = (needle: RegExp) => css.match(needle)?.[0].match(/:not\(#/g)?.length ?? 0;
    const component = specific(/\.tick[^{,:]*(?::not\(#\\#\))+\{/);
    expect(component).toBeGreaterThan(0);
    expect(specific(/\.mt-4[^{,]*\{/)).toBeGreaterThan(component);
    expect(/\}body\{/.test(css)).toBe(true);
  });
});
