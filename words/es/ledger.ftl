# El registro y sus claves, en español: frases para administradores. El atributo .hint dice qué hacer después.

## Claves: por qué algo no se hizo

keys-locked = Las claves están bloqueadas: no se dio ninguna frase de contraseña.
    .hint = Indique un archivo con --passphrase-file, o dé al servicio la credencial spartel-passphrase.
keys-passphrase = La frase de contraseña es otra: no se abrió nada.
    .hint = Inténtelo de nuevo; los acentos y la distribución del teclado cuentan.
keys-weak = La frase de contraseña es demasiado corta: el mínimo son { $least } caracteres.
    .hint = Tome seis palabras al azar o más.
keys-differ = Las dos frases de contraseña difieren: no se creó nada.
    .hint = Inténtelo de nuevo.
keys-inside = La carpeta de claves { $place } quedaría dentro de los datos.
    .hint = Elija un lugar fuera: cada copia de seguridad de los datos contendría las claves y no olvidaría nada.
keys-exists = Ya hay claves allí y nunca se sobrescriben: { $place }.
    .hint = Véalas con spartel keys status, o elija otra carpeta.
keys-missing = No hay claves en { $place }.
    .hint = Si nunca las hubo, spartel keys init las crea; si las hubo, recupérelas de su copia.
keys-destroyed = Estas claves fueron destruidas: { $place }.
    .hint = Lo que cerraban está olvidado, como se quería.
keys-changed = { $place } fue modificado, o no es un archivo de claves.
    .hint = Recupere este archivo de la copia de la carpeta de claves.
keys-misplaced = { $place } no está en su sitio: su nombre y su contenido difieren, o no es un archivo simple.
    .hint = Recupere el archivo de la copia de la carpeta de claves y pregunte quién lo movió.
keys-exposed = Otros además del propietario pueden leer { $place }.
    .hint = Quite los permisos del grupo y de los demás, y pregunte quién lo leyó hasta ahora.
keys-full = El disco está lleno: no se creó ninguna clave ({ $place }).
    .hint = Haga sitio; lo registrado está a salvo.
keys-read-only = { $place } se puede leer pero no escribir.
    .hint = Dé al servicio permiso para escribir allí, o monte el disco para escritura.
keys-unavailable = No se puede acceder a { $place }: { $reason }.
    .hint = Revise el disco y los permisos del servicio.

## Claves: lo que hay

keys-made = La clave raíz se creó bajo la frase de contraseña y se abrió de nuevo: { $place }.
    .hint = Guarde la frase de contraseña en dos sobres sellados, lejos de esta máquina.
keys-root-held = La clave raíz está allí, bajo su frase de contraseña: { $place }.
ui-keys-held = { $count ->
    [one] Se conservan las claves de { $count } compartimento
   *[other] Se conservan las claves de { $count } compartimentos
}
keys-private = Solo el propietario puede leer la carpeta de claves.
ui-keys-opened = { $count ->
    [one] La raíz y las claves de { $count } compartimento se abren con la frase de contraseña
   *[other] La raíz y las claves de { $count } compartimentos se abren con la frase de contraseña
}
keys-if-lost = Quien pierda esta carpeta o su frase de contraseña pierde todo lo registrado bajo ella; quien encuentre ambas lo abre todo.
    .hint = Guarde una copia de la carpeta fuera de las copias de seguridad ordinarias, y la frase de contraseña aparte.
bucket-held = conservadas
bucket-destroyed = destruidas
bucket-remains = destruidas, pero queda un archivo hasta el próximo arranque

## Registro: por qué algo no se hizo

store-missing = No hay registro en { $place }.
    .hint = Vea si --data o --database nombra el lugar correcto.
store-none = { $place } no contiene ningún registro de este programa.
    .hint = Vea si --data o --database nombra el lugar correcto.
store-schema = { $place } fue escrito por otra versión de este programa, con el esquema { $version }.
    .hint = Use la versión que lo escribió.
store-full = El disco está lleno: no se escribió nada en { $place }.
    .hint = Haga sitio; lo registrado está a salvo.
store-read-only = { $place } se puede leer pero no escribir.
    .hint = Dé al servicio permiso para escribir allí, o monte el disco para escritura.
store-unavailable = No se puede alcanzar { $place }: { $reason }.
    .hint = Vea el disco, el servidor y los permisos del servicio.
store-corrupt = { $place } está dañado, o no es un registro: { $reason }.
    .hint = Déjelo como está y restaure en otro lugar la copia de seguridad más reciente.
store-stale = Otra persona registró en el mismo momento: no se escribió nada.
    .hint = Inténtelo de nuevo.
store-no-stream = Aquello a lo que esto pertenece nunca se registró, o está borrado.
store-stream-exists = Lo que debía empezar ya existe, o fue borrado.
store-invalid = El programa pidió al registro lo que no hace: { $reason }.
    .hint = Comuníquelo junto con la orden que dio.
ledger-option = Sin --data hay que nombrar la carpeta con { $option }.

## Firmante

signer-smaller = El firmante ha firmado { $signed } eventos y el registro tiene { $asked }: no se firmó nada.
    .hint = Esta es una copia más antigua: busque la más reciente antes de registrar algo.
signer-inconsistent = El registro no es el que se firmó antes: no se firmó nada.
    .hint = Deje registro y firmante como están, ejecute spartel ledger verify y pregunte quién cambió qué.
signer-other-log = El firmante firma para otro registro: no se firmó nada.
    .hint = Vea si --signer nombra la carpeta correcta.
signer-missing = No hay firmante en { $place }.
    .hint = Si nunca lo hubo, spartel keys signer lo crea; si lo hubo, recupérelo de su copia.
signer-exists = Ya hay un firmante allí y nunca se sobrescribe: { $place }.
    .hint = Véalo con spartel keys status, o elija otra carpeta.
signer-inside = La carpeta del firmante { $place } quedaría dentro de los datos.
    .hint = Elija un lugar fuera: quien tenga una copia de los datos podría firmar por el registro.
signer-name = { $name } no puede nombrar un registro: un nombre no está vacío y no tiene espacios, signos más ni caracteres de control.
    .hint = Tome un nombre como post.example/record; queda para siempre.
signer-exposed = Otros además del propietario pueden leer { $place }.
    .hint = Quite los permisos del grupo y de los demás; quien lo haya leído puede firmar por el registro.
signer-broken = El archivo { $place } del firmante fue modificado, o no es de un firmante.
    .hint = Recupere la carpeta de su copia más reciente.
signer-unavailable = No se puede alcanzar al firmante: { $reason }.
    .hint = Vea el disco y los permisos del servicio.
signer-made = Se creó el firmante del registro { $name }: { $place }.
    .hint = Dé su clave pública a todos los que verifican; nadie más debe leer los otros archivos de la carpeta.
signer-held = El firmante del registro { $name } está allí y ha firmado { $size } eventos: { $place }.

## Etiquetas

ui-keys-class = clase
ui-keys-end = fin
ui-keys-generation = generación
ui-keys-state = claves
ui-keys-passphrase = Frase de contraseña
ui-keys-again = La misma otra vez
ui-signer-key = Clave pública
