/**
 * Fictitious files, RUT pages and codes to make. What a file holds is said by its name: `malo`,
 * `varios`, `factura`, `firma`, `pruebas`, `sola`, `dolares`, `rut`, `informe`, `muchos`, `enorme`,
 * `lento`. Signatures and codes are none: nothing here can be verified.
 */
import type {
  AvanceLectura,
  CertificadoConfiable,
  CodigoLeido,
  Comprobacion,
  DocumentoElectronico,
  Fallo,
  LoteLeido,
  NombreComprobacion,
  PiezaLeida,
  ResultadoComprobacion,
  RutLeido,
  SolicitudQr,
} from '../contract'
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

const CUFE = `${'3f0a91c27be4d856'.repeat(6)}`
const ANEXO = 'Anexo técnico de factura electrónica de venta 1.9 (Resolución 000165 de 2023)'

/** Name, result, reason, parameters. */
type Fila = [NombreComprobacion, ResultadoComprobacion, string, Record<string, string>?]

const BIEN: readonly Fila[] = [
  ['estructura', 'bien', 'estructura_bien'],
  ['ambiente', 'bien', 'ambiente_produccion'],
  ['codigo_forma', 'bien', 'codigo_forma_bien', { tipo: 'CUFE' }],
  ['codigo_calculo', 'desconocido', 'codigo_calculo_sin_clave'],
  ['qr_xml', 'bien', 'qr_bien', { campos: '8' }],
  ['pdf_xml', 'desconocido', 'pdf_ausente'],
  ['nit_emisor', 'bien', 'nit_bien', { nit: '901234567', dv: '7' }],
  ['nit_adquiriente', 'bien', 'nit_bien', { nit: '900123456', dv: '8' }],
  ['suma_lineas', 'bien', 'lineas_suman', { diferencia: '0.00' }],
  ['suma_impuestos', 'bien', 'impuestos_suman', { diferencia: '0.00' }],
  ['suma_totales', 'bien', 'totales_suman', { diferencia: '0.00' }],
  [
    'numeracion',
    'bien',
    'numeracion_bien',
    { numero: 'FE10482', desde: '10001', hasta: '20000' },
  ],
  ['fechas', 'bien', 'fechas_bien'],
  ['firma_documento', 'bien', 'firma_bien'],
  ['firma_llave', 'bien', 'firma_bien'],
  ['firma_propiedades', 'bien', 'firma_bien'],
  ['firma_valor', 'bien', 'firma_bien'],
  ['firma_politica', 'bien', 'politica_bien'],
  [
    'certificado_fechas',
    'bien',
    'certificado_vigente_al_firmar',
    { firma: '2026-11-12', desde: '2026-01-10', hasta: '2028-01-10' },
  ],
  ['certificado_cadena', 'desconocido', 'cadena_sin_ancla'],
  ['certificado_revocacion', 'desconocido', 'revocacion_sin_red'],
  ['certificado_titular', 'bien', 'titular_es_emisor', { titular: 'FERRETERIA EL GUAYACAN SAS' }],
  ['respuesta_dian', 'bien', 'respuesta_validada'],
  ['respuesta_dian_firma', 'bien', 'titular_dian'],
  ['contenedor', 'bien', 'contenedor_bien'],
  ['duplicado', 'bien', 'duplicado_no'],
]

function checks(...otras: Fila[]): Comprobacion[] {
  return BIEN.map((fila) => {
    const [nombre, resultado, razon, parametros = {}] =
      otras.find(([otra]) => otra === fila[0]) ?? fila
    return {
      nombre,
      resultado,
      razon,
      parametros,
      norma: nombre === 'duplicado' ? null : ANEXO,
    }
  })
}

