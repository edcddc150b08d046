'use client';

import { useEffect } from 'react';

/** Loads the custom elements after React has taken over the page: before that they would change what it expects to find. */
export function LateElements({ src }: { src: string }) {
  useEffect(() => {
    // Gone after a deploy, or cut off on the way: the page does without them.
    import(/* webpackIgnore: true */ /* turbopackIgnore: true */ src).catch(() => {});
  }, [src]);
  return null;
}
