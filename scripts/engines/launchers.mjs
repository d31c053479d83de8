import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import { installedFirefox, installedWebKit } from './installed-engines.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

/**
 * A launcher for every engine of this machine. Chromium shows several pages at a time; the others give frames and focus
 * only to the page in front, so that one file runs after the other.
 */
export function launchers() {
  const firefox = installedFirefox();
  const webKit = installedWebKit();
  return [
    chromiumLauncher(),
    ...(firefox ? [firefoxLauncher(firefox)] : []),
    ...(webKit ? [new WebKitLauncher(webKit)] : []),
  ];
}

function chromiumLauncher() {
  return playwrightLauncher({
    product: 'chromium',
    concurrency: 2,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });
}

/**
 * Puppeteer drives an unchanged Firefox; Playwright only its own.
 *
 * @param {string} executablePath
 */
function firefoxLauncher(executablePath) {
  return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } });
}