export const DOCUMENTO_FAKE: DocumentoElectronico = {
  tipo: 'factura_venta',
  codigo_documento: '01',
  numero: 'FE10482',
  codigo: CUFE,
  codigo_tipo: 'cufe',
  fecha: '2026-11-12',
  hora: '16:22:05-05:00',
  vence: '2026-12-12',
  ambiente: 'produccion',
  moneda: 'COP',
  emisor: {
    nit: '901234567',
    dv: '7',
    nombre: 'Ferretería El Guayacán S.A.S.',
    tipo_documento: '31',
    responsabilidades: ['O-23', 'O-13'],
    ciudad: 'Manizales',
    correo: 'facturas@guayacan.example',
  },
  adquiriente: {
    nit: '900123456',
    dv: '8',
    nombre: 'Tienda La Ceiba S.A.S.',
    tipo_documento: '31',
    responsabilidades: ['R-99-PN'],
    ciudad: 'Pereira',
    correo: null,
  },
  totales: {
    bruto: '268000.00',
    base: '268000.00',
    con_impuestos: '318920.00',
    descuentos: '0.00',
    cargos: null,
    anticipos: null,
    redondeo: null,
    iva: '50920.00',
    otros_impuestos: '0.00',
    retenciones: '6700.00',
    devengado: null,
    deducido: null,
    total: '318920.00',
  },
  impuestos: [
    { codigo: '01', nombre: 'IVA', base: '268000.00', tarifa: '19.00', valor: '50920.00' },
  ],
  retenciones: [
    { codigo: '06', nombre: 'ReteRenta', base: '268000.00', tarifa: '2.50', valor: '6700.00' },
  ],
  lineas: [
    {
      numero: '1',
      descripcion: 'Pintura de caucho blanca, galón',
      cantidad: '4.000000',
      unidad: '94',
      precio: '52000.00',
      valor: '208000.00',
    },
    {
      numero: '2',
      descripcion: 'Rodillo de felpa de 9 pulgadas con bandeja de plástico reciclado',
      cantidad: '2.000000',
      unidad: '94',
      precio: '30000.00',
      valor: '60000.00',
    },
  ],
  medios_pago: [{ forma: 'credito', codigo: '47', vence: '2026-12-12' }],
  referencias: [],
  notas: ['Gracias por su compra. Cambios hasta por treinta días con la etiqueta.'],
  numeracion: {
    resolucion: '18760000001',
    prefijo: 'FE',
    desde: '10001',
    hasta: '20000',
    vigente_desde: '2026-01-15',
    vigente_hasta: '2028-01-15',
  },
  qr: null,
  abrir: `https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=${CUFE}`,
}

function pieza(archivo: string, mas: Partial<PiezaLeida>): PiezaLeida {
  return {
    archivo,
    formato: 'xml',
    codigos: [],
    factura: null,
    rut: null,
    informe: null,
    lectura: null,
    error: null,
    ...mas,
  }
}

const RUT: RutLeido = {
  archivo: 'rut.pdf',
  error: null,
  avisos: [
    { codigo: 'qr_sin_datos', parametros: {} },
    { codigo: 'responsabilidad_reemplazada', parametros: { codigo: '11', por: '48' } },
  ],
  rut: {
    nit: '900123456',
    dv: '8',
    dv_calculado: '8',
    tipo: 'juridica',
    nombre: 'Tienda La Ceiba S.A.S.',
    nombre_comercial: 'La Ceiba',
    sigla: null,
    concepto: { codigo: '02', nombre: 'Actualización' },
    formulario: '14000000001',
    seccional: { codigo: '16', nombre: 'Impuestos y Aduanas de Pereira' },
    tipo_documento: null,
    numero_documento: null,
    pais: { codigo: '169', nombre: 'COLOMBIA' },
    departamento: { codigo: '66', nombre: 'Risaralda' },
    ciudad: { codigo: '001', nombre: 'Pereira' },
    direccion: 'CL 00 00 00 LC 1',
    correo: 'hola@laceiba.example',
    codigo_postal: null,
    telefonos: ['6060000000'],
    actividades: [
      { codigo: '4711', clase: 'principal', desde: '2019-03-01' },
      { codigo: '4752', clase: 'secundaria', desde: '2021-08-15' },
    ],
    ocupacion: null,
    establecimientos: '1',
    responsabilidades: [
      {
        codigo: '05',
        nombre: 'Impuesto sobre la renta y complementarios régimen ordinario',
        impreso: '05- Impto. renta y compl. régimen ordinar',
        obligaciones: ['renta_pj'],
      },
      {
        codigo: '07',
        nombre: 'Retención en la fuente a título de renta',
        impreso: '07- Retención en la fuente a título de rent',
        obligaciones: ['retencion_mensual'],
      },
      {
        codigo: '14',
        nombre: 'Informante de exógena',
        impreso: '14- Informante de exogena',
        obligaciones: ['exogena_pj_pn'],
      },
      {
        codigo: '48',
        nombre: 'Impuesto sobre las ventas - IVA',
        impreso: '48 - Impuesto sobre las ventas - IVA',
        obligaciones: ['iva_bimestral'],
      },
      {
        codigo: '52',
        nombre: 'Facturador electrónico',
        impreso: '52 - Facturador electrónico',
        obligaciones: [],
      },
    ],
    usuarios_aduaneros: [],
    estado: '79',
    firmante: 'Representante legal certificado',
    generado: '11-11-2026 10:20:31',
    hojas: 3,
    abrir:
      'https://muisca.dian.gov.co/WebRutMuisca/DefConsultaEstadoRUTOBL.faces?ideRequestQR=EJEMPLO&idConfQR=1',
    casillas: { '14': '0', '24': '1', '60': '3' },
  },
}

