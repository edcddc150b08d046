import type { Class } from './class';

declare const proof: unique symbol;
/** A class of the instructor who asks. Only `findClass` and `getClass` mint it: what takes it has asked whose class it is. */
export type OwnClass = Class & { [proof]: 'own class' };
