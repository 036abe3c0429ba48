# El laboratorio, en español: la segunda línea examina un documento con tiempo y una lámpara.
# Reglas: decir lo que se ha controlado y nada más; juzgar las partes del documento, nunca a la persona; 25 palabras como máximo.

laboratory-title = Enviados a la segunda línea
laboratory-phase = Qué contactos
laboratory-phase-referred = Enviados
laboratory-phase-open = En el puesto de control
laboratory-phase-ended = Terminados
laboratory-phase-merged = Reunido con otro
laboratory-none-referred = Nadie espera aquí
    .hint = Quien un puesto de control envíe aparecerá aquí por sí solo.
laboratory-none-open = No hay ningún contacto abierto en sus puestos
    .hint = Los contactos empiezan en el puesto de control. Los que usted devuelve están aquí hasta que terminan.
laboratory-none-ended = No se conserva nada de contactos terminados
    .hint = Un contacto en el que no se encontró nada no deja nada. Los demás están aquí mientras se conservan.
laboratory-column-number = Número
laboratory-column-document = Documento
laboratory-column-direction = Sentido y puesto
laboratory-column-outcome = Controles
laboratory-column-since = Desde hace
laboratory-outcome-all-clear = nada encontrado
laboratory-outcome-failed = un control falló
laboratory-outcome-undetermined = indeterminado
laboratory-outcome-incomplete = no todo se controló
laboratory-outcome-none = aún sin controlar
laboratory-ago-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
laboratory-ago-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
laboratory-ago-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
laboratory-back = Todos
laboratory-sent-on = Espera desde hace
laboratory-pages = Lo que se controló y se dijo
laboratory-page-reasons = Motivos
laboratory-no-run = Todavía no se ha hecho ningún control. Empieza cuando hay un documento.
laboratory-no-reasons = Los controles no señalan nada que mirar. Quizá el agente que envió al viajero vio algo.
laboratory-proven = Lo que los controles mostraron

## Lo que la máquina controló

laboratory-page-checks = Controles
laboratory-page-chain = Firmante y confianza
laboratory-checks-pages = Controles, constataciones, versiones
laboratory-checks-page-tree = Todos los controles
laboratory-checks-page-findings = Constataciones
laboratory-checks-page-versions = En qué se apoya
laboratory-checks-sift = Qué resultados
laboratory-checks-telling = No superados
laboratory-checks-all = Todos
laboratory-checks-none = Ningún control es así. Elija otro resultado o borre lo escrito.
laboratory-checks-unfold = Desplegar todo
laboratory-checks-fold = Plegar todo
laboratory-checks-count = { $count ->
    [one] { $count } control
   *[other] { $count } controles
}
laboratory-check-of-document = Documento { $number } · { $name }
laboratory-check-said = { $result }: { $reason }.
laboratory-check-why-not = Por qué no se decidió
laboratory-check-demanded = exigido y sin terminar
laboratory-check-missing = El perfil de este puesto exige este control, y no ha terminado. Eso no dice nada del documento.
laboratory-check-close = Cerrar
laboratory-check-show = Mostrar en la imagen
laboratory-check-document = Documento
laboratory-check-name = Control
laboratory-check-of = Archivo o campo
laboratory-check-result = Resultado
laboratory-check-reason = Motivo
laboratory-check-input = Miró
laboratory-check-section = Norma
laboratory-check-mode = Modo
laboratory-check-counted = Cuenta
laboratory-check-counts = cuenta en el resultado
laboratory-check-not-counted = no cuenta
laboratory-check-yes = sí
laboratory-check-no = no
laboratory-check-path = Nombre en la norma
laboratory-check-routine = Rutina
laboratory-check-margin = Margen
laboratory-check-margin-of = { $margin } (de -1 a +1; 0 es el umbral)
laboratory-check-limit = Umbral
laboratory-check-at-least = al menos { $value } ({ $unit })
laboratory-check-at-most = como máximo { $value } ({ $unit })
unit-mm = mm
unit-degrees = grados
unit-distance-from-the-pattern = distancia al modelo
unit-share-of-the-characters = parte de los caracteres
unit-probability-of-a-character--ink--grammar-and-check-digits-heard = certeza de un carácter
laboratory-input-zone = zona de lectura mecánica impresa
laboratory-input-fields = campos impresos
laboratory-input-page = imagen de la página
laboratory-input-seal = sello digital
laboratory-input-chip = el propio chip
laboratory-input-certificate = certificado del firmante
laboratory-input-trust = listas de confianza
laboratory-input-documents = todos los documentos del viajero
laboratory-input-lists = listas de los sistemas consultados
laboratory-input-face = rostro de la persona presente
laboratory-input-officer = lo que anotó un agente
laboratory-input-picture = Imagen ({ $light }):
laboratory-findings-none = Los resultados no señalan nada.
laboratory-finding-arguments = Valores de esta constatación
laboratory-finding-rests = Se apoya en:
laboratory-versions-note = El resultado depende de estas cinco entradas y de nada más. Las mismas entradas dan el mismo resultado.
input-of-evidence = Pruebas aportadas
input-of-trust = Confianza
input-of-policy = Reglas
input-of-engine = Programa
input-of-at = Momento de la inspección
laboratory-versions-pieces = { $count ->
    [one] { $count } pieza
   *[other] { $count } piezas
}
laboratory-versions-more = Después de estos controles llegaron más piezas. Repítalos.
laboratory-versions-certificates = { $count ->
    [one] { $count } certificado de autoridad
   *[other] { $count } certificados de autoridades
}
laboratory-versions-lists = { $count ->
    [one] { $count } lista de revocación
   *[other] { $count } listas de revocación
}
laboratory-versions-seal-signers = { $count ->
    [one] { $count } firmante de sellos
   *[other] { $count } firmantes de sellos
}
laboratory-versions-version = Todos los datos de confianza:
laboratory-versions-store = Almacén de confianza:
laboratory-versions-policy = Perfil de controles:
laboratory-versions-catalogue = Catálogo de controles:
laboratory-versions-model = Modelo

