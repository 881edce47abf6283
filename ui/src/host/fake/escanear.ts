/** Fictitious files, RUT pages and codes to make. */
import type { CodigoLeido } from '../contract'
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'escanearFile'
  | 'escanearCancel'
  | 'escanearForget'
  | 'rutText'
  | 'facturaVerify'
  | 'qrCreate'
  | 'qrSave'
  | 'confianzaList'
  | 'confianzaAdd'
  | 'confianzaRemove'
>

export function escanearFake({ fail }: Escena, factura: CodigoLeido): Parte {
  void factura
  return {
    escanearFile: async () => fail('interno'),
    escanearCancel: async () => undefined,
    escanearForget: async () => undefined,
    rutText: async () => [],
    facturaVerify: async () => fail('interno'),
    qrCreate: async () => fail('interno'),
    qrSave: async () => fail('interno'),
    confianzaList: async () => [],
    confianzaAdd: async () => [],
    confianzaRemove: async () => [],
  }
}