/** Modules that look like a code and are none: dark where the text says so. */
function drawing(texto: string): string {
  const lado = 29
  const ojo = (x: number, y: number) => {
    for (const [ox, oy] of [
      [0, 0],
      [lado - 7, 0],
      [0, lado - 7],
    ] as const) {
      const [dx, dy] = [x - ox, y - oy]
      if (dx >= -1 && dx <= 7 && dy >= -1 && dy <= 7) {
        const borde = dx === 0 || dx === 6 || dy === 0 || dy === 6
        const dentro = dx >= 0 && dx <= 6 && dy >= 0 && dy <= 6
        return dentro && (borde || (dx >= 2 && dx <= 4 && dy >= 2 && dy <= 4))
      }
    }
    return null
  }
  let semilla = [...texto].reduce((suma, letra) => (suma * 31 + letra.charCodeAt(0)) >>> 0, 7)
  let trazo = ''
  for (let y = 0; y < lado; y++) {
    for (let x = 0; x < lado; x++) {
      semilla = (semilla * 1_664_525 + 1_013_904_223) >>> 0
      if (ojo(x, y) ?? semilla >>> 31 === 1) trazo += `M${x + 4} ${y + 4}h1v1h-1z`
    }
  }
  const todo = lado + 8
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${todo} ${todo}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${todo}v${todo}H0z"/><path d="${trazo}"/></svg>`
}

const pausa = (ms: number) => new Promise<void>((listo) => setTimeout(listo, ms))

