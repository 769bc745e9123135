/* Four bundles: the add-in's panel, its functions, its workbook room without a panel, and (for work outside Excel)
   the preview page and the command line. `dist/` is what a web server hands to Excel; `build/` stays here. */
const path = require('node:path');
const { DefinePlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const FunctionsMetadata = require('./scripts/functions-metadata.cjs');
const { version } = require('./package.json');

const root = __dirname;
const dist = path.join(root, 'dist');
const build = path.join(root, 'build');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The files of Office.js that the pane asks for on Windows, on the Mac and on the web, in German and English. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'custom-functions-runtime.js',
  'o15apptofilemappingtable.js',
  'de-de/office_strings.js',
  'en-us/office_strings.js',
];

/** The figures that need no network. */
const EMBEDDED_FEED = 'src/labour-market/feed/embedded/*.json';

function shared(name, mode, extra) {
  return {
    name,
    mode,
    context: root,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
        { test: /\.css$/, type: 'asset/source' },
      ],
    },
    cache: { type: 'filesystem', name, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: 'errors-warnings',
    ...extra,
  };
}

const DEVELOPMENT_HOST = 'https://localhost:3000/';

/** The address of the folder that a web server will offer `dist/` at: `--env host=https://amip.example.de/2026/`. */
function hostAddress(value = DEVELOPMENT_HOST) {
  const url = new URL(value);
  if (url.protocol !== 'https:') throw new Error(`--env host=${value}: Excel loads add-ins over https only.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const manifestFor = (host, content) => content.toString('utf8').replaceAll(DEVELOPMENT_HOST, host);

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const host = hostAddress(env.host);
  const officeJsUrl = env.officejs === 'cdn' ? OFFICE_JS_CDN : 'officejs/office.js';

  const functions = shared('functions', mode, {
    entry: { functions: './src/functions/index.ts' },
    output: { path: dist, filename: '[name].js' },
    target: ['web', 'es2022'],
    plugins: [new FunctionsMetadata()],
  });

  const taskpane = shared('taskpane', mode, {
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: { path: dist, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js' },
    target: ['web', 'es2022'],
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: 'src/taskpane/taskpane.html',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: {
          officeJsUrl,
          version,
          officeJsOrigin: new URL(officeJsUrl, 'https://self/').origin,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (content) => manifestFor(host, content) },
          { from: 'assets/*.png' },
          {
            from: EMBEDDED_FEED,
            to: 'feed/[name][ext]',
            info: { minimized: true },
          },
          ...(env.officejs === 'cdn'
            ? []
            : OFFICE_JS_FILES.map((file) => ({
                from: path.join(officeJs, file),
                to: `officejs/${file}`,
                info: { minimized: true },
              }))),
        ],
      }),
    ],
  });

  const workbook = shared('workbook', mode, {
    entry: { workbook: './src/workbook/headless.ts' },
    output: { path: dist, filename: '[name].js', library: { name: 'AmipWorkbook', type: 'var' } },
    target: ['web', 'es2022'],
  });

  const preview = shared('preview', mode, {
    entry: { preview: './src/host/preview/index.ts' },
    output: {
      path: path.join(build, 'preview'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
    },
    target: ['web', 'es2022'],
    optimization: { minimize: false },
    plugins: [
      // The host reads from the debug build which API set a member needs.
      new CopyPlugin({
        patterns: [
          {
            from: path.join(officeJs, 'excel-web-16.00.debug.js'),
            to: 'office-api.debug.js',
            info: { minimized: true },
          },
        ],
      }),
      new HtmlPlugin({ filename: 'preview.html', template: 'src/host/preview/preview.html', minify: false }),
      new DefinePlugin({ 'process.env.NODE_ENV': JSON.stringify(mode) }),
    ],
  });

  const cli = shared('cli', mode, {
    entry: {
      cli: './src/cli/index.ts',
      bench: './test/bench/index.ts',
      reference: './test/reference/write.ts',
      'embedded-feed': './test/embedded-feed/write.ts',
    },
    output: { path: build, filename: '[name].cjs', library: { type: 'commonjs2' } },
    target: 'node20',
    externals: [
      ({ request }, done) =>
        /^[.@/]|^[A-Za-z]:/.test(request) && !/^@[a-z]/.test(request)
          ? done()
          : done(null, `commonjs ${request}`),
    ],
    optimization: { minimize: false },
  });

  const all = [functions, taskpane, workbook, preview, cli];
  return env.only ? all.filter(({ name }) => String(env.only).split(',').includes(name)) : all;
};
