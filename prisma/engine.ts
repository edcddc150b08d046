// Prisma's migration engine as WASM. The usual one is a binary that has to be downloaded from a host
// that schools' networks block; this is the same engine at the same git hash, from the npm registry.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

const require = createRequire(import.meta.url);
let loading: Promise<{ SchemaEngine: typeof SchemaEngine }> | undefined;

/** Instantiates the engine by hand, because Node 20 cannot `import` a `.wasm` file, which the package's entry does. */
function load() {
  loading ??= (async () => {
    const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bindings = await import(pathToFileURL(glue).href);
    const bytes = readFileSync(join(dirname(glue), 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return bindings;
  })();
  return loading;
}

/**
 * Runs `work` with a fresh engine and closes every connection that it opened (the engine itself leaves them open).
 * @param schema the Prisma schema, where the work needs one
 * @throws what the database said, in place of the engine's “External error id#1”
 */
export async function withEngine<Result>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schema: string | undefined,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const { SchemaEngine } = await load();
  const open = new Set<{ dispose(): Promise<void> }>();
  async function tracked<Adapter extends { dispose(): Promise<void> }>(connecting: Promise<Adapter>) {
    const adapter = await connecting;
    const dispose = adapter.dispose.bind(adapter);
    open.add(adapter);
    adapter.dispose = async () => {
      if (open.delete(adapter)) await dispose();
    };
    return adapter;
  }
  const bound = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => tracked(factory.connect()),
    connectToShadowDb: () => tracked(factory.connectToShadowDb()),
  });
  const engine = await SchemaEngine.new(
    { datamodels: schema ? [['schema.prisma', schema]] : undefined },
    () => {},
    bound,
  );
  try {
    return await work(engine);
  } catch (error) {
    const id = /External error id#(\d+)/.exec(String(error))?.[1];
    const record = id === undefined ? undefined : bound.errorRegistry.consumeError(Number(id));
    throw record ? record.error : error;
  } finally {
    engine.free();
    for (const adapter of [...open]) await adapter.dispose();
  }
}
