import { defineConfig } from 'prisma/config';

// `prisma generate` only wants to see that an engine exists; migrations run through the WebAssembly engine (src/store/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
