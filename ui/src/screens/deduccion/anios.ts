/** Years of the ledger, and what of a purchase is not settled. */
import type { CondicionDeduccion, FilaDeduccion } from '../../host/contract'

/** The year that an address names. */
export function leeAnio(parametro: string): number | null {
  return /^20\d{2}$/.test(parametro) ? Number(parametro) : null
}

/** Newest first, each once. */
export function aniosDe(deBilletera: readonly number[], otros: readonly number[]): number[] {
  return [...new Set([...deBilletera, ...otros])].sort((uno, otro) => otro - uno)
}

/** The conditions that decide the result: those that fail, or else those that are not known. */
export function pendientes(fila: FilaDeduccion): CondicionDeduccion[] {
  return fila.condiciones.filter(
    (una) => una.resultado === fila.resultado && una.resultado !== 'bien',
  )
}
