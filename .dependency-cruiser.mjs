// The ranks of DESIGN: a folder may import its own rank's lower folders only, never upward, never in a circle.
const ranks = [
  ['config', 'errors'],
  ['database', 'redis', 'llm', 'assistants', 'html'],
  ['auth', 'intent', 'knowledge', 'grows', 'alerts', 'profiles', 'history'],
  ['context', 'realtime'],
  ['chat'],
  ['sessions', 'web', 'health'],
];
const folders = (names) => `^src/(${names.join('|')})/`;
const upward = ranks.slice(0, -1).map((rank, index) => ({
  name: `${rank.join('-')}-imports-downward`,
  severity: 'error',
  from: { path: folders(rank) },
  to: { path: [folders(ranks.slice(index + 1).flat()), '^src/(cli/|app|main)'] },
}));

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...upward,
    {
      name: 'the-engine-knows-no-assistant-by-name',
      severity: 'error',
      from: { path: folders(['llm', 'context', 'chat', 'intent', 'realtime', 'sessions', 'profiles']) },
      to: { path: '^src/assistants/(?!assistant\\.ts$)' },
    },
    {
      name: 'no-folder-outside-the-layout',
      severity: 'error',
      from: {},
      to: { path: '^src/(common|utils|shared|helpers)/' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
