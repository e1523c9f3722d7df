import { availableParallelism, totalmem } from 'node:os'

/** What a worker with a Neo4j of its own takes, and the one that all share; with room to spare. */
const WORKER_BYTES = 2 * 1024 ** 3
/** Zero where nothing limits it. */
const limit = process.constrainedMemory() || Infinity
const room = Math.floor(Math.min(limit, totalmem()) / WORKER_BYTES)

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  testSequencer: '<rootDir>/tests/support/heaviest-first.mjs',
  // A test that starts a Neo4j of its own needs a JVM start (4–6 s on two idle cores) and more under load.
  testTimeout: 120_000,
  // One more than cores: much of a server's start and end is waiting. More than four wait for the server that all share.
  maxWorkers: Math.max(2, Math.min(availableParallelism() + 1, room, 4)),
}
