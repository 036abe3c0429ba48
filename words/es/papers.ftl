# Escritos, en español: lo que se imprime para un viajero, un colega o un tribunal. Los textos legales están en packs/legal.
# Reglas: un escrito dice qué se halló y qué dijo un agente; no acusa a nadie y nombra a los agentes solo por su número de servicio.

paper-title-notice = Invitación a una segunda comprobación
paper-title-report = Informe sobre un documento
paper-title-refusal = Denegación de entrada
paper-title-receipt = Recibo de un documento retenido
paper-title-returned = Carta para una persona que regresa
paper-title-court = Expediente para un tribunal

paper-number = Número
paper-made = Hecho el { $at } por { $by }, de nuevo a partir del registro
paper-demonstration = Demostración: nada en este escrito trata de una persona real
paper-to-be-confirmed = texto legal, pendiente de confirmar por la autoridad
paper-checkpoint = Estado del registro
paper-checkpoint-says = Guarde este escrito. Con estas tres líneas puede pedir la prueba de que el registro no se cambió después.
paper-log = Registro
paper-size = Entradas
paper-root = Raíz
paper-moment = { $date }, { $time } UTC
paper-an-officer = un agente
paper-a-machine = el sistema
paper-post = Puesto
paper-when = Cuándo
paper-officer = Número de servicio

paper-notice-lead = Se le pide que espere a una segunda comprobación. Este escrito le dice por qué existe, qué sucede y qué puede pedir.
paper-purpose = Para qué sirve
paper-procedure = Qué sucede
paper-rights = Qué puede pedir

paper-document = Documento
paper-document-kind = Clase
paper-grounds = Decisión y motivos
paper-appeal = Qué puede hacer
paper-sign-officer = Agente, número de servicio
paper-sign-received = Recibido por el viajero, que no está obligado a firmar
paper-refusal-lead = Este formulario dice quién denegó la entrada, cuándo y por qué motivos, y cómo puede revisarse la decisión.
paper-receipt-lead = Este recibo dice qué documento se retuvo, quién lo hizo y qué pasa con él.
paper-kept = Qué pasa con el documento
paper-returned-lead = A quien corresponda: la autoridad indicada arriba le ruega que tome nota de lo siguiente.
paper-asked = Lo que conviene saber
paper-sent-back = Regresa desde el

paper-report-lead = Qué hallaron las comprobaciones en este documento, y qué vieron y dijeron de él los agentes.
paper-officers-said = Qué vieron y dijeron los agentes
paper-nothing-said = Ningún agente ha dicho aún nada de este documento.
paper-said = Qué se dijo
paper-axis-document = El documento
paper-axis-issuance = Su expedición
paper-axis-holder = Quien lo presenta
paper-found = Qué hallaron las comprobaciones
paper-demanded = De { $total } comprobaciones exigidas, han terminado { $ended }.
paper-weight = Peso
paper-evidence-gone = Las pruebas ya no se conservan, ni con ellas el detalle de lo que hallaron las comprobaciones.
paper-pictures = Imágenes, con los números de los hallazgos y las letras de lo que vieron los agentes
paper-chain = Quién firma el chip
paper-chain-leads = lleva a una autoridad de confianza
paper-chain-ends = no lleva a ninguna autoridad de confianza
paper-checks = Comprobaciones
paper-check = Comprobación
paper-result = Resultado
paper-why = Por qué
paper-absent = Otras comprobaciones, de partes que este documento no tiene: { $count }.
paper-versions = En qué se basan los resultados
paper-checked-at = Hora de las comprobaciones
paper-release = Versión del programa
paper-catalogue = Catálogo de comprobaciones
paper-profile = Perfil
paper-policy = Reglas del perfil
paper-trust = Listas de confianza
paper-certificates = Certificados que contienen
paper-revocations = Listas de certificados revocados
paper-meaning = Qué es este informe

