/** A fictitious portfolio, and a fictitious log of attempts. */
import type {
  ConsultaAgenda,
  EstadoFecha,
  FilaAgenda,
  GrupoObligacion,
  ImportacionClientes,
  RegistroContingencia,
} from '../contract'
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'clientesImport'
  | 'clientesCancel'
  | 'clientesAgenda'
  | 'clientesExport'
  | 'clientesClear'
  | 'contingenciaList'
  | 'contingenciaAdd'
  | 'contingenciaDate'
  | 'contingenciaExport'
  | 'contingenciaClear'
>

const CLIENTES = 10_000
const FILAS = 10_000
const DIA = 86_400_000

const GIROS = ['Tienda', 'Panadería', 'Ferretería', 'Transportes', 'Taller', 'Café', 'Textiles']
const LUGARES = ['La Ceiba', 'El Guamo', 'Los Yarumos', 'San Telmo', 'Río Claro', 'La Loma']

/** A due date that some clients have every year: in which month, and of what. */
interface Modelo {
  obligacion: string
  grupo: GrupoObligacion
  formulario: string | null
  mes: number
  periodo: (anio: number) => string
  cuota: number
  cuotas: number
  /** One client of so many has it. */
  de: number
}

const MODELOS: Modelo[] = [
  ...Array.from({ length: 12 }, (_, mes): Modelo => {
    const anterior = mes === 0 ? 12 : mes
    return {
      obligacion: 'retencion_mensual',
      grupo: 'retencion',
      formulario: '350',
      mes,
      periodo: (anio) => `${mes === 0 ? anio - 1 : anio}-${String(anterior).padStart(2, '0')}`,
      cuota: 1,
      cuotas: 1,
      de: 1,
    }
  }),
  ...[2, 4, 6, 8, 10, 0].map(
    (mes, i): Modelo => ({
      obligacion: 'iva_bimestral',
      grupo: 'iva',
      formulario: '300',
      mes,
      periodo: (anio) => `${mes === 0 ? anio - 1 : anio}-B${i + 1}`,
      cuota: 1,
      cuotas: 1,
      de: 1,
    }),
  ),
  ...[4, 6].map(
    (mes, i): Modelo => ({
      obligacion: 'renta_pj',
      grupo: 'renta',
      formulario: '110',
      mes,
      periodo: (anio) => `AG${anio - 1}`,
      cuota: i + 1,
      cuotas: 2,
      de: 1,
    }),
  ),
  {
    obligacion: 'exogena_pj_pn',
    grupo: 'informacion',
    formulario: null,
    mes: 4,
    periodo: (anio) => `AG${anio - 1}`,
    cuota: 1,
    cuotas: 1,
    de: 2,
  },
  {
    obligacion: 'inc_bimestral',
    grupo: 'consumo',
    formulario: '310',
    mes: 10,
    periodo: (anio) => `${anio}-B5`,
    cuota: 1,
    cuotas: 1,
    de: 9,
  },
]

const HUELLAS = [
  '9f2c41d07be85a36c1f0de47a2b96835d4c07e19fb3a6825e7d1904c8ab5f263',
  '3b80e6f15d2749ac80b1c7d4e95f2a6371c8d0b4f6e9a25837d1c4b05e69fa72',
  'c47d15ab903ef268b75d4a01f9c6e832d05b7f148ea93c6021d8f5b4e7a0c936',
  '61e0a9c3d8f7425b90e1d6c7a4b35f8207d9c1e6b4a3f5820e7d9c6b1a4f3528',
]
const CEROS = '0'.repeat(64)

