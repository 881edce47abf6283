// @vitest-environment node
/** What a production build carries: small at first, and nothing fictitious. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, type Manifest } from 'vite'
import { PRIMEROS } from '../src/textos.svelte'
import { ui } from './carpeta'

const dist = mkdtempSync(join(tmpdir(), 'paquete-'))
let manifest: Manifest = {}

beforeAll(async () => {
  const kept = process.env['NODE_ENV']
  // Otherwise the test runner's own environment makes Svelte build for development.
  process.env['NODE_ENV'] = 'production'
  await build({
    root: ui,
    mode: 'production',
    logLevel: 'error',
    build: { outDir: dist, emptyOutDir: true, manifest: true },
  })
  process.env['NODE_ENV'] = kept
  manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
})
afterAll(() => rmSync(dist, { recursive: true }))

/** The files of a chunk and of what it imports at once. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const one of chunk.imports ?? []) closure(one, seen)
  return seen
}

test('the script of the first screen weighs 80 KB at most, compressed', () => {
  const first = new Set<string>()
  for (const key of [
    'index.html',
    'src/screens/inicio/Inicio.svelte',
    ...PRIMEROS.map((name) => `src/catalogo/es-CO/${name}.ftl?raw`),
  ]) {
    expect(manifest[key], key).toBeDefined()
    closure(key, first)
  }
  const bytes = [...first].reduce(
    (total, file) => total + gzipSync(readFileSync(join(dist, file))).length,
    0,
  )
  expect(bytes).toBeLessThanOrEqual(80 * 1024)
})

test('the fictitious host is not in it', () => {
  const scripts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  for (const file of scripts) {
    const text = readFileSync(join(dist, 'assets', file), 'utf8')
    expect(text.includes('Tienda La Ceiba'), file).toBe(false)
    expect(text.includes('escena'), file).toBe(false)
  }
})

test('the page runs under its policy: no script, style or event of its own', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
  expect(html).not.toMatch(/https?:\/\//)
})