paper-court-lead = Qué sucedió en este contacto, tal como se registró, y cómo puede comprobar cualquiera que no se cambió desde entonces.
paper-stream = Flujo del registro
paper-happened = Qué sucedió
paper-event-number = N.º
paper-what = Qué
paper-place-in-log = Lugar en el registro
paper-verify = Cómo comprobarlo
paper-verify-bundle = Pida el paquete de este flujo. Contiene lo que se registró y la prueba de su lugar.
paper-verify-key = Obtenga la clave pública del registro de alguien distinto de quien le entrega el paquete.
paper-verify-check = Compruebe el paquete con el programa de abajo, o con cualquier herramienta que verifique C2SP tlog-proof. No hacen falta registro ni red.
paper-verify-checkpoint = Compare tamaño y raíz con los del código de esta página: ha de probarse que un estado anterior lleva a uno posterior.
paper-limits = Qué está probado y qué no
paper-limits-proven = Está probado que esto se registró en este orden y no se cambió desde entonces.
paper-limits-true = No está probado que lo registrado sea cierto.
paper-limits-clock = Las horas son las del reloj del puesto; solo la hora de un testigo es de otro.
paper-limits-private = Lo dicho en privado no forma parte de este expediente.

paper-direction-entry = entrada
paper-direction-exit = salida
paper-direction-transit = tránsito

paper-light-vi = luz blanca
paper-light-ir = infrarrojo
paper-light-uv = ultravioleta

paper-level-suspicion = Primera línea
paper-level-finding = Segunda línea
paper-level-opinion = Laboratorio

paper-authenticity-genuine = es lo que declara ser
paper-authenticity-counterfeit = lo hizo entero alguien que no puede expedirlo
paper-authenticity-forged = lo expidió su emisor y se cambió después
paper-authenticity-stolen-blank = es un documento en blanco robado al emisor y rellenado por otros
paper-authenticity-pseudo = nombra un emisor que no existe o no expide ninguno
paper-authenticity-inconclusive = no puede decirse

paper-issuance-regular = como debe ser
paper-issuance-fraudulently-obtained = obtenido engañando al emisor
paper-issuance-reported-lost = denunciado como perdido
paper-issuance-reported-stolen = denunciado como robado
paper-issuance-revoked = revocado

paper-bearer-rightful = su titular
paper-bearer-impostor = una persona distinta de su titular
paper-bearer-morph = una de las personas cuyos rostros mezcla su fotografía
paper-bearer-inconclusive = no puede decirse

paper-observation-substrate = la página no tiene el tacto de su material
paper-observation-relief = la impresión en relieve no lo tiene
paper-observation-tilt = un elemento no cambia con el ángulo
paper-observation-transmitted-light = inesperado al trasluz
paper-observation-ultraviolet = inesperado bajo luz ultravioleta
paper-observation-fine-print = la impresión fina está rota, cegada o punteada
paper-observation-portrait = la fotografía se cambió o está mal puesta
paper-observation-alteration = se borró algo o se escribió encima
paper-observation-binding = cosido, numeración o páginas no están como se hicieron
paper-observation-laminate = la lámina se levantó o no es del emisor
paper-observation-stamp = un sello, visado o etiqueta no es lo que debería
paper-observation-likeness = el rostro no se parece a la fotografía
paper-observation-reference = la referencia muestra otro documento
paper-observation-interview = lo dicho no concuerda con el documento

paper-act-admit = el viajero sigue
paper-act-admit-by-derogation = el viajero sigue aunque falta una condición
paper-relaxed = por una orden del puesto que flexibilizó comprobaciones por un tiempo
paper-act-refuse = se deniega la entrada
paper-act-keep-from-leaving = el viajero no puede salir
paper-act-seize = se retiene un documento
paper-act-return-to-carrier = el viajero regresa con el transportista
paper-act-hand-over = entregado a la policía judicial
paper-act-protect = puesto bajo protección
paper-act-withdrew = el viajero desistió o se fue

paper-event-inspect-opened = Comenzó el contacto
paper-event-inspect-brought = Llegaron pruebas
paper-event-inspect-checked = Se hicieron las comprobaciones
paper-event-inspect-observed = Visto
paper-event-inspect-observed-at = Visto en una imagen
paper-event-inspect-assessed = Dicho del documento
paper-event-inspect-referred = Enviado a la segunda línea
paper-event-inspect-returned = De vuelta de la segunda línea
paper-event-inspect-safeguarded = Se cumplieron las garantías
paper-event-inspect-unresolved = No pudo terminar
paper-event-inspect-acted = Decidido
paper-event-inspect-ended = Terminó el contacto
paper-event-inspect-corrected = Se corrigió el registro
paper-event-inspect-handed-over = Lo tomó otro agente
paper-event-inspect-merged = Siguió en otro contacto
paper-event-inspect-took = Llegaron pruebas de otro contacto
paper-event-inspect-gave = Pasaron pruebas a otro contacto
paper-event-inspect-joined = Se unió a un grupo
paper-event-inspect-left = Dejó un grupo
