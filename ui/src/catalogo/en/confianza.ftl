# Settings: certificates that the person trusts.

confianza-titulo = Trusted certificates
confianza-que = A signature is worth more if an authority that you trust stands behind it. Add its certificate here.
confianza-ninguno = There is none yet. Signatures are checked all the same; who stands behind them is not known.
confianza-vigente = Valid from { $desde } to { $hasta }
confianza-vencido = It was valid from { $desde } to { $hasta }. It serves for what was signed in those days.
confianza-huella = See its fingerprint
confianza-agregar = Add a certificate
confianza-agregar-pista = A PEM, CRT, CER or DER file. A PEM may hold several.
confianza-agregados =
    { $cuantos ->
        [one] We added 1 certificate.
       *[other] We added { $cuantos } certificates.
    }
confianza-ya = That certificate was there already.
confianza-quitar = Remove
confianza-quitar-de = Remove { $titular }
confianza-quitar-titulo = Trust it no longer?
confianza-quitar-que = We will no longer trust “{ $titular }”. Your kept invoices do not change, and you can add it again.
confianza-quitado = We removed the certificate.
confianza-donde = Where do I get them?
confianza-donde-que = Each certification authority publishes its own on its page. Compare the fingerprint before you add it.
