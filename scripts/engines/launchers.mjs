import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import { chromiumOptions } from './chromium-options.mjs';
import { installedFirefox, installedWebKit } from './installed-engines.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

/**
 * A launcher for each of the named engines, such as `Chromium`, where it is on this machine. Chromium shows several
 * pages at a time; the others give frames and focus only to the page in front, so that one file runs after the other.
 *
 * @param {readonly string[]} names
 */
export function launchers(names) {
  const firefox = names.includes('Firefox') && installedFirefox();
  const webKit = names.includes('WebKit') && installedWebKit();
  return [
    ...(names.includes('Chromium') ? [chromiumLauncher()] : []),
    ...(firefox ? [firefoxLauncher(firefox)] : []),
    ...(webKit ? [new WebKitLauncher(webKit)] : []),
  ];
}

function chromiumLauncher() {
  return playwrightLauncher({
    product: 'chromium',
    concurrency: 2,
    launchOptions: chromiumOptions(['--disable-component-update', '--disable-sync']),
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
