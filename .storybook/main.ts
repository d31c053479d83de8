import type { StorybookConfig } from '@storybook/web-components-vite';
import { hostedFolder } from '@uncac-figures/embed';
import { fileURLToPath } from 'node:url';
import { indexIntegrity } from '../scripts/build/index-integrity.mjs';
import { figureSpecs } from './figure-specs.js';

const { folder, base } = await hostedFolder();

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: fileURLToPath(folder), to: base }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: config => ({
    ...config,
    plugins: [...(config.plugins ?? []), indexIntegrity(folder), figureSpecs()],
    // The design view holds Vega whole; nothing of it is published.
    build: { ...config.build, chunkSizeWarningLimit: 4_000 },
  }),
};

export default config;