## Quién firmó, y de dónde viene la confianza

laboratory-chain = De lo firmado a quien responde por la autoridad
laboratory-chain-none = Nada de este documento está firmado, o nadie lo ha leído
    .hint = Un lector que abra el chip, o la imagen de un sello digital, muestra quién firmó.
laboratory-chain-content = Lo que está firmado
laboratory-chain-signed-by = firmado por
laboratory-chain-signer = Firmante del documento
laboratory-chain-seal-signer = Firmante del sello
laboratory-chain-issued-by = certificado expedido por
laboratory-chain-anchor = Autoridad del Estado (CSCA, { $country })
laboratory-chain-vouched-by = disponible gracias a
laboratory-chain-vouchers = Quién responde por la autoridad
laboratory-chain-voucher = { $voucher }, { $country }, del
laboratory-chain-taken-in = Incorporada aquí:
laboratory-chain-by-two = Disponible aquí por acuerdo de dos personas:
laboratory-chain-by-one = Disponible aquí, traída por una persona:
laboratory-chain-founded = Disponible aquí desde que empezó este registro:
laboratory-chain-serial = Número de serie
laboratory-chain-validity = Válido
laboratory-chain-until = Válido hasta
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = Clave que nombra
laboratory-chain-revocation = Revocación
laboratory-chain-crl = La lista más reciente de que se dispone hoy es de { $country }, firmada el
laboratory-chain-crl-due = próxima prevista el
laboratory-chain-crl-overdue = atrasada
laboratory-chain-no-crl = Hoy no se dispone de ninguna lista de revocación de { $country }.
laboratory-chain-no-anchor = No se dispone de ninguna autoridad de { $country } para este firmante
laboratory-chain-no-anchor-note = Eso no dice nada del documento. Una lista maestra más reciente, o el propio Estado, puede aportar el certificado.
laboratory-chain-closed = La cadena está completa: el firmante de { $country } lleva a { $anchor }, por la que { $count ->
    [one] responde { $count } lista
   *[other] responden { $count } listas
}.
laboratory-chain-open = La cadena está incompleta: se nombra un firmante de { $country }, y aquí no se dispone de su autoridad.

## La mesa de luz

laboratory-table = Mesa de luz
laboratory-table-of = Página con esta luz: { $light }. Las flechas la mueven, más y menos la amplían.
laboratory-no-table = No se pudo cargar la mesa de luz. Vuelva a cargar la página; no se pierde nada.
laboratory-no-pictures = Aquí no hay ninguna imagen de un documento
    .hint = Un escáner de páginas o una cámara del puesto añade imágenes a este contacto. Aparecen aquí por sí solas.
light-reference = Referencia
laboratory-reference = Poner debajo una referencia
laboratory-mode = Cómo se superponen dos capas
laboratory-mode-one = Una
laboratory-mode-blend = Mezcla
laboratory-mode-swipe = Cortina
laboratory-mode-flicker = Alternancia
laboratory-mode-difference = Diferencia
laboratory-above = La capa de arriba
laboratory-how-blend = Opacidad
laboratory-how-swipe = Cortina en
laboratory-how-flicker = Ritmo
laboratory-percent = { $share } %
laboratory-pace = { $pace } por segundo
laboratory-turn = La otra
laboratory-zoom-in = Ampliar
laboratory-zoom-out = Reducir
laboratory-zoom-home = Página entera
laboratory-tool-ruler = Regla
laboratory-tool-boxes = Marcos
laboratory-tool-beside = Junto a otro
laboratory-keys = 1 2 3 luz · B mezcla · C cortina · L alternancia · X diferencia · M regla
laboratory-ruler-end = Extremo { $number } de la regla. Las flechas lo mueven. Longitud: { $length }
laboratory-millimetres = { $length } mm
laboratory-pixels = { $length } píxeles
laboratory-not-measured = No se conoce la escala de esta página: no se midió ninguna zona en ella.
laboratory-profile = Claridad a lo largo de la regla
laboratory-beside = Al lado:
laboratory-beside-number = Número de un contacto
laboratory-beside-lay = Poner al lado
