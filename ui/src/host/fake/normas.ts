/** Fictitious knowledge packs, marks, files and notices. */
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'conocimientoState'
  | 'conocimientoInstall'
  | 'conocimientoFetch'
  | 'vencimientosExport'
  | 'vencimientosMark'
  | 'vencimientosCatalog'
  | 'recordatoriosTry'
  | 'onOpen'
>

export function normasFake({ fail }: Escena): Parte {
  return {
    conocimientoState: async () => fail('interno'),
    conocimientoInstall: async () => fail('paquete_firma'),
    conocimientoFetch: async () => fail('sin_publicador'),
    vencimientosExport: async () => fail('interno'),
    vencimientosMark: async () => undefined,
    vencimientosCatalog: async () => [],
    recordatoriosTry: async () => undefined,
    onOpen: async () => undefined,
  }
}
