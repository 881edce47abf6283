/** Addresses. */
import { expect, test } from 'vitest'
import { LUGAR, link, parseHash } from '../src/ruta.svelte'

test.each([
  ['', 'inicio', ''],
  ['#/', 'inicio', ''],
  ['#/vencimientos', 'vencimientos', ''],
  ['#/devoluciones/DEMO-2026-00417', 'devoluciones', 'DEMO-2026-00417'],
  ['#/devoluciones/a%2Fb', 'devoluciones', 'a/b'],
  ['#/devoluciones/%zz', 'devoluciones', '%zz'],
  ['#/nada', null, ''],
  ['#/constructor', null, ''],
])('%s names %s', (hash, pantalla, parametro) => {
  expect(parseHash(hash)).toEqual({ pantalla, parametro })
})

test('a link leads to the screen that it names', () => {
  for (const pantalla of Object.keys(LUGAR) as (keyof typeof LUGAR)[]) {
    expect(parseHash(link(pantalla, 'a/b c'))).toEqual({ pantalla, parametro: 'a/b c' })
  }
})
