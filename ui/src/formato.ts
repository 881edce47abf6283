/**
 * Money, dates and numbers as people write them, in one place. Nothing here computes: dates come
 * from the core as ISO days, amounts as integer pesos or as the text that a document prints.
 */
import { idioma } from './textos.svelte'

const NBSP = '\u00a0'

function intlLocale(): string {
  return idioma() === 'en' ? 'en-US' : 'es-CO'
}

/** An ISO day as an instant that `Intl` reads back as the same day. */
function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}

function formatDay(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(intlLocale(), { timeZone: 'UTC', ...options }).format(day(iso))
}

/** `1.234.567` */
export function numero(valor: number): string {
  return new Intl.NumberFormat(intlLocale()).format(valor)
}

/** Whole pesos: `$ 1.234.567`, with a no-break space. */
export function pesos(valor: number): string {
  return `${valor < 0 ? '−' : ''}$${NBSP}${numero(Math.abs(valor))}`
}

/** An amount as a document prints it: formatted if it is a plain decimal, otherwise untouched. */
export function pesosImpresos(impreso: string): string {
  const partes = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(impreso.trim())
  if (!partes) return impreso
  const entero = numero(Number(partes[1]))
  const centavos = partes[2] ?? ''
  const coma = idioma() === 'en' ? '.' : ','
  return `$${NBSP}${entero}${/^0*$/.test(centavos) ? '' : coma + centavos}`
}

/** «jueves 19 de noviembre de 2026» */
export function fechaLarga(iso: string): string {
  return sinComa(
    formatDay(iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  )
}

/** «jueves 19 de noviembre» */
export function fecha(iso: string): string {
  return sinComa(formatDay(iso, { weekday: 'long', day: 'numeric', month: 'long' }))
}

/** «19 de noviembre» */
export function fechaSinDia(iso: string): string {
  return formatDay(iso, { day: 'numeric', month: 'long' })
}

/** «12 nov 2026» */
export function fechaCorta(iso: string): string {
  return formatDay(iso, { day: 'numeric', month: 'short', year: 'numeric' }).replaceAll(' de ', ' ')
}

/** «noviembre de 2026», from an ISO day or an ISO month. */
export function mesLargo(iso: string): string {
  return formatDay(`${iso.slice(0, 7)}-01`, { month: 'long', year: 'numeric' })
}

/** «noviembre»; `mes` from 1 to 12. */
export function nombreMes(mes: number): string {
  return formatDay(`2026-${String(mes).padStart(2, '0')}-01`, { month: 'long' })
}

/** «jue» */
export function diaCorto(iso: string): string {
  return formatDay(iso, { weekday: 'short' }).replace('.', '')
}

/** «jueves» */
export function diaLargo(iso: string): string {
  return formatDay(iso, { weekday: 'long' })
}

/** «nov» */
export function mesCorto(iso: string): string {
  return formatDay(iso, { month: 'short' }).replace('.', '')
}

/** «9:40 a. m.» of a moment in RFC 3339, in Colombia. */
export function hora(momento: string): string {
  return new Intl.DateTimeFormat(intlLocale(), {
    timeZone: 'America/Bogota',
    hour: 'numeric',
    minute: '2-digit',
  })
    .format(new Date(momento))
    .replaceAll(/(\d) /g, `$1${NBSP}`)
}

/** The ISO day, in Colombia, of a moment in RFC 3339. */
export function diaDe(momento: string): string {
  // By parts: how a locale orders and joins them changes between webviews.
  const partes = new Intl.DateTimeFormat('en', {
    timeZone: 'America/Bogota',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(momento))
  const parte = (tipo: string) => partes.find(({ type }) => type === tipo)?.value ?? ''
  return `${parte('year')}-${parte('month')}-${parte('day')}`
}

/** `900.123.456`, always with dots: it is how DIAN prints it. */
export function nit(digitos: string): string {
  return digitos.replaceAll(/\B(?=(\d{3})+$)/g, '.')
}

/** `900.123.456-8` */
export function nitConDv(valor: { nit: string; dv: number }): string {
  return `${nit(valor.nit)}-${valor.dv}`
}

/** «IVA, retención y renta» */
export function enumera(textos: readonly string[]): string {
  return new Intl.ListFormat(intlLocale(), { type: 'conjunction' }).format(textos)
}

/** «Jueves» */
export function mayuscula(texto: string): string {
  return texto.charAt(0).toLocaleUpperCase(intlLocale()) + texto.slice(1)
}

/** For the middle of a sentence: «Retención» becomes «retención», «IVA» stays. */
export function minuscula(texto: string): string {
  return /^\p{Lu}\p{Ll}/u.test(texto)
    ? texto.charAt(0).toLocaleLowerCase(intlLocale()) + texto.slice(1)
    : texto
}

/** Two letters for a face without a picture. */
export function iniciales(nombre: string): string {
  const palabras = nombre.split(/\s+/).filter((palabra) => /^\p{L}/u.test(palabra))
  const grandes = palabras.filter((palabra) => /^\p{Lu}/u.test(palabra))
  const [primera = '', segunda = ''] = grandes.length > 1 ? grandes : palabras
  return (primera.charAt(0) + segunda.charAt(0)).toLocaleUpperCase(intlLocale())
}

function sinComa(texto: string): string {
  return idioma() === 'es-CO' ? texto.replace(',', '') : texto
}
