/** Words for the figures of a computation. The core gives them; nothing is worked out here. */
import type { PasoSancion } from '../../host/contract'
import { fechaLarga, numero, pesos } from '../../formato'
import { hasTexto, idioma, t, type Variables } from '../../textos.svelte'

/** «23,62 %», as exact as it came. */
export function porcentaje(exacto: string): string {
  return idioma() === 'en' ? `${exacto}%` : `${exacto.replace('.', ',')}\u00a0%`
}

const PESOS = new Set(['valor_base', 'tope', 'valor_uvt', 'multiplo'])
const PARTES = new Set(['tarifa', 'al'])
const DIAS = new Set(['desde', 'hasta'])

function figure(nombre: string, valor: string): string | number {
  if (PESOS.has(nombre)) return pesos(Number(valor))
  if (PARTES.has(nombre)) return porcentaje(valor)
  if (DIAS.has(nombre)) return fechaLarga(valor)
  if (nombre === 'meses') return Number(valor)
  return nombre === 'uvt' ? numero(Number(valor)) : valor
}

export function pasoTexto({ paso, datos }: PasoSancion): string {
  const variables: Variables = {}
  for (const [nombre, valor] of Object.entries(datos)) variables[nombre] = figure(nombre, valor)
  const clave = `paso-${paso}`
  return hasTexto(clave) ? t(clave, variables) : paso
}
