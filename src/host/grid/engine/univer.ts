import { LogLevel, Univer } from '@univerjs/core';
import type { ILocales, LocaleType, Plugin, PluginCtor } from '@univerjs/core';
import { GridPlugin } from './grid-plugin';

/** A plugin of the engine, alone or with its configuration. */
export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown?];

export interface UniverOptions {
  readonly locale: LocaleType;
  readonly locales: ILocales;
  readonly plugins: readonly PluginEntry[];
}

/**
 * Starts the engine with the given plugins; a plugin listed twice (two presets share most of theirs) counts once.
 * The facade package `@univerjs/presets` would do the same, but brings packages without a licence.
 */
export function createUniver({ locale, locales, plugins }: UniverOptions): Univer {
  const univer = new Univer({ locale, locales, logLevel: LogLevel.ERROR });
  const seen = new Set<string>();
  for (const entry of [...plugins, GridPlugin as PluginEntry]) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry as PluginCtor<Plugin>, undefined];
    if (seen.has(plugin.pluginName)) continue;
    seen.add(plugin.pluginName);
    univer.registerPlugin(plugin, config as never);
  }
  return univer;
}
