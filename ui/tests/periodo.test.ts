/** How periods are said. */
import { beforeAll, expect, test } from 'vitest'
import { periodoTexto } from '../src/screens/vencimientos/titulo'
import { loadIdioma, loadTextos } from '../src/textos.svelte'

beforeAll(async () => {
  await loadIdioma('es-CO')
  await loadTextos()
})

test.each([
  ['2026-B5', 'septiembre y octubre', 'de'],
  ['2026-10', 'octubre', 'de'],
  ['2025-12', 'diciembre de 2025', 'de'],
  ['2026-C2', 'mayo a agosto', 'de'],
  ['2025-C3', 'septiembre a diciembre de 2025', 'de'],
  ['AG2025', 'año gravable 2025', 'coma'],
  ['AG2026 anticipo', 'anticipo del año gravable 2026', 'coma'],
  ['2026-Q4', 'cuarto trimestre de 2026', 'coma'],
  ['2026-S07', 'semana 7 de 2026', 'coma'],
  ['2026', 'año 2026', 'coma'],
  ['2026-B9', '2026-B9', 'coma'],
  ['otra cosa', 'otra cosa', 'coma'],
])('%s is «%s»', (periodo, texto, unido) => {
  expect(periodoTexto(periodo, '2026')).toEqual({ texto, unido })
})
