import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const made = 'src/Clairevoie.Hall/obj/front';

/** Every style sheet and script that stands directly in a room's Front folder is an entry of its own. */
function entries(): string[] {
  return readdirSync('src')
    .map((room) => join('src', room, 'Front'))
    .filter((front) => existsSync(front))
    .flatMap((front) => readdirSync(front).map((file) => join(front, file)))
    .filter((file) => /\.(ts|css)$/.test(file) && !file.endsWith('.d.ts'));
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
  plugins: [twins()],
  build: {
    outDir: made,
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    // Nothing is inlined: the Content-Security-Policy allows no data: script, style or font.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: entries(),
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
