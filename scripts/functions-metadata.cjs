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
const CHOICES = 'choices.json';

/** One file per function, in the order in which the index imports them. */
function functionFiles(folder) {
  const index = fs.readFileSync(path.join(folder, 'index.ts'), 'utf8');
  return [...index.matchAll(/^import '\.\/([\w-]+)';$/gm)].map(([, name]) => path.join(folder, `${name}.ts`));
}

/** Function id → its English texts: one file per function, named after it. */
function englishDescriptions(folder) {
  return Object.fromEntries(
    fs
      .readdirSync(folder)
      .map((file) => [
        path.basename(file, '.json'),
        JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')),
      ]),
  );
}

const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The generator's result with descriptions on one line, and without rich data types as arguments, which our
    functions do not read: with that flag Excel may pass objects instead of values.
    A parameter with the name of a list offers that list; such a parameter takes one text, as Excel asks of lists. */
function german(generated, choices) {
  return {
    functions: generated.functions.map((fn) => ({
      ...fn,
      description: oneLine(fn.description),
      parameters: fn.parameters.map((parameter) => ({
        ...(choices[parameter.name] ? asChoice(parameter) : parameter),
        description: oneLine(parameter.description),
      })),
    })),
    enums: enums(choices, 'de'),
  };
}

function asChoice({ name, optional }) {
  return { name, type: 'string', customEnumId: name.toUpperCase(), ...(optional ? { optional } : {}) };
}

function enums(choices, language) {
  return Object.entries(choices).map(([name, words]) => ({
    id: name.toUpperCase(),
    type: 'string',
    values: Object.entries(words).map(([word, texts]) => ({
      name: word,
      stringValue: word,
      tooltip: texts[language],
    })),
  }));
}

/** The same functions under the same names, with English descriptions. */
function english(metadata, descriptions, choices) {
  return {
    enums: enums(choices, 'en'),
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
      .map((where) => `the English descriptions have ${where}, which is not there`),
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
    const englishFolder = path.join(folder, 'english');
    const choicesFile = path.join(folder, CHOICES);
    new CustomFunctionsMetadataPlugin({ input: files, output: GERMAN }).apply(compiler);

    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(choicesFile);
      compilation.contextDependencies.add(englishFolder);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const generated = assets[GERMAN];
        // Without it the generator has reported why.
        if (!generated) return;
        const choices = JSON.parse(fs.readFileSync(choicesFile, 'utf8'));
        const metadata = german(JSON.parse(generated.source().toString()), choices);
        const descriptions = englishDescriptions(englishFolder);
        for (const gap of gaps(metadata, descriptions, files)) {
          compilation.errors.push(new WebpackError(`Custom functions: ${gap}`));
        }
        compilation.updateAsset(GERMAN, asSource(metadata));
        compilation.emitAsset(ENGLISH, asSource(english(metadata, descriptions, choices)));
      });
    });
  }
}

function asSource(metadata) {
  return new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);
}

module.exports = FunctionsMetadata;
