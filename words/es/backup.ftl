# Las copias de seguridad del registro, en español: frases para administradores. El atributo .hint dice qué hacer después.

## Copia: por qué no se hizo

backup-custodian = { $name } no es la clave pública de un depositario.
    .hint = Dé una clave que empiece por age1, como la crea spartel keys custodian.
backup-no-custodian = No se nombró a nadie que pueda abrir la copia.
    .hint = Nombre a dos depositarios con --custodian o --custodian-file.
backup-no-key = No se conoce la clave pública del firmante.
    .hint = Indíquela con --key, o la carpeta del firmante con --signer.
backup-no-checkpoint = Nada del registro está firmado aún: no se hizo ninguna copia.
    .hint = Cree un firmante con spartel keys signer, y tome un punto de control.
backup-damaged = El registro no es lo que se firmó: no se hizo ninguna copia ({ $reason }).
    .hint = Guarde las copias anteriores, y ejecute spartel ledger verify.
backup-smaller = El registro tiene menos eventos que la copia que se iba a continuar: no se hizo nada ({ $reason }).
    .hint = Es una copia más antigua: busque la más nueva antes de registrar nada.
backup-full = El disco de la copia está lleno: no se dejó nada allí ({ $reason }).
    .hint = Haga sitio, o elija otro lugar.
backup-write = La copia no se pudo escribir: no se dejó nada allí ({ $reason }).
    .hint = Mire el disco y los permisos del servicio.
backup-exists = { $place } ya existe y no se sobrescribe.
    .hint = Elija otro nombre, o una carpeta: allí el archivo recibe un nombre propio.
backup-busy = Otra copia se está escribiendo en { $place }.
    .hint = Espere a que termine.
backup-unknown = { $place } no es una copia de este registro, o fue modificado.
    .hint = Mire spartel backup --list, o haga una copia completa.
backup-gone = { $place } continúa una copia declarada destruida.
    .hint = Haga una copia completa, sin --since.
backup-none = No hay ninguna copia que continuar.
    .hint = Haga una copia completa, sin --incremental.

## Copia: qué se hizo

backup-made = Se hizo la copia: { $place }. Contiene { $entries } eventos y { $blobs } archivos grandes, hasta el evento { $to }.
    .hint = Guárdela lejos de esta máquina y de las claves, y pruebe una restauración.
backup-not-fresh = No se tomó un punto de control para ella, porque el firmante es de otro: lo que aún no está firmado irá en la siguiente.
backup-unexplained = Expedientes borrados que solo figuran en su lista: { $count }. Los eventos que dicen por qué aún no están firmados y vendrán con la próxima copia.
    .hint = Haga pronto la siguiente; un registro restaurado desde esta respeta esos borrados, y verify los nombra hasta entonces.
backup-destroyed = La copia { $name } queda declarada destruida.
backup-too-short = { $name } es demasiado corto para nombrar una copia: indique al menos ocho caracteres de su SHA-256.
backup-no-such = Ninguna copia de este registro empieza por { $name }.
    .hint = Mire spartel backup --list.
backup-several = Varias copias empiezan por { $name }: no se anotó nada.
    .hint = Dé más cifras.
backup-list-empty = Nunca se hizo una copia de este registro.
    .hint = Haga una con spartel backup --to.
backup-state-kept = guardada
backup-state-unconfirmed = quizá en ningún lugar
backup-state-destroyed = destruida
ui-backup-bar = Copia
ui-backup-file = SHA-256
ui-backup-begun = empezada
ui-backup-events = eventos
ui-backup-custodians = depositarios
ui-backup-state = estado

## Restauración: por qué no se repuso nada

restore-identity = { $place } contiene una línea que no es la clave privada de un depositario.
    .hint = Quite antes su frase de contraseña con age -d, si la tiene.
restore-read = { $place } no se puede leer: { $reason }.
    .hint = Mire el disco y los permisos del archivo.
restore-not-age = { $place } no es una copia.
    .hint = Mire si es el archivo correcto.
restore-not-named = { $place } está sellado para otros: ninguna de estas claves lo abre.
    .hint = Pregunte a los demás depositarios.
restore-changed = { $place } fue modificado después de sellarse: no se repuso nada.
    .hint = Tome otra copia de este archivo.
restore-cut-off = Falta el final de { $place }: no se repuso nada.
    .hint = Tome otra copia de este archivo.
restore-broken = { $place } se abre, y lo que contiene no es lo que se firmó: no se repuso nada ({ $code }).
    .hint = Guarde el archivo, pregunte quién lo hizo, y tome otra copia.
restore-not-signed = El punto de control en { $place } no está firmado por este firmante: no se repuso nada.
    .hint = Mire si --key o --signer indica el firmante de este registro.
restore-other-log = { $place } es una copia de otro registro, { $name }.
    .hint = Mire si es el archivo correcto, y el firmante correcto.
restore-gap = Falta un archivo: hay { $has } eventos antes de { $place }, que empieza tras { $from }.
    .hint = Dé todos los archivos de la cadena, desde la copia completa; spartel backup --list los nombra.
restore-other-previous = { $place } continúa otro archivo que el que va antes.
    .hint = Dé los archivos de una sola cadena; spartel backup --list los nombra.
restore-ahead = El registro ya tiene { $has } eventos, y los archivos { $to }: no se repuso nada.
    .hint = Restaure en una carpeta vacía.
restore-other-record = Ya hay otro registro: no se repuso nada.
    .hint = Restaure en una carpeta vacía.
restore-blobs = Los archivos grandes no se pudieron escribir: { $reason }.
    .hint = Haga sitio o dé el permiso de escribir, y ejecute de nuevo la misma orden.

## Restauración: qué se hizo

restore-done = Se repuso el registro: { $place } tiene ahora { $size } eventos, { $taken } de ellos nuevos; { $erased } expedientes borrados siguen borrados.
restore-unbuilt = Las tablas de búsqueda no se hicieron.
    .hint = Traiga las claves de su copia, y rehaga las tablas de lectura con spartel ledger rebuild.
restore-behind = El firmante firmó { $signed } eventos, y los archivos contienen { $size }: faltan los más nuevos.
    .hint = Busque copias más nuevas; hasta entonces no se firma nada más.
restore-rebuilt = Las tablas de búsqueda se hicieron a partir del registro: { $count } filas.
restore-unopened = Se repuso el registro, y las claves no lo abren todo: { $reason }.
    .hint = Traiga la copia más nueva de la carpeta de claves, y ejecute spartel ledger rebuild.
restore-erasures = { $count } expedientes se borraron tras el último evento firmado: los eventos que dicen por qué están en una copia posterior.
    .hint = Restaure también la siguiente, en cuanto exista.
restore-findings = Se repuso el registro, y algo en él no está como debería.
    .hint = Ejecute spartel ledger verify.
ui-restore-bar = Restauración
ui-restore-verify = Verificación
ui-restore-rebuild = Tablas
