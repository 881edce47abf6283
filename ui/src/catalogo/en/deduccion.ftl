## The deduction of 1 %: the four conditions, why, and what can still be mended.

deduccion-condicion-sin_otro_uso = Not used for another benefit
deduccion-condicion-factura_a_nombre = Electronic invoice in your name
deduccion-condicion-pago_electronico = Paid by electronic means
deduccion-condicion-emisor_obligado = The seller must invoice

deduccion-razon-sin_otro_uso = You say it is not a cost, a deduction, creditable VAT or another benefit.
deduccion-razon-usada_en_otra = You already use it for another benefit. One purchase does not count twice.
deduccion-razon-falta_uso = You have not said whether it is a cost, a deduction or creditable VAT.

deduccion-razon-a_tu_nombre = It is electronic, DIAN validated it and it has your document number.
deduccion-razon-pos_papel =
    A POS ticket on paper does not count for the 1 %. { $conocida ->
        [no] It is allowed only up to { $uvt } UVT a sale, before tax.
       *[si] It is allowed only up to { $uvt } UVT ({ $pesos }) a sale, before tax.
    }
deduccion-razon-pos_electronico = It is an electronic POS ticket. We found no rule on whether it counts for the 1 %.
deduccion-razon-equivalente = It is an equivalent document. We found no rule on whether it counts for the 1 %.
deduccion-razon-contingencia = It was made in a contingency. We found no rule on whether it counts for the 1 %.
deduccion-razon-no_es_compra = It is not a sales invoice.
deduccion-razon-de_prueba = It is a test of the seller. It is not a real invoice.
deduccion-razon-consumidor_final = It is in the name of “consumidor final”, not yours.
deduccion-razon-otro_comprador = It has the number of another person or company.
deduccion-razon-sin_comprador = It has no document number of the buyer.
deduccion-razon-falta_perfil = It names a buyer, but your profile has no number to compare.
deduccion-razon-rechazada = DIAN rejected it.
deduccion-razon-sin_validar = DIAN’s answer that validates it is not here.
deduccion-razon-sin_ambiente = It does not say whether it is real or a test.

deduccion-razon-pago_declarado = You say you paid it in the year by electronic means, with proof.
deduccion-razon-efectivo_por_error = It says “cash” by mistake. It counts if you have proof of the electronic payment.
deduccion-razon-pagada_otro_anio = You paid it in { $anio }, another year.
deduccion-razon-pago_en_efectivo = You say you did not pay it by electronic means.
deduccion-razon-dice_efectivo = The invoice says it was paid in cash.
deduccion-razon-medios_mezclados = The invoice says that part was paid in cash.
deduccion-razon-dice_electronico = The invoice says it was paid by card or transfer. You have yet to confirm it.
deduccion-razon-falta_medio = The invoice does not say how it was paid.
deduccion-razon-falta_pago_credito = It is on credit. When and how you paid it is missing.
deduccion-razon-falta_fecha_pago = The day you paid it is missing. It must be in the same year.

deduccion-razon-emisor_obligado = You say the seller is obliged to invoice.
deduccion-razon-emisor_voluntario = You say the seller invoices by choice. Those purchases do not count.
deduccion-razon-falta_emisor = Whether the seller is obliged to invoice is missing.

deduccion-arreglo-decir_uso = Say whether you use it for another benefit.
deduccion-arreglo-elegir_un_uso = If you have not filed yet, choose one use for this purchase.
deduccion-arreglo-pedir_factura = Next time, ask for an electronic invoice in your name when you buy.
deduccion-arreglo-pedir_a_nombre = Ask the seller whether they can cancel it and make another in your name.
deduccion-arreglo-pedir_factura_real = Ask the seller for the invoice that DIAN validated.
deduccion-arreglo-poner_documento = Write your document number in your profile.
deduccion-arreglo-conseguir_xml = Open here the ZIP or XML that came to your e-mail.
deduccion-arreglo-confirmar_pago = Say how and on which day you paid it. Keep the proof.
deduccion-arreglo-tener_comprobante = If you paid by electronic means and have proof, say so here.
deduccion-arreglo-decir_fecha_pago = Write the day you paid it.
deduccion-arreglo-averiguar_emisor = Ask the seller, or see in their RUT whether they answer for VAT or invoicing.
