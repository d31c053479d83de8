import type { StorybookConfig } from '@storybook/web-components-vite';
import { hostedFolder } from '@uncac-figures/embed';
import { fileURLToPath } from 'node:url';
import type { Alias, AliasOptions } from 'vite';
import { indexIntegrity } from '../scripts/build/index-integrity.mjs';
import { figureSpecs } from './figure-specs.js';
import { followSources } from './follow-sources.js';
import { sourceAliases } from './source-aliases.js';

const { folder, base } = await hostedFolder();
const ROOT = fileURLToPath(new URL('..', import.meta.url));

type StaticDirs = (string | { from: string; to: string })[];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // In development stories read the sources, and figures are compiled when a story asks for them.
  staticDirs: (given: StaticDirs = [], { configType }: { configType?: string }) =>
    configType === 'DEVELOPMENT' ? given : [...given, { from: fileURLToPath(folder), to: base }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config, { configType }) => ({
    ...config,
    resolve: {
      ...config.resolve,
      alias: [
        ...(configType === 'DEVELOPMENT' ? sourceAliases(ROOT) : []),
        ...aliasesOf(config.resolve?.alias),
      ],
    },
    plugins: [
      ...(config.plugins ?? []),
      indexIntegrity(configType === 'DEVELOPMENT' ? undefined : folder),
      followSources(base),
      figureSpecs(),
    ],
    // The design view has all of Vega; it is part of no package.
    build: { ...config.build, chunkSizeWarningLimit: 4_000 },
  }),
};

/** What Storybook itself leads elsewhere, in either form that Vite takes. */
function aliasesOf(given: AliasOptions = []): readonly Alias[] {
  return Array.isArray(given)
    ? (given as readonly Alias[])
    : Object.entries(given).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
}

export default config;
