import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const made = 'src/Clairevoie.Hall/obj/front';

/** What stands directly in a room's Front folder has an address of its own; what stands deeper is a part of it. */
function standing(kind: RegExp): string[] {
  return readdirSync('src')
    .map((room) => join('src', room, 'Front'))
    .filter((front) => existsSync(front))
    .flatMap((front) => readdirSync(front).map((file) => join(front, file)))
    .filter((file) => kind.test(file) && !file.endsWith('.d.ts'));
}

/** Pictures that pages name themselves, such as the icon of the house. */
function pictures(): Plugin {
  return {
    name: 'pictures',
    buildStart() {
      for (const file of standing(/\.(svg|png)$/))
        this.emitFile({ type: 'asset', name: basename(file), originalFileName: file, source: readFileSync(file) });
    },
  };
}

/** Lays a compressed twin beside each text file, once here rather than at every request. */
function twins(): Plugin {
  return {
    name: 'twins',
    closeBundle() {
      for (const file of readdirSync(made).filter((name) => /\.(css|m?js)$/.test(name)))
        writeFileSync(join(made, `${file}.br`), brotliCompressSync(readFileSync(join(made, file))));
    },
  };
}

export default defineConfig({
  // Inside built files, addresses stay relative to the file.
  base: './',
  publicDir: false,
  plugins: [pictures(), twins()],
  // The worker of the map is a file of ours like the others: the Content-Security-Policy allows no blob.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } } },
  build: {
    outDir: made,
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    // Nothing is inlined: the Content-Security-Policy allows no data: script, style or font.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: standing(/\.(ts|css)$/),
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
