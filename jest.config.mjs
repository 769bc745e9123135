const transform = {
  '\\.(tsx?|mjs|js)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = { transform, testEnvironment: 'node' };

/* unit: beside the source, and what needs no host. host: the built add-in on the host, in Node.
   e2e: the preview in a real browser. */
export default {
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/test/*.test.ts'],
      transformIgnorePatterns: [],
    },
    {
      ...shared,
      displayName: 'host',
      testMatch: ['<rootDir>/test/host/**/*.test.ts'],
      transformIgnorePatterns: [],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
