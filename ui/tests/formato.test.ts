/** Money, dates and numbers, in both languages. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as formato from '../src/formato'
import { loadIdioma } from '../src/textos.svelte'

describe('in Spanish', () => {
  beforeAll(() => loadIdioma('es-CO'))

  test('pesos carry dots and a no-break space', () => {
    expect(formato.pesos(1_234_567)).toBe('$\u00a01.234.567')
    expect(formato.pesos(-500)).toBe('−$\u00a0500')
  })

  test.each([
    ['100605.05', '$\u00a0100.605,05'],
    ['318920.00', '$\u00a0318.920'],
    ['20504', '$\u00a020.504'],
    ['1.234,50', '1.234,50'],
    ['', ''],
    ['COP 12', 'COP 12'],
  ])('an amount printed as «%s» shows as «%s»', (impreso, mostrado) => {
    expect(formato.pesosImpresos(impreso)).toBe(mostrado)
  })

  test('a date carries its weekday and no comma', () => {
    expect(formato.fechaLarga('2026-11-19')).toBe('jueves 19 de noviembre de 2026')
    expect(formato.fecha('2026-11-19')).toBe('jueves 19 de noviembre')
    expect(formato.mesLargo('2027-01-20')).toBe('enero de 2027')
    expect(formato.diaCorto('2026-11-19')).toBe('jue')
    expect(formato.mesCorto('2026-12-17')).toBe('dic')
    expect(formato.fechaCorta('2026-11-12')).toBe('12 nov 2026')
  })

  test('a moment is told in the hour of Colombia', () => {
    expect(formato.hora('2026-11-13T14:40:00Z').replaceAll(/\s/g, ' ')).toBe('9:40 a. m.')
    expect(formato.diaDe('2026-11-13T02:00:00Z')).toBe('2026-11-12')
  })

  test('a NIT carries dots and its digit', () => {
    expect(formato.nitConDv({ nit: '900123456', dv: 8 })).toBe('900.123.456-8')
    expect(formato.nit('1234567890')).toBe('1.234.567.890')
  })

  test('an acronym keeps its capitals in the middle of a sentence', () => {
    expect(formato.minuscula('IVA')).toBe('IVA')
    expect(formato.minuscula('Retención en la fuente')).toBe('retención en la fuente')
    expect(formato.enumera(['IVA', 'retención', 'renta'])).toBe('IVA, retención y renta')
  })

  test('the initials are of the words that matter', () => {
    expect(formato.iniciales('Laura Cárdenas Ríos')).toBe('LC')
    expect(formato.iniciales('Panadería de la Esquina')).toBe('PE')
    expect(formato.iniciales('')).toBe('')
  })
})

describe('in English', () => {
  beforeAll(() => loadIdioma('en'))

  test('money and dates follow the language', () => {
    expect(formato.pesos(1_234_567)).toBe('$\u00a01,234,567')
    expect(formato.pesosImpresos('100605.05')).toBe('$\u00a0100,605.05')
    expect(formato.fechaLarga('2026-11-19')).toBe('Thursday, November 19, 2026')
  })
})
