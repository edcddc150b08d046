import type { Class } from './class';

declare const proof: unique symbol;
/**
 * A class of the instructor who asks. Only `findClass` and `getClass` mint it: what takes it has asked whose class it is,
 * and of `getClass`, through which every form comes, that they may change it.
 */
export type OwnClass = Class & {
  /** False for a colleague who only looks. */
  mayChange: boolean;
  [proof]: 'own class';
};
