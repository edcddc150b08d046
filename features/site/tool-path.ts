const tools = /^(\/(en|az|ru))?\/(class|classes|quiz|poll|join)([/?#]|$)/;

/** Whether a path of ours leads to a page on which one does something, which a platform may show in a frame. */
export const isToolPath = (path: string): boolean => tools.test(path);
