import { migrate } from '../../src/store/migrate.ts';

// Brings the database at the address given up to date, in a process of its own.
await migrate(process.argv[2] ?? '');
