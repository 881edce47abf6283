/** What the wallet draws and reads by itself: columns, tags, years. No sum is made here. */
import { describe, expect, test } from 'vitest'
import type { FilaDeduccion, GrupoFacturas } from '../src/host/contract'
import { barra, draw, MESES } from '../src/screens/billetera/columnas'
import { escribeEtiquetas, leeEtiquetas } from '../src/screens/billetera/etiquetas'
import { aniosDe, leeAnio, pendientes } from '../src/screens/deduccion/anios'

function mes(clave: string, total: number): GrupoFacturas {
  return { clave, nombre: null, cuantas: 1, total }
}

describe('columns of the months', () => {
  test('the largest is as high as the picture, the others in proportion', () => {
    const { columnas, alto } = draw([mes('2026-01', 50), mes('2026-02', 100)])
    expect(columnas.map((una) => una.alto)).toEqual([alto / 2, alto])
    expect(columnas.map((una) => una.y + una.alto)).toEqual([alto, alto])
  })

  test('what is there is seen; what is not, or is less than nothing, is not', () => {
    const { columnas } = draw([mes('2026-01', 1), mes('2026-02', 0), mes('2026-03', -5), mes('2026-04', 1e9)])
    expect(columnas.map((una) => una.alto)).toEqual([2, 0, 0, 120])
  })

  test('no month, no column', () => {
    expect(draw([]).columnas).toEqual([])
  })

  test('of many, the last ones', () => {
    const todos = Array.from({ length: 30 }, (_, i) => mes(`20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, i))
    const { columnas, ancho } = draw(todos)
    expect(columnas).toHaveLength(MESES)
    expect(columnas.at(-1)?.clave).toBe(todos.at(-1)?.clave)
    expect(Math.max(...columnas.map((una) => una.x + una.ancho))).toBeLessThanOrEqual(ancho)
  })

  test('a bar is between nothing and all', () => {
    expect([barra(0, 10), barra(-1, 10), barra(5, 10), barra(1, 1e9), barra(20, 10), barra(5, 0)]).toEqual([0, 0, 50, 1, 100, 0])
  })
})

describe('tags', () => {
  test('are parted by commas, trimmed, each once', () => {
    expect(leeEtiquetas(' casa,  del   trabajo ; Casa,, \n mercado')).toEqual(['casa', 'del trabajo', 'mercado'])
    expect(leeEtiquetas(' , ')).toEqual([])
  })

  test('what is written reads back the same', () => {
    const etiquetas = ['casa', 'del trabajo', 'mercado']
    expect(leeEtiquetas(escribeEtiquetas(etiquetas))).toEqual(etiquetas)
  })
})

describe('years of the ledger', () => {
  test('an address names one or none', () => {
    expect(leeAnio('2026')).toBe(2026)
    for (const otro of ['', '26', '20266', '1999', 'hola', '2026/1']) expect(leeAnio(otro)).toBeNull()
  })

  test('newest first, each once', () => {
    expect(aniosDe([2024, 2026], [2026, 2025])).toEqual([2026, 2025, 2024])
  })
})

test('what decides a purchase is what fails, or else what is not known', () => {
  const una = (nombre: 'sin_otro_uso' | 'pago_electronico', resultado: FilaDeduccion['resultado']) => ({
    nombre,
    resultado,
    razon: '',
    parametros: {},
    arreglo: null,
    quien: null,
    norma: '',
  })
  const fila = (resultado: FilaDeduccion['resultado']): FilaDeduccion => ({
    id: '',
    numero: '',
    fecha: null,
    emisor: null,
    valor: 0,
    resultado,
    condiciones: [una('sin_otro_uso', 'mal'), una('pago_electronico', 'desconocido')],
  })
  expect(pendientes(fila('mal')).map(({ nombre }) => nombre)).toEqual(['sin_otro_uso'])
  expect(pendientes(fila('desconocido')).map(({ nombre }) => nombre)).toEqual(['pago_electronico'])
  expect(pendientes(fila('bien'))).toEqual([])
})
