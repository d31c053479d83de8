import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const [folder, data, ...peers] = process.argv.slice(2);

/** What a page's own build does, so that code for development is left out. */
const production = {
  name: 'production',
  transform: code => ({ code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }),
};

/** Writes the script of a page for each peer named, with the chart in it: shaken and minified, as ours is. */
for (const peer of peers) {
  const bundle = await rollup({
    input: 'page',
    plugins: [page(peer), production, nodeResolve({ browser: true }), commonjs(), terser({ module: true })],
    onwarn: warning => {
      // Vega's packages have cycles of their own.
      if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(`${peer}: ${warning.message}`);
    },
  });
  await bundle.write({ file: join(folder, `${peer}.js`), format: 'es' });
  await bundle.close();
}

/** The page's own module: draws in every place, and lets the bench draw more. `stands` is what the bench looks at. */
function page(peer) {
  const source = `
import { draw } from ${JSON.stringify(join(import.meta.dirname, `${peer}.js`))};
const chart = JSON.parse(${JSON.stringify(data)});
globalThis.mountFigure = async place => {
  const remove = await draw(place, chart);
  place.stands = true;
  return remove;
};
for (const place of document.querySelectorAll('.picture')) {
  const drawn = draw(place, chart);
  if (drawn.then) drawn.then(() => (place.stands = true));
  else place.stands = true;
}`;
  return {
    name: 'page',
    resolveId: id => (id === 'page' ? id : null),
    load: id => (id === 'page' ? source : null),
  };
}