export function escanearFake({ has, fail }: Escena, factura: CodigoLeido): Parte {
  const sospechosa: CodigoLeido = {
    texto: 'https://catalogo-vpfe.dian.gov.co.example/document',
    clase: 'url_sospechosa',
    campos: {
      url: 'https://catalogo-vpfe.dian.gov.co.example/document',
      ambiente: 'desconocido',
      abrir: null,
    },
    avisos: [
      {
        codigo: 'host_sospechoso',
        nivel: 'peligro',
        parametros: { host: 'catalogo-vpfe.dian.gov.co.example' },
      },
    ],
  }
  const noSuma: CodigoLeido = {
    ...factura,
    campos: { ...factura.campos, doc_adquiriente: '222222222222', total: '318921.96' },
    avisos: [
      { codigo: 'total_no_suma', nivel: 'nota', parametros: { diferencia: '-1.96' } },
      { codigo: 'consumidor_final', nivel: 'nota', parametros: {} },
    ],
  }

  let siguiente = 0
  let parar = false
  const leidas = new Map<number, PiezaLeida>()

  function held(una: PiezaLeida): PiezaLeida {
    siguiente += 1
    const guardada = { ...una, lectura: siguiente }
    leidas.set(siguiente, guardada)
    return guardada
  }

  function documento(
    archivo: string,
    mas: Partial<DocumentoElectronico>,
    ...otras: Fila[]
  ): PiezaLeida {
    return held(
      pieza(archivo, {
        factura: {
          archivo,
          documento: { ...DOCUMENTO_FAKE, ...mas },
          comprobaciones: checks(...otras),
          error: null,
        },
      }),
    )
  }

  function failed(archivo: string, error: Fallo, formato: PiezaLeida['formato'] = 'otro') {
    return pieza(archivo, { formato, error })
  }

  function piezasOf(archivo: string): PiezaLeida[] {
    const nombre = archivo.split('/').at(-1) ?? archivo
    const es = (palabra: string) => nombre.startsWith(palabra)
    if (es('malo')) return [failed(archivo, { codigo: 'sin_codigo', parametros: {} }, 'imagen')]
    if (es('varios')) {
      return [held(pieza(archivo, { formato: 'imagen', codigos: [factura, sospechosa, noSuma] }))]
    }
    if (es('firma')) {
      return [
        documento(
          archivo,
          {},
          ['firma_documento', 'mal', 'firma_documento_cambiado'],
          [
            'suma_totales',
            'mal',
            'totales_no_suman',
            { esperado: '318920.00', total: '418920.00', diferencia: '100000.00' },
          ],
        ),
      ]
    }
    if (es('pruebas')) {
      return [
        documento(archivo, { ambiente: 'habilitacion' }, ['ambiente', 'mal', 'ambiente_habilitacion']),
      ]
    }
    if (es('sola')) {
      return [
        documento(
          archivo,
          {},
          ['respuesta_dian', 'desconocido', 'respuesta_ausente'],
          ['respuesta_dian_firma', 'desconocido', 'respuesta_ausente'],
          ['contenedor', 'desconocido', 'contenedor_ausente'],
          ['duplicado', 'mal', 'duplicado_si'],
        ),
      ]
    }
    if (es('dolares')) {
      return [
        documento(archivo, {
          tipo: 'nota_credito',
          numero: 'NC88',
          moneda: 'USD',
          codigo_tipo: 'cude',
          numeracion: null,
          totales: { ...DOCUMENTO_FAKE.totales, total: '1250.75', retenciones: null },
          lineas: Array.from({ length: 30 }, (_, i) => ({
            numero: String(i + 1),
            descripcion: `Artículo devuelto ${i + 1}`,
            cantidad: '1.000000',
            unidad: '94',
            precio: '41.69',
            valor: '41.69',
          })),
          retenciones: [],
          referencias: [
            { numero: 'FE10482', codigo: CUFE, fecha: '2026-11-12', motivo: 'Devolución parcial' },
          ],
        }),
      ]
    }
    if (es('rut')) {
      const malo = es('rut_malo')
      const avisos: RutLeido['avisos'] = malo
        ? [
            { codigo: 'dv_errado', parametros: { impreso: '3', calculado: '8' } },
            { codigo: 'sin_correo', parametros: {} },
          ]
        : RUT.avisos
      const rut = RUT.rut && { ...RUT.rut, ...(malo && { dv: '3', correo: null }) }
      return [pieza(archivo, { formato: 'pdf', rut: { ...RUT, archivo, rut, avisos } })]
    }
    if (es('informe')) return [held(pieza(archivo, { formato: 'tabla', informe: 312 }))]
    if (es('muchos')) {
      return [
        documento(`${archivo} › FE10482.zip › ad0901234567.xml`, {}),
        documento(`${archivo} › FE10483.xml`, { numero: 'FE10483' }, [
          'firma_valor',
          'mal',
          'firma_valor_errado',
        ]),
        documento(
          `${archivo} › SETT990000001.xml`,
          { numero: 'SETT990000001', ambiente: 'habilitacion' },
          ['ambiente', 'mal', 'ambiente_habilitacion'],
        ),
        documento(`${archivo} › FE10484.xml`, { numero: 'FE10484' }, [
          'respuesta_dian',
          'desconocido',
          'respuesta_ausente',
        ]),
        documento(`${archivo} › NC88.xml`, {
          tipo: 'nota_credito',
          numero: 'NC88',
          moneda: 'USD',
          totales: { ...DOCUMENTO_FAKE.totales, total: '1250.75' },
        }),
        held(pieza(`${archivo} › tiquete.jpg`, { formato: 'imagen', codigos: [factura] })),
        pieza(`${archivo} › rut.pdf`, { formato: 'pdf', rut: RUT }),
        failed(
          `${archivo} › dañada.xml`,
          { codigo: 'xml_ilegible', parametros: { linea: '12', columna: '4' } },
          'xml',
        ),
        failed(`${archivo} › con clave.zip`, {
          codigo: 'contenedor_con_clave',
          parametros: { entrada: 'con clave.zip' },
        }),
        failed(`${archivo} › video.mp4`, { codigo: 'archivo_no_reconocido', parametros: {} }),
      ]
    }
    if (es('enorme')) {
      return Array.from({ length: 3000 }, (_, i) =>
        i % 97 === 5
          ? failed(`${archivo} › ${i}.xml`, { codigo: 'xml_con_dtd', parametros: {} })
          : documento(`${archivo} › FE${20_000 + i}.xml`, { numero: `FE${20_000 + i}` }),
      )
    }
    if (/\.(?:xml|zip|eml)$/i.test(nombre)) return [documento(archivo, {})]
    if (/\.(?:png|jpe?g|webp|pdf)$/i.test(nombre)) {
      return [held(pieza(archivo, { formato: 'imagen', codigos: [factura] }))]
    }
    return [failed(archivo, { codigo: 'archivo_no_reconocido', parametros: {} })]
  }

  async function read(
    archivo: string,
    onAvance: (avance: AvanceLectura) => void,
  ): Promise<LoteLeido> {
    parar = false
    if (archivo.startsWith('lento')) {
      for (let pagina = 1; pagina <= 6 && !parar; pagina++) {
        onAvance({ piezas: 0, pagina, paginas: 6, archivo })
        // Long enough to be seen on every picture.
        for (let veces = 0; veces < (pagina === 2 ? 1200 : 3) && !parar; veces++) await pausa(50)
      }
      return { piezas: parar ? [] : piezasOf('factura.png'), cancelado: parar }
    }
    onAvance({ piezas: 0, pagina: 0, paginas: 0, archivo })
    await pausa(1)
    return { piezas: piezasOf(archivo), cancelado: false }
  }

  let confiables: CertificadoConfiable[] = has('confianza')
    ? [
        {
          huella: '9f1b'.repeat(16),
          titular: 'CN=Autoridad Raíz de Ejemplo, O=Certificadora Ficticia S.A., C=CO',
          desde: '2016-05-26',
          hasta: '2031-05-25',
        },
        {
          huella: '07ac'.repeat(16),
          titular: 'CN=Subordinada de Ejemplo, C=CO',
          desde: '2014-01-01',
          hasta: '2024-01-01',
        },
      ]
    : []

  function textoQr(solicitud: SolicitudQr): string {
    const needed = (campo: string, valor: string) =>
      valor === '' ? fail('falta_dato', { campo }) : valor
    const day = (fecha: string) =>
      /^\d{4}-\d{2}-\d{2}$/.test(fecha) ? fecha : fail('fecha_invalida', { fecha })
    switch (solicitud.clase) {
      case 'datos_facturar': {
        const numero = needed('numero', solicitud.numero)
        if (solicitud.correo && !/^\S+@\S+\.\S+$/.test(solicitud.correo)) {
          fail('respuesta_invalida', { campo: 'correo' })
        }
        return [
          `Tipo de documento: ${solicitud.tipo_documento}`,
          `Número: ${numero}`,
          solicitud.correo && `Correo: ${solicitud.correo}`,
        ]
          .filter(Boolean)
          .join('\n')
      }
      case 'cita':
        return [
          `Cita: ${needed('asunto', solicitud.asunto)}`,
          `Fecha: ${day(solicitud.fecha)}`,
          solicitud.hora && `Hora: ${solicitud.hora}`,
          solicitud.lugar && `Lugar: ${solicitud.lugar}`,
        ]
          .filter(Boolean)
          .join('\n')
      case 'radicado':
        return [
          `Radicado: ${needed('numero', solicitud.numero)}`,
          `Asunto: ${needed('asunto', solicitud.asunto)}`,
        ].join('\n')
    }
  }

  return {
    escanearFile: async (_bytes, archivo, onAvance) => read(archivo, onAvance),
    escanearCancel: async () => {
      parar = true
    },
    escanearForget: async () => leidas.clear(),
    rutText: async (texto) =>
      [...new Set([...texto.matchAll(/(?<![\d.-])(\d{2})\s*[-–]\s*\p{L}/gu)].map((una) => una[1] ?? ''))].sort(),
    facturaVerify: async (lectura, secreto) => {
      const leida = leidas.get(lectura)?.factura ?? fail('no_encontrado')
      const calculo: Fila = secreto.pin
        ? ['codigo_calculo', 'desconocido', 'codigo_calculo_otra_clave', { necesita: 'clave_tecnica' }]
        : secreto.clave_tecnica?.startsWith('buena')
          ? ['codigo_calculo', 'bien', 'codigo_calculo_bien']
          : ['codigo_calculo', 'mal', 'codigo_calculo_errado']
      return {
        ...leida,
        comprobaciones: leida.comprobaciones.map((una) =>
          una.nombre === 'codigo_calculo'
            ? {
                ...una,
                resultado: calculo[1],
                razon: calculo[2],
                parametros: calculo[3] ?? {},
              }
            : una,
        ),
      }
    },
    qrCreate: async (solicitud) => {
      const texto = textoQr(solicitud)
      return { texto, svg: drawing(texto) }
    },
    qrSave: async () =>
      has('disco_lleno')
        ? fail('archivo_no_guardado')
        : { nombre: 'mis-datos-para-facturar.png', carpeta: 'Descargas' },
    confianzaList: async () => confiables,
    confianzaAdd: async (bytes) => {
      if (bytes.length < 8) fail('archivo_no_reconocido')
      if (!confiables.some((uno) => uno.huella === '51d0'.repeat(16))) {
        confiables = [
          ...confiables,
          {
            huella: '51d0'.repeat(16),
            titular: 'CN=Otra Raíz de Ejemplo, C=CO',
            desde: '2020-01-01',
            hasta: '2040-01-01',
          },
        ]
      }
      return confiables
    },
    confianzaRemove: async (huella) => {
      confiables = confiables.filter((uno) => uno.huella !== huella)
      return confiables
    },
  }
}
