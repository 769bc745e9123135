/* The metadata of the custom functions: the official generator reads the German descriptions beside the code; this
   plugin puts the functions in their frozen order, tidies what the generator leaves, and adds the English file. */
const fs = require('node:fs');
const path = require('node:path');
const { Compilation, WebpackError, sources } = require('webpack');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');

const NAME = 'FunctionsMetadata';
const FOLDER = path.join('src', 'functions');
const GERMAN = 'functions.json';
const ENGLISH = 'functions.en.json';
const DESCRIPTIONS = 'descriptions.en.json';

/** One file per function, in the order in which the index imports them. */
function functionFiles(folder) {
  const index = fs.readFileSync(path.join(folder, 'index.ts'), 'utf8');
  return [...index.matchAll(/^import '\.\/([\w-]+)';$/gm)].map(([, name]) => path.join(folder, `${name}.ts`));
}

const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The generator's result with descriptions on one line, and without rich data types as arguments, which our
    functions do not read: with that flag Excel may pass objects instead of values. */
function german(generated) {
  return {
    functions: generated.functions.map((fn) => ({
      ...fn,
      description: oneLine(fn.description),
      parameters: fn.parameters.map((parameter) => ({
        ...parameter,
        description: oneLine(parameter.description),
      })),
    })),
    ...(generated.enums ? { enums: generated.enums } : {}),
  };
}

/** The same functions under the same names, with English descriptions. */
function english(metadata, descriptions) {
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => ({
      ...fn,
      description: descriptions[fn.id]?.description ?? '',
      parameters: fn.parameters.map((parameter) => ({
        ...parameter,
        description: descriptions[fn.id]?.parameters[parameter.name] ?? '',
      })),
    })),
  };
}

/** What is missing in one language, or too much in the list of English descriptions. */
function gaps(metadata, descriptions, fileNames) {
  const texts = metadata.functions.flatMap((fn) => [
    [fn.id, fn.description, descriptions[fn.id]?.description],
    ...fn.parameters.map(({ name, description }) => [
      `${fn.id}.${name}`,
      description,
      descriptions[fn.id]?.parameters[name],
    ]),
  ]);
  const known = new Set(texts.map(([where]) => where));
  const described = Object.entries(descriptions).flatMap(([id, { parameters }]) => [
    id,
    ...Object.keys(parameters).map((name) => `${id}.${name}`),
  ]);
  return [
    ...texts.filter(([, de]) => !de).map(([where]) => `${where} has no German description`),
    ...texts.filter(([, , en]) => !en).map(([where]) => `${where} has no English description`),
    ...described
      .filter((where) => !known.has(where))
      .map((where) => `${DESCRIPTIONS} describes ${where}, which is not there`),
    ...(metadata.functions.length === fileNames.length
      ? []
      : [
          `${fileNames.length} files hold ${metadata.functions.length} custom functions: one per file, declared with "function"`,
        ]),
  ];
}

/** Webpack plugin: associates every function in the bundle and writes functions.json and functions.en.json. */
class FunctionsMetadata {
  apply(compiler) {
    const folder = path.join(compiler.context, FOLDER);
    const files = functionFiles(folder);
    const descriptionsFile = path.join(folder, DESCRIPTIONS);
    new CustomFunctionsMetadataPlugin({ input: files, output: GERMAN }).apply(compiler);

    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(descriptionsFile);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const generated = assets[GERMAN];
        // Without it the generator has reported why.
        if (!generated) return;
        const metadata = german(JSON.parse(generated.source().toString()));
        const descriptions = JSON.parse(fs.readFileSync(descriptionsFile, 'utf8'));
        for (const gap of gaps(metadata, descriptions, files)) {
          compilation.errors.push(new WebpackError(`Custom functions: ${gap}`));
        }
        compilation.updateAsset(GERMAN, asSource(metadata));
        compilation.emitAsset(ENGLISH, asSource(english(metadata, descriptions)));
      });
    });
  }
}

function asSource(metadata) {
  return new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);
}

module.exports = FunctionsMetadata;
