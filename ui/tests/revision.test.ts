/** What the result of a scan says rests on what the core said. */
import { beforeAll, expect, test } from 'vitest'
import type { CodigoAviso, CodigoLeido, NivelAviso } from '../src/host/contract'
import { respuestaClave, reviewCodigo } from '../src/screens/escanear/revision'
import { loadIdioma, loadTextos } from '../src/textos.svelte'

beforeAll(async () => {
  await loadIdioma('es-CO')
  await loadTextos()
})

const FACTURA: CodigoLeido = {
  texto: 'NumFac: FE1',
  clase: 'factura',
  campos: {
    numero: 'FE1',
    base: '100',
    iva: '19',
    otros: '0',
    total: '119',
    codigo: 'ab',
    ambiente: 'produccion',
    abrir: 'https://catalogo-vpfe.dian.gov.co/',
  },
  avisos: [],
}

function withAviso(codigo: CodigoAviso, nivel: NivelAviso, campos = FACTURA.campos): CodigoLeido {
  return { ...FACTURA, campos, avisos: [{ codigo, nivel, parametros: {} }] }
}

test('a clean invoice adds up, and DIAN stays unchecked', () => {
  const lineas = reviewCodigo(FACTURA)
  expect(respuestaClave(FACTURA)).toBe('factura')
  expect(lineas.map((linea) => linea.resultado)).toEqual([
    'bien',
    'bien',
    'bien',
    'bien',
    'sin_comprobar',
  ])
  expect(lineas[0]?.detalle).toContain('6')
})

test('no code is ever said to be validated by DIAN', () => {
  for (const clase of ['factura', 'rut', 'nomina', 'documento_dian', 'url_sospechosa'] as const) {
    expect(reviewCodigo({ ...FACTURA, clase }).at(-1)?.resultado).toBe('sin_comprobar')
  }
})

test('danger is louder than the class', () => {
  const imita = withAviso('host_sospechoso', 'peligro', { ...FACTURA.campos, abrir: null })
  expect(respuestaClave(imita)).toBe('peligro')
  expect(reviewCodigo(imita).map((linea) => linea.resultado)).toContain('mal')
})

test('values that do not add up, or were not read, are not said to add up', () => {
  expect(respuestaClave(withAviso('total_no_suma', 'nota'))).toBe('factura-no_suma')
  const sinOtros = { ...FACTURA, campos: { ...FACTURA.campos, otros: null } }
  expect(respuestaClave(sinOtros)).toBe('factura-leida')
  expect(reviewCodigo(sinOtros)[2]?.resultado).toBe('sin_comprobar')
  const [, , suma] = reviewCodigo(withAviso('valor_ilegible', 'nota'))
  expect(suma?.resultado).toBe('sin_comprobar')
})
