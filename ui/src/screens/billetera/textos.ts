/** Words and pictures of the wallet that several of its pieces share. */
import type { CondicionDeduccion, GrupoFacturas, ResultadoComprobacion, ResumenFactura } from '../../host/contract'
import type { NombreIcono } from '../../iconos/iconos'
import { numero, nit, pesos, pesosImpresos } from '../../formato'
import { t } from '../../textos.svelte'

export const MARCA: Record<ResultadoComprobacion, { clase: string; icono: NombreIcono }> = {
  bien: { clase: 'ok', icono: 'visto' },
  mal: { clase: 'bad', icono: 'cerrar' },
  desconocido: { clase: 'no', icono: 'pregunta' },
}

/** Who sells: by name, else by number. */
export function emisorTexto(uno: Pick<ResumenFactura, 'emisor' | 'emisor_nit'>): string {
  return uno.emisor || emisorNit(uno.emisor_nit)
}

export function emisorNit(digitos: string): string {
  if (digitos === '') return t('billetera-sin-emisor')
  return t('nit-es', { nit: /^\d+$/.test(digitos) ? nit(digitos) : digitos })
}

export function grupoTexto(grupo: GrupoFacturas): string {
  return grupo.nombre || emisorNit(grupo.clave)
}

/** What it costs, its notes taken in; in words where there is no amount in pesos. */
export function valorTexto(uno: Pick<ResumenFactura, 'neto' | 'total' | 'moneda'>): string {
  const valor = uno.neto ?? uno.total
  if (valor !== null) return pesos(valor)
  return uno.moneda ? t('billetera-en-moneda', { moneda: uno.moneda }) : t('billetera-sin-valor')
}

/** Why a condition of the 1 % ended as it did. */
export function razonDeduccion(condicion: CondicionDeduccion): string {
  const { parametros } = condicion
  return t(`deduccion-razon-${condicion.razon}`, {
    ...parametros,
    ...(parametros['pesos'] ? { pesos: pesosImpresos(parametros['pesos']) } : {}),
    ...(/^\d+$/.test(parametros['uvt'] ?? '') ? { uvt: numero(Number(parametros['uvt'])) } : {}),
  })
}

/** Thousandths as a percentage: `123` is `12,3 %`. */
export function porMil(milesimas: number): string {
  return `${numero(milesimas / 10)}\u00a0%`
}
