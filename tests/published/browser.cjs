// Reports as web pages in a real Chromium: node browser.cjs SIPUB SOURCE
//
// Nothing on the console and nothing asked of the network; nothing wider than the screen at 360 and
// at 1440 pixels; every text readable against what is behind it, in light and dark; every table
// with a caption and heads; and it prints.
'use strict';
const fs = require('node:fs');
const puppeteer = require('puppeteer-core');
const {eachReport} = require('./reports.cjs');

const [sipub, source] = process.argv.slice(2);
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find((file) => fs.existsSync(file));
if (!executablePath) {
  console.log('browser.cjs is left out: there is no Chromium.');
  process.exit(process.env.SIPUB_CI ? 1 : 77);
}

/** In the page: texts that are hard to read, the worst first. */
function hardToRead() {
  const rgb = (text) => text.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let it = element; it; it = it.parentElement) {
      const color = rgb(getComputedStyle(it).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes]
      .some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (!hasText || element.closest('desc')) continue;
    const style = getComputedStyle(element);
    const front = light(rgb(element.closest('svg') ? style.fill : style.color));
    const back = light(behind(element));
    const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    if (contrast < 4.5) found.push(`${contrast.toFixed(2)}: ${element.textContent.slice(0, 30)}`);
  }
  return found.sort();
}

/** In the page: tables that can't be read aloud. */
function mute() {
  return [...document.querySelectorAll('table')]
    .filter((table) => !table.caption || !table.querySelector('thead th[scope=col]') ||
      [...table.querySelectorAll('tbody tr')].some((row) => !row.querySelector('th, td')))
    .map((table) => table.id);
}

/** Milliseconds: on a machine that is busy with other tests everything takes a while. */
const patience = 300000;

async function main() {
  const browser = await puppeteer.launch({
    executablePath,
    // As root and in containers with little shared memory there is no other way.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    timeout: patience,
    protocolTimeout: patience,
  });
  let faults = 0;
  let pages = 0;
  try {
    await eachReport(sipub, source, '.html', async (name, file) => {
      const page = await browser.newPage();
      const tell = (what) => {
        faults += 1;
        if (faults < 20) console.log(`${name}: ${what}`);
      };
      page.on('console', (message) => tell(`console: ${message.text()}`));
      page.on('pageerror', (error) => tell(`error: ${error.message}`));
      page.on('request', (request) => {
        if (request.url() !== `file://${file}`) tell(`asks for ${request.url()}`);
      });
      page.setDefaultTimeout(patience);
      await page.goto(`file://${file}`);
      for (const width of [360, 1440]) {
        await page.setViewport({width, height: 900});
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) tell(`${wide} pixels wide on a screen of ${width}`);
      }
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        for (const text of (await page.evaluate(hardToRead)).slice(0, 5)) {
          tell(`${scheme}: contrast ${text}`);
        }
      }
      for (const table of await page.evaluate(mute)) tell(`table ${table} lacks caption or heads`);
      const paper = Buffer.from(await page.pdf({preferCSSPageSize: true, timeout: patience}));
      if (paper.subarray(0, 5).toString() !== '%PDF-') tell('does not print');
      await page.close();
      pages += 1;
    });
  } finally {
    await browser.close();
  }
  console.log(`${pages} pages, ${faults} faults`);
  return pages > 0 && faults === 0 ? 0 : 1;
}

main().then((status) => process.exit(status), (error) => {
  console.error(error);
  process.exit(1);
});