export function clientesFake({ has, fail, estado }: Escena): Parte {
  let clientes = has('clientes') ? CLIENTES : 0
  let cancelada = false
  let pedida = ''
  let claves = new Float64Array()
  let registro: RegistroContingencia = has('contingencia')
    ? {
        intentos: [
          intento(1, '2026-11-12T20:14:00-05:00', 'El portal dijo «Servicio no disponible».'),
          intento(2, '2026-11-12T21:40:00-05:00', 'La firma no respondió.\nMostró el error 504.'),
          intento(3, '2026-11-13T08:05:00-05:00', 'La página no abrió en cinco minutos.'),
        ],
        roto_en: has('roto') ? 2 : null,
      }
    : { intentos: [], roto_en: null }

  function intento(numero: number, momento: string, que_paso: string) {
    return {
      numero,
      momento,
      tramite: 'Presentar el IVA, formulario 300',
      que_paso,
      anterior: numero === 1 ? CEROS : (HUELLAS[(numero - 2) % HUELLAS.length] ?? CEROS),
      huella: HUELLAS[(numero - 1) % HUELLAS.length] ?? CEROS,
    }
  }

  function openVault(): void {
    if (!estado().boveda.startsWith('abierta')) fail('boveda_cerrada')
  }

  const nitDe = (i: number) => String(900_000_000 + i * 37)
  function nombreDe(i: number): string {
    if (i % 97 === 96) return ''
    const giro = GIROS[i % GIROS.length] ?? ''
    return `${giro} ${LUGARES[Math.floor(i / 7) % LUGARES.length] ?? ''} ${i + 1} S.A.S.`
  }

  /** From the ninth of the month by the last digit, never on a weekend. */
  function dayOf(anio: number, mes: number, i: number): number {
    const dia = Date.UTC(anio, mes, 9 + (Number(nitDe(i).slice(-1)) % 10))
    const semana = new Date(dia).getUTCDay()
    return (dia + (semana === 6 ? 2 * DIA : semana === 0 ? DIA : 0)) / DIA
  }

  const isoOf = (dia: number) => new Date(dia * DIA).toISOString().slice(0, 10)

  /** The rows of a question as numbers that sort as it asks: day, client, model and year. */
  function keys(consulta: ConsultaAgenda): Float64Array {
    const clave = JSON.stringify([{ ...consulta, desde_fila: 0, filas: 0 }, clientes])
    if (clave === pedida) return claves
    const { desde, hasta, grupo, orden } = consulta
    const texto = consulta.texto.toLocaleLowerCase()
    const primero = Date.parse(desde) / DIA
    const ultimo = Date.parse(hasta) / DIA
    const encontradas: number[] = []
    for (let i = 0; i < clientes; i++) {
      if (texto && !nombreDe(i).toLocaleLowerCase().includes(texto) && !nitDe(i).includes(texto)) {
        continue
      }
      for (let anio = Number(desde.slice(0, 4)); anio <= Number(hasta.slice(0, 4)); anio++) {
        MODELOS.forEach((modelo, m) => {
          if ((grupo && modelo.grupo !== grupo) || i % modelo.de > 0) return
          const dia = dayOf(anio, modelo.mes, i)
          if (dia < primero || dia > ultimo) return
          const [a, b] = orden === 'dia' ? [dia, i] : [i, dia]
          encontradas.push((a * 100_000 + b) * 100 + m)
        })
      }
    }
    pedida = clave
    claves = Float64Array.from(encontradas).sort()
    return claves
  }

  function rowOf(clave: number, consulta: ConsultaAgenda): FilaAgenda {
    const m = clave % 100
    const b = Math.floor(clave / 100) % 100_000
    const a = Math.floor(clave / 10_000_000)
    const [dia, i] = consulta.orden === 'dia' ? [a, b] : [b, a]
    const vence = isoOf(dia)
    const { obligacion, formulario, cuota, cuotas, periodo } = MODELOS[m] ?? fail('interno')
    const certeza: EstadoFecha = vence > '2027-01-31' ? 'calculado' : 'publicado'
    return {
      nombre: nombreDe(i),
      nit: nitDe(i),
      dv: i % 10,
      formulario,
      cuotas,
      obligacion,
      periodo: periodo(Number(vence.slice(0, 4))),
      cuota,
      vence,
      vence_legal: vence,
      estado: obligacion === 'exogena_pj_pn' ? 'por_verificar' : certeza,
      norma: 'DUR 1625 de 2016, art. 1.6.1.13.2 (Decreto 2229 de 2023)',
      fuente: 'Ejemplo ficticio',
    }
  }

  function imported(muchos: boolean): ImportacionClientes {
    const errores: ImportacionClientes['errores'] = [
      {
        fila: 14,
        columna: 'NIT',
        valor: '900.123.456-1',
        fallo: {
          codigo: 'nit_dv_errado',
          parametros: { nit: '900123456', esperado: '8', recibido: '1' },
        },
      },
      {
        fila: 2_310,
        columna: 'Tipo',
        valor: 'mixta',
        fallo: { codigo: 'celda_invalida', parametros: { valor: 'mixta' } },
      },
      {
        fila: 7_802,
        columna: null,
        valor: '',
        fallo: { codigo: 'nit_vacio', parametros: {} },
      },
    ]
    return {
      importados: CLIENTES - errores.length,
      columnas: [
        { encabezado: 'NIT', campo: 'nit' },
        { encabezado: 'DV', campo: 'dv' },
        { encabezado: 'Razón social', campo: 'nombre' },
        { encabezado: 'Tipo', campo: 'tipo' },
        { encabezado: 'Resp.', campo: 'responsabilidades' },
      ],
      ignoradas: ['Teléfono', 'Honorarios'],
      errores: muchos
        ? Array.from({ length: 250 }, (_, i) => ({
            fila: i + 2,
            columna: 'Tipo',
            valor: 'mixta',
            fallo: { codigo: 'celda_invalida', parametros: { valor: 'mixta' } },
          }))
        : errores,
    }
  }

  return {
    clientesImport: async (_bytes, archivo, onAvance) => {
      openVault()
      if (archivo.includes('malo')) fail('tabla_ilegible')
      cancelada = false
      const paso = archivo.includes('lento') ? 600 : 60
      for (let hechas = 0; hechas <= FILAS; hechas += FILAS / 20) {
        onAvance({ hechas, total: FILAS })
        await new Promise((next) => setTimeout(next, paso))
        if (cancelada) fail('importacion_cancelada')
      }
      const informe = imported(archivo.includes('muchos'))
      clientes = informe.importados
      return informe
    },
    clientesCancel: async () => void (cancelada = true),
    clientesAgenda: async (consulta) => {
      openVault()
      if (consulta.desde > consulta.hasta) {
        fail('rango_invertido', { desde: consulta.desde, hasta: consulta.hasta })
      }
      const todas = keys(consulta)
      await new Promise((next) => setTimeout(next, 20))
      return {
        clientes,
        total: todas.length,
        filas: [...todas.subarray(consulta.desde_fila, consulta.desde_fila + consulta.filas)].map(
          (clave) => rowOf(clave, consulta),
        ),
      }
    },
    clientesExport: async (_consulta, formato, nit) => {
      await new Promise((next) => setTimeout(next, 300))
      const nombre =
        nit !== null
          ? `vencimientos-${nit}.ics`
          : formato === 'ics'
            ? 'calendarios-de-clientes'
            : `agenda-de-clientes.${formato}`
      return { nombre, carpeta: 'Descargas' }
    },
    clientesClear: async () => void (clientes = 0),
    contingenciaList: async () => {
      openVault()
      return registro
    },
    contingenciaAdd: async (solicitud) => {
      openVault()
      const numero = registro.intentos.length + 1
      const nuevo = { ...intento(numero, `${estado().hoy}T09:40:00-05:00`, ''), ...solicitud }
      registro = { ...registro, intentos: [...registro.intentos, nuevo] }
      return registro
    },
    contingenciaDate: async ({ obligacion, vence, restablecido }) => {
      if (restablecido < vence) fail('rango_invertido', { desde: vence, hasta: restablecido })
      const exogena = obligacion?.startsWith('exogena') ?? false
      let dia = Date.parse(exogena || vence > restablecido ? vence : restablecido)
      for (let faltan = exogena ? 8 : 1; faltan > 0; ) {
        dia += DIA
        if (new Date(dia).getUTCDay() % 6 > 0) faltan -= 1
      }
      return {
        nueva: new Date(dia).toISOString().slice(0, 10),
        regla: exogena
          ? 'La información exógena tiene ocho días hábiles más, contados desde su propio vencimiento.'
          : 'Si la DIAN certifica que sus servicios no estuvieron disponibles, declarar y pagar pasa al día hábil siguiente al restablecimiento.',
        norma: exogena
          ? 'Resolución DIAN 000162 de 2023, art. 70'
          : 'Estatuto Tributario, art. 579-2',
        fuente: 'Ejemplo ficticio',
      }
    },
    contingenciaExport: async () =>
      registro.intentos.length === 0
        ? fail('registro_vacio')
        : { nombre: 'intentos-ante-la-dian.pdf', carpeta: 'Descargas' },
    contingenciaClear: async () => void (registro = { intentos: [], roto_en: null }),
  }
}
