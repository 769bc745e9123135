/* Imports point one way: taskpane → workbook, checks, labour-market, share, functions → domain.
   `host` and `cli` are entry points: nothing imports them. */
const room = (name) => `^src/${name}/`;
const only = (from, allowed, comment) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment,
  from: { path: room(from), pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: [from, ...allowed].map(room) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: '^src/.*/testing/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The rules know no Office, no React, no files.',
      from: { path: room('domain'), pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { pathNot: ['^src/domain/', 'node_modules/big\\.js/', 'node_modules/@types/big\\.js/'] },
    },
    only('functions', ['domain'], 'Custom functions: Excel arguments → domain → Excel values.'),
    only('zip', [], 'Unpacking knows nothing of what is packed.'),
    only('labour-market', ['domain', 'zip'], 'Figures know nothing of Excel or of the panel.'),
    only('workbook', ['domain', 'labour-market'], 'The workbook room works without the panel.'),
    only('checks', ['domain', 'workbook', 'labour-market'], 'Checks read what the workbook holds.'),
    only('share', ['domain', 'zip'], 'The copy knows nothing of Office.js.'),
    {
      name: 'the-proof-stands-alone',
      severity: 'error',
      comment: 'A second pair of eyes shares no code with what it looks at.',
      from: { path: room('share/proof'), pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^src/share/proof/',
          '^src/share/(types|levels)\\.ts$',
          'node_modules/(fflate|saxes|@borgar/fx)/',
        ],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'the-proof-has-the-last-word',
      severity: 'error',
      comment: 'Nobody asks the proof while the copy is made.',
      from: { path: '^src/', pathNot: ['^src/share/index\\.ts$', '^src/share/proof/', '\\.test\\.ts$'] },
      to: { path: room('share/proof') },
    },
    only(
      'taskpane',
      ['workbook', 'checks', 'labour-market', 'share', 'functions', 'domain'],
      'The panel is the outermost room of the add-in.',
    ),
    only('host', ['zip'], 'The host plays Excel: it must not know the add-in.'),
    only(
      'cli',
      ['host', 'workbook', 'checks', 'labour-market', 'share', 'domain'],
      'The command line runs the built add-in.',
    ),
    {
      name: 'react-stays-in-the-panel',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/taskpane/', '^src/host/'] },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
