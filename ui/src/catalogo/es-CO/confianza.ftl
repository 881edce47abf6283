# Ajustes: certificados en los que la persona confía.

confianza-titulo = Certificados de confianza
confianza-que = Una firma vale más si la respalda una entidad en la que confías. Agrega aquí su certificado.
confianza-ninguno = Aún no hay ninguno. La firma se comprueba igual; no se sabe quién la respalda.
confianza-vigente = Vale del { $desde } al { $hasta }
confianza-vencido = Valió del { $desde } al { $hasta }. Sirve para lo firmado en esos días.
confianza-huella = Ver su huella
confianza-agregar = Agregar certificado
confianza-agregar-pista = Un archivo PEM, CRT, CER o DER. Un PEM puede traer varios.
confianza-agregados =
    { $cuantos ->
        [one] Agregamos 1 certificado.
       *[other] Agregamos { $cuantos } certificados.
    }
confianza-ya = Ese certificado ya estaba.
confianza-quitar = Quitar
confianza-quitar-de = Quitar { $titular }
confianza-quitar-titulo = ¿Dejar de confiar?
confianza-quitar-que = Ya no confiaremos en «{ $titular }». Tus facturas guardadas no cambian, y puedes agregarlo otra vez.
confianza-quitado = Quitamos el certificado.
confianza-donde = ¿De dónde los saco?
confianza-donde-que = Cada entidad de certificación publica el suyo en su página. Compara la huella antes de agregarlo.
