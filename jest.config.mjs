import { existsSync, readFileSync } from 'node:fs';

// Jest runs in CommonJS mode, so SWC compiles our sources and every ESM-only dependency to CommonJS.
const lock = JSON.parse(readFileSync(new URL('./package-lock.json', import.meta.url), 'utf8'));
const isModule = (path) => {
  const manifest = new URL(`./${path}/package.json`, import.meta.url);
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
};
const modules = Object.keys(lock.packages)
  .filter((path) => path.startsWith('node_modules/') && isModule(path))
  .map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
    // Its package names entries for `import` alone.
    '^eld/(.*)$': '<rootDir>/node_modules/eld/src/entries/static.$1.js',
  },
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${[...new Set(modules)].join('|')})/)`],
  transform: {
    '^.+\\.(ts|m?js)$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  testTimeout: 30_000,
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};
