<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Rapport %1</source>
        <translation>Acerca de Rapport %1</translation>
    </message>
    <message>
        <source>Rapport teaches people who answer calls how to make a caller feel heard. It works without the internet, and sends nothing anywhere.</source>
        <translation>Rapport enseña a quienes atienden llamadas a lograr que la persona que llama se sienta escuchada. Funciona sin internet y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>It is free to use, to study, to share and to change, and it stands on the work of others:</source>
        <translation>Puedes usarlo, estudiarlo, compartirlo y modificarlo con libertad, y se apoya en el trabajo de otras personas:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the licence of %1</source>
        <translation>Cerrar la licencia de %1</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Leer la licencia de %1</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>%1 of %2 in order</source>
        <translation>%1 de %2 en orden</translation>
    </message>
    <message>
        <source>%1 of %2 in their place</source>
        <translation>%1 de %2 en su lugar</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message>
        <source>%1 where there was nothing</source>
        <translation>%1 donde no había nada</translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation>%1 de %2 puntos cumplidos</translation>
    </message>
    <message>
        <source>The time was up.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>Passed %1</source>
        <translation>Aprobado con %1</translation>
    </message>
    <message>
        <source>Not passed, %1</source>
        <translation>No aprobado, %1</translation>
    </message>
    <message>
        <source>Shows what you answered</source>
        <translation>Muestra lo que respondiste</translation>
    </message>
</context>
<context>
    <name>AttemptList</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier attempts (%n more)</source>
        <translation>
            <numerusform>Mostrar intentos anteriores (%n más)</numerusform>
            <numerusform>Mostrar intentos anteriores (%n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>My progress</source>
        <translation>Mi progreso</translation>
    </message>
    <message>
        <source>Back to my progress</source>
        <translation>Volver a mi progreso</translation>
    </message>
</context>
<context>
    <name>AttemptReview</name>
    <message>
        <source>The lesson is no longer on this computer. Your result is kept.</source>
        <translation>La lección ya no está en este equipo. Tu resultado se conserva.</translation>
    </message>
    <message>
        <source>The lesson cannot be read any more. Your result is kept.</source>
        <translation>La lección ya no se puede leer. Tu resultado se conserva.</translation>
    </message>
    <message>
        <source>The lesson has changed since. The words are those of today.</source>
        <translation>La lección cambió desde entonces. Los textos son los de hoy.</translation>
    </message>
    <message>
        <source>This step is no longer part of the lesson.</source>
        <translation>Este paso ya no forma parte de la lección.</translation>
    </message>
    <message>
        <source>This answer is no longer part of the lesson.</source>
        <translation>Esta respuesta ya no forma parte de la lección.</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>CallFiller</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>A medio camino</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Light up the words as they are spoken</source>
        <translation>Resaltar las palabras a medida que se dicen</translation>
    </message>
</context>
<context>
    <name>CardAnswered</name>
    <message>
        <source>That helps</source>
        <translation>Eso ayuda</translation>
    </message>
    <message>
        <source>Not yet. You will see it again.</source>
        <translation>Todavía no. Volverá a aparecer.</translation>
    </message>
    <message>
        <source>It will do, and there are better words</source>
        <translation>Sirve, y hay palabras mejores</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Dijiste</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificado: %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Your results are kept.</source>
        <translation>Tus resultados se conservan.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Comprueba que tienes permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificado de finalización</translation>
    </message>
    <message>
        <source>has passed every lesson of</source>
        <translation>ha aprobado todas las lecciones de</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Completado el %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Version %1 of the course · Record %2</source>
        <translation>Versión %1 del curso · Registro %2</translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>The certificate is in %1.</source>
        <translation>El certificado está en %1.</translation>
    </message>
</context>
<context>
    <name>CompetencyCard</name>
    <message>
        <source>What you are good at</source>
        <translation>Tus puntos fuertes</translation>
    </message>
    <message>
        <source>Solid: your latest attempt. Paler: your best one.</source>
        <translation>Color intenso: tu último intento. Más claro: el mejor.</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>CourseGrid</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>CourseHead</name>
    <message>
        <source>Course progress</source>
        <translation>Progreso del curso</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>All courses</source>
        <translation>Todos los cursos</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Aún no hay lecciones</translation>
    </message>
    <message>
        <source>This course has no lesson that can be taken.</source>
        <translation>Este curso no tiene ninguna lección que se pueda hacer.</translation>
    </message>
</context>
<context>
    <name>CourseStandings</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Certificate (PDF)</source>
        <translation>Certificado (PDF)</translation>
    </message>
    <message>
        <source>Certificate (PDF) of %1</source>
        <translation>Certificado (PDF) de %1</translation>
    </message>
</context>
<context>
    <name>DebriefFiller</name>
    <message>
        <source>Passed.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>Aún sin aprobar.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>pass mark %1%</source>
        <translation>mínimo para aprobar: %1%</translation>
    </message>
    <message>
        <source>mood %1 to %2</source>
        <translation>ánimo de %1 a %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Not passed yet. %1</source>
        <translation>Aún sin aprobar. %1</translation>
    </message>
    <message>
        <source>Passed. %1</source>
        <translation>Aprobado. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Terminado. %1</translation>
    </message>
    <message numerus="yes">
        <source>After %n mistake(s) the mood did not come back to where it was.</source>
        <translation>
            <numerusform>Después de un error, el ánimo no volvió a donde estaba.</numerusform>
            <numerusform>Después de %n errores, el ánimo no volvió a donde estaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made good every mistake: the mood was back within %n turn(s).</source>
        <translation>
            <numerusform>Reparaste todos los errores: el ánimo se recuperó en un turno.</numerusform>
            <numerusform>Reparaste todos los errores: el ánimo se recuperó en %n turnos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>there is no pass mark</source>
        <translation>sin mínimo para aprobar</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Vencido desde el %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence mañana</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence el %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n card(s) due</source>
        <translation>
            <numerusform>%n tarjeta para hoy</numerusform>
            <numerusform>%n tarjetas para hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>From what you got wrong. A sitting is ten cards or five minutes, and every answer is kept at once.</source>
        <translation>Salen de lo que fallaste. Una sesión son diez tarjetas o cinco minutos, y cada respuesta se guarda al momento.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Empezar a practicar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>FoundLessons</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Course progress</source>
        <translation>Progreso del curso</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>How your progress is kept</source>
        <translation>Cómo se guarda tu progreso</translation>
    </message>
    <message>
        <source>Every answer is kept on this computer, under your name, before it is shown as kept. You can leave a lesson at any time, also by closing the window, and go on where you were.</source>
        <translation>Cada respuesta se guarda en este equipo, con tu nombre, antes de mostrarse como guardada. Puedes salir de una lección en cualquier momento, también cerrando la ventana, y seguir donde estabas.</translation>
    </message>
    <message>
        <source>A lesson can be taken as often as you like; the best result counts. A lesson that is locked says what opens it.</source>
        <translation>Puedes hacer una lección tantas veces como quieras; cuenta el mejor resultado. Una lección bloqueada indica qué la abre.</translation>
    </message>
    <message>
        <source>A copy of everybody&apos;s progress is made each day and kept beside it. If the file is ever damaged, the program says so when it starts and offers the newest copy.</source>
        <translation>Cada día se hace una copia del progreso de todas las personas y se guarda junto al original. Si el archivo se daña alguna vez, el programa lo dice al iniciarse y ofrece la copia más reciente.</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>go to what can be used next; with Shift, back</source>
        <translation>ir al elemento siguiente; con Mayús, al anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>use what has the ring, continue, or hand in</source>
        <translation>usar lo que está enmarcado, continuar o entregar</translation>
    </message>
    <message>
        <source>scroll, or pick a line or an item</source>
        <translation>desplazarse, o elegir una línea o un elemento</translation>
    </message>
    <message>
        <source>go back; out of a lesson, with your progress kept</source>
        <translation>volver; salir de una lección con tu progreso guardado</translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation>mostrar estas teclas</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>go from card to card</source>
        <translation>ir de un curso a otro</translation>
    </message>
    <message>
        <source>go to the first or the last course</source>
        <translation>ir al primer curso o al último</translation>
    </message>
    <message>
        <source>go a page up or down</source>
        <translation>subir o bajar una página</translation>
    </message>
    <message>
        <source>open the course</source>
        <translation>abrir el curso</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>choose a reply</source>
        <translation>elegir una respuesta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>play and pause the clip</source>
        <translation>reproducir y pausar la grabación</translation>
    </message>
    <message>
        <source>hear the line again</source>
        <translation>volver a oír la frase</translation>
    </message>
    <message>
        <source>hear clips quicker or slower</source>
        <translation>oír las grabaciones más rápido o más despacio</translation>
    </message>
    <message>
        <source>Questions and pairs</source>
        <translation>Preguntas y parejas de frases</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>elegir una respuesta</translation>
    </message>
    <message>
        <source>continue, or hand in</source>
        <translation>continuar o entregar</translation>
    </message>
    <message>
        <source>Sorting and matching</source>
        <translation>Clasificar y emparejar</translation>
    </message>
    <message>
        <source>pick what to sort</source>
        <translation>elegir qué clasificar</translation>
    </message>
    <message>
        <source>drop a phrase into its bucket, or give what belongs together</source>
        <translation>poner una frase en su grupo o unir lo que va junto</translation>
    </message>
    <message>
        <source>Putting in order</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>pick an item</source>
        <translation>elegir un elemento</translation>
    </message>
    <message>
        <source>move an item up or down</source>
        <translation>subir o bajar un elemento</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>pick a piece of a transcript</source>
        <translation>elegir un fragmento de la transcripción</translation>
    </message>
    <message>
        <source>mark it, or take the mark away</source>
        <translation>marcarlo o quitar la marca</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>go back or on</source>
        <translation>retroceder o avanzar</translation>
    </message>
    <message>
        <source>mark a moment</source>
        <translation>marcar un momento</translation>
    </message>
    <message>
        <source>read the recording instead</source>
        <translation>leer la grabación en vez de oírla</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>hand in what was written</source>
        <translation>entregar lo escrito</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>record, stop, and hear your reply</source>
        <translation>grabar, detener y oír tu respuesta</translation>
    </message>
    <message>
        <source>record it again</source>
        <translation>volver a grabarla</translation>
    </message>
    <message>
        <source>hear the model answer</source>
        <translation>oír la respuesta modelo</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, and of translated courses</source>
        <translation>Idioma de la ventana y de los cursos traducidos</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your progress is kept</source>
        <translation>Tu progreso queda guardado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Nothing of this is recorded</source>
        <translation>Nada de esto queda registrado</translation>
    </message>
    <message>
        <source>Practice run, not recorded</source>
        <translation>Ensayo, no se registra</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>LessonRowCard</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1% hecho</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Lesson %1, %2</source>
        <translation>Lección %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>lessons, recordings and words</source>
        <translation>lecciones, grabaciones y textos</translation>
    </message>
    <message>
        <source>windows, drawing and sound</source>
        <translation>ventanas, dibujo y sonido</translation>
    </message>
    <message>
        <source>reads recordings</source>
        <translation>lee las grabaciones</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>la tipografía</translation>
    </message>
    <message>
        <source>letters for readers with dyslexia</source>
        <translation>tipografía para personas con dislexia</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>los iconos</translation>
    </message>
    <message>
        <source>reads lessons</source>
        <translation>lee las lecciones</translation>
    </message>
    <message>
        <source>reads the emphasis in texts</source>
        <translation>lee los énfasis de los textos</translation>
    </message>
    <message>
        <source>writes and reads data</source>
        <translation>escribe y lee datos</translation>
    </message>
    <message>
        <source>reads the command line</source>
        <translation>lee la línea de comandos</translation>
    </message>
    <message>
        <source>keeps your progress</source>
        <translation>guarda tu progreso</translation>
    </message>
    <message>
        <source>seals PINs</source>
        <translation>protege los PIN</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>%1 is away</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>The desk is locked, and everything is where you left it. Type your PIN to go on.</source>
        <translation>Este equipo está bloqueado y todo sigue donde lo dejaste. Escribe tu PIN para continuar.</translation>
    </message>
    <message>
        <source>Somebody else is learning</source>
        <translation>Soy otra persona</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message>
        <source>as good as it gets</source>
        <translation>inmejorable</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) missed</source>
        <translation>
            <numerusform>%n punto perdido</numerusform>
            <numerusform>%n puntos perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>missed most at “%1”</source>
        <translation>lo que más restó: “%1”</translation>
    </message>
</context>
<context>
    <name>NewName</name>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Aún no hay cursos</translation>
    </message>
    <message>
        <source>No course or lesson has these words. Esc empties the search.</source>
        <translation>Ningún curso ni lección contiene estas palabras. Esc vacía la búsqueda.</translation>
    </message>
    <message>
        <source>Ask your trainer for a course, or start Rapport with --courses FOLDER.</source>
        <translation>Pide un curso a quien te forma, o inicia Rapport con --courses CARPETA.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find your name</source>
        <translation>Busca tu nombre</translation>
    </message>
    <message>
        <source>Learners on this computer</source>
        <translation>Personas que aprenden en este equipo</translation>
    </message>
    <message>
        <source>Nobody on this computer is called “%1”.</source>
        <translation>En este equipo nadie se llama “%1”.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1, with a PIN</source>
        <translation>%1, con PIN</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>Después de 2 minutos</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Después de 5 minutos</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Después de 10 minutos</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Después de 15 minutos</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Después de 30 minutos</translation>
    </message>
    <message>
        <source>Sharing this computer</source>
        <translation>Compartir este equipo</translation>
    </message>
    <message>
        <source>You have a PIN: only you can learn under your name.</source>
        <translation>Tienes un PIN: solo tú puedes aprender con tu nombre.</translation>
    </message>
    <message>
        <source>With a PIN, only you can learn under your name.</source>
        <translation>Con un PIN, solo tú puedes aprender con tu nombre.</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Crear un PIN…</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Quitar el PIN…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Bloquear si no hay nadie</translation>
    </message>
    <message>
        <source>Ask who is learning when nobody is here</source>
        <translation>Si no hay nadie, volver a preguntar quién aprende</translation>
    </message>
    <message>
        <source>When nobody is here: %1</source>
        <translation>Si no hay nadie: %1</translation>
    </message>
    <message>
        <source>Everything is hidden until you type your PIN, and then goes on where you were. Clocks stand still meanwhile.</source>
        <translation>Todo queda oculto hasta que escribas tu PIN y luego sigue donde estabas. Mientras tanto, los relojes se detienen.</translation>
    </message>
    <message>
        <source>Where several people learn on this computer you are signed out, so that nobody answers under your name by mistake. Your progress is kept.</source>
        <translation>Si en este equipo aprenden varias personas, se cierra tu sesión para que nadie responda con tu nombre por error. Tu progreso queda guardado.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Remove your PIN</source>
        <translation>Quitar tu PIN</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>Cambiar tu PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Crear un PIN</translation>
    </message>
    <message>
        <source>Anybody at this computer will be able to learn under your name.</source>
        <translation>Cualquiera que use este equipo podrá aprender con tu nombre.</translation>
    </message>
    <message>
        <source>4 to 12 digits that you will remember. Nobody can read them, not even whoever looks after this computer.</source>
        <translation>De 4 a 12 cifras que vayas a recordar. Nadie puede leerlas, ni siquiera quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>PIN so far</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Guardar este PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Type your PIN to sign in.</source>
        <translation>Escribe tu PIN para entrar.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forgotten? Whoever looks after this computer can remove your PIN. Your progress stays.</source>
        <translation>¿Lo olvidaste? Quien se ocupa de este equipo puede quitar tu PIN. Tu progreso se conserva.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing to practise today</source>
        <translation>Hoy no hay nada que practicar</translation>
    </message>
    <message>
        <source>Nothing to practise yet</source>
        <translation>Aún no hay nada que practicar</translation>
    </message>
    <message>
        <source>When you get a reply or a question wrong in a lesson, it comes here the next day, and again until you know it. A few minutes a day are enough.</source>
        <translation>Cuando fallas una respuesta o una pregunta en una lección, aparece aquí al día siguiente, y vuelve hasta que te la sabes. Bastan unos minutos al día.</translation>
    </message>
</context>
<context>
    <name>ProgressHead</name>
    <message>
        <source>My progress</source>
        <translation>Mi progreso</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>ProgressOverview</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translation>Nada terminado todavía</translation>
    </message>
    <message>
        <source>Every lesson you finish shows up here, with what you answered and how your scores grow.</source>
        <translation>Aquí aparece cada lección que terminas, con lo que respondiste y cómo mejoran tus puntuaciones.</translation>
    </message>
    <message>
        <source>Go to your training</source>
        <translation>Ir a tu formación</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Text size: %1%</source>
        <translation>Tamaño del texto: %1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Letters for readers with dyslexia (OpenDyslexic)</source>
        <translation>Tipografía para personas con dislexia (OpenDyslexic)</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Under 1 min</source>
        <translation>Menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Lessons passed</source>
        <translation>Lecciones aprobadas</translation>
    </message>
    <message>
        <source>Attempts finished</source>
        <translation>Intentos terminados</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Mejor puntuación</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lesson(s) passed</source>
        <translation>
            <numerusform>%1 de %n lección aprobada</numerusform>
            <numerusform>%1 de %n lecciones aprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Best %1, latest %2</source>
        <translation>Mejor: %1, último: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lección</numerusform>
            <numerusform>%n lecciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rewind</name>
    <message>
        <source>Score then: %1%, now: %2%.</source>
        <translation>Puntuación de antes: %1%, de ahora: %2%.</translation>
    </message>
    <message>
        <source>Your practice run. %1 It was not recorded.</source>
        <translation>Tu ensayo. %1 No se registró.</translation>
    </message>
    <message>
        <source>Your practice run. Mood at the end then: %1, now: %2. %3 It was not recorded.</source>
        <translation>Tu ensayo. Ánimo al final de antes: %1, de ahora: %2. %3 No se registró.</translation>
    </message>
</context>
<context>
    <name>RowMaker</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) · %1 min</source>
        <translation>
            <numerusform>%n lección · %1 min</numerusform>
            <numerusform>%n lecciones · %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Lesson %2 of %3</source>
        <translation>%1 · Lección %2 de %3</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <translation>Aprobado con %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Best so far %1</source>
        <translation>Mejor hasta ahora: %1</translation>
    </message>
    <message>
        <source>Opens when you have passed %1</source>
        <translation>Se abre cuando apruebes %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Your latest scores</source>
        <translation>Tus últimas puntuaciones</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Volver a los ajustes habituales</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mi progreso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1, change learner</source>
        <translation>%1, cambiar de persona</translation>
    </message>
    <message>
        <source>Change learner</source>
        <translation>Cambiar de persona</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>What you practised is kept</source>
        <translation>Lo que practicaste queda guardado</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>SittingDone</name>
    <message>
        <source>Done for now</source>
        <translation>Listo por ahora</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s) are due. They keep until you come back.</source>
        <translation>
            <numerusform>Queda una tarjeta más para hoy. Te espera hasta que vuelvas.</numerusform>
            <numerusform>Quedan %n tarjetas más para hoy. Te esperan hasta que vuelvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>[Enter] closes</source>
        <translation>[Intro] para cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>SkillList</name>
    <message>
        <source>What this course measures</source>
        <translation>Lo que mide este curso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Heard on: %1</source>
        <translation>Salida de sonido: %1</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Micrófono: %1</translation>
    </message>
    <message>
        <source>Hear a test sound</source>
        <translation>Oír un sonido de prueba</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>There is nothing to hear with on this computer. The words on the screen carry every call.</source>
        <translation>Este equipo no tiene salida de sonido. Las palabras de la pantalla bastan para seguir cada llamada.</translation>
    </message>
    <message>
        <source>There is no microphone on this computer. Replies to say aloud are checked by yourself.</source>
        <translation>Este equipo no tiene micrófono. Las respuestas en voz alta las compruebas tú.</translation>
    </message>
</context>
<context>
    <name>SpeakMeasures</name>
    <message>
        <source>the room is loud beside your voice</source>
        <translation>hay mucho ruido en comparación con tu voz</translation>
    </message>
    <message>
        <source>little was said</source>
        <translation>se dijo poco</translation>
    </message>
    <message>
        <source>the recording begins or ends within a word</source>
        <translation>la grabación empieza o termina en mitad de una palabra</translation>
    </message>
    <message>
        <source>the microphone was too loud</source>
        <translation>el micrófono estaba demasiado alto</translation>
    </message>
    <message>
        <source>your words are not recognised, so it is estimated</source>
        <translation>no se reconocen tus palabras, así que es una estimación</translation>
    </message>
    <message>
        <source>there was little to go by</source>
        <translation>había pocos datos</translation>
    </message>
    <message>
        <source>Measured reliably.</source>
        <translation>Medición segura.</translation>
    </message>
    <message>
        <source>Fairly sure: %1.</source>
        <translation>Bastante segura: %1.</translation>
    </message>
    <message>
        <source>Not sure, it may be wrong: %1.</source>
        <translation>Poco segura, puede ser errónea: %1.</translation>
    </message>
    <message>
        <source>Aim: at least %1 seconds</source>
        <translation>Objetivo: al menos %1 segundos</translation>
    </message>
    <message>
        <source>Aim: no more than %1 seconds</source>
        <translation>Objetivo: no más de %1 segundos</translation>
    </message>
    <message>
        <source>Aim: %1 to %2 seconds</source>
        <translation>Objetivo: de %1 a %2 segundos</translation>
    </message>
    <message>
        <source>Silence after “%1”</source>
        <translation>Silencio después de “%1”</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Where these words end in what you said is not known. Listen for it.</source>
        <translation>No se sabe dónde terminan estas palabras en lo que dijiste. Compruébalo de oído.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>Longest pause elsewhere</source>
        <translation>Pausa más larga en el resto</translation>
    </message>
    <message>
        <source>Aim: %1 to %2 words a minute</source>
        <translation>Objetivo: de %1 a %2 palabras por minuto</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>about %1 words a minute, give or take %2</source>
        <translation>unas %1 palabras por minuto, con un margen de %2</translation>
    </message>
    <message>
        <source>%1 LUFS, too loud for the microphone</source>
        <translation>%1 LUFS, demasiado alto para el micrófono</translation>
    </message>
    <message>
        <source>%1 LUFS, too soft for a caller to hear</source>
        <translation>%1 LUFS, demasiado bajo para que te oiga quien llama</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Aim: %1 to %2 LUFS</source>
        <translation>Objetivo: de %1 a %2 LUFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Time filled with words</source>
        <translation>Tiempo ocupado por palabras</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Press to change; plus and minus do the same</source>
        <translation>Pulsa para cambiarla; más y menos hacen lo mismo</translation>
    </message>
</context>
<context>
    <name>StepFiller</name>
    <message>
        <source>It is done. Go back to the caller.</source>
        <translation>Ya está. Vuelve con quien llama.</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation>al menos %1 palabras</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation>como máximo %1 palabras</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation>de %1 a %2 palabras</translation>
    </message>
    <message>
        <source>After “%1” leave at least %2 seconds of silence.</source>
        <translation>Después de “%1” deja al menos %2 segundos de silencio.</translation>
    </message>
    <message>
        <source>After “%1” leave no more than %2 seconds of silence.</source>
        <translation>Después de “%1” deja como máximo %2 segundos de silencio.</translation>
    </message>
    <message>
        <source>After “%1” leave %2 to %3 seconds of silence.</source>
        <translation>Después de “%1” deja de %2 a %3 segundos de silencio.</translation>
    </message>
    <message>
        <source>Speak softly (%1 to %2 LUFS).</source>
        <translation>Habla bajo (de %1 a %2 LUFS).</translation>
    </message>
    <message>
        <source>Speak up (%1 to %2 LUFS).</source>
        <translation>Habla alto (de %1 a %2 LUFS).</translation>
    </message>
    <message>
        <source>Speak at an even, everyday loudness (%1 to %2 LUFS).</source>
        <translation>Habla con un volumen uniforme y normal (de %1 a %2 LUFS).</translation>
    </message>
    <message>
        <source>Nowhere else fall silent for longer than %1 seconds.</source>
        <translation>En ningún otro momento calles más de %1 segundos.</translation>
    </message>
    <message>
        <source>Speak at %1 to %2 words a minute.</source>
        <translation>Habla a un ritmo de %1 a %2 palabras por minuto.</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>As given</source>
        <translation>El indicado</translation>
    </message>
    <message>
        <source>Half as long again</source>
        <translation>La mitad más</translation>
    </message>
    <message>
        <source>Twice as long</source>
        <translation>El doble</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time pressure: clocks run on hold, and where a step gives a time</source>
        <translation>Presión de tiempo: los relojes corren en espera y en los pasos con tiempo límite</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Time to answer: %1</source>
        <translation>Tiempo para responder: %1</translation>
    </message>
</context>
<context>
    <name>TrainingHead</name>
    <message>
        <source>Search courses and lessons</source>
        <translation>Buscar cursos y lecciones</translation>
    </message>
    <message>
        <source>Your courses</source>
        <translation>Tus cursos</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar la copia de seguridad más reciente</translation>
    </message>
    <message>
        <source>Put it aside and begin anew</source>
        <translation>Apartarlo y empezar de cero</translation>
    </message>
    <message>
        <source>The damaged file is never thrown away: it is kept beside the new one under another name.</source>
        <translation>El archivo dañado nunca se borra: se guarda junto al nuevo con otro nombre.</translation>
    </message>
</context>
<context>
    <name>UpNext</name>
    <message numerus="yes">
        <source>Continue where you left off · about %n minute(s) left</source>
        <translation>
            <numerusform>Sigue donde lo dejaste · queda alrededor de un minuto</numerusform>
            <numerusform>Sigue donde lo dejaste · quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Sigue donde lo dejaste</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <translation>
            <numerusform>%1 · alrededor de un minuto</numerusform>
            <numerusform>%1 · unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next for you · about %n minute(s)</source>
        <translation>
            <numerusform>Lo siguiente para ti · alrededor de un minuto</numerusform>
            <numerusform>Lo siguiente para ti · unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Lo siguiente para ti</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Who is learning?</source>
        <translation>¿Quién va a aprender?</translation>
    </message>
    <message>
        <source>Your progress is kept on this computer under your name.</source>
        <translation>Tu progreso se guarda en este equipo con tu nombre.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Here you practise calls in which people feel heard: short lessons, mock calls with real voices, and a look back at what worked. Under which name should your progress be kept on this computer?</source>
        <translation>Aquí practicas llamadas en las que las personas se sienten escuchadas: lecciones cortas, llamadas simuladas con voces reales y un repaso de lo que funcionó. ¿Con qué nombre guardamos tu progreso en este equipo?</translation>
    </message>
    <message>
        <source>Your progress is kept under your name.</source>
        <translation>Tu progreso se guarda con tu nombre.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>rapport::player::Desk</name>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>Lección %1 de %2</translation>
    </message>
    <message>
        <source>Nobody was here for a while, so %1 was signed out. All progress is kept.</source>
        <translation>No hubo nadie durante un rato, así que se cerró la sesión de %1. Todo el progreso queda guardado.</translation>
    </message>
</context>
<context>
    <name>rapport::player::LessonController</name>
    <message>
        <source>You will not hear this. Follow its words, or read them instead.</source>
        <translation>Esto no se va a oír. Sigue sus palabras o, si prefieres, léelas.</translation>
    </message>
    <message>
        <source>You will not hear this. The words on the screen carry the call.</source>
        <translation>Esto no se va a oír. Las palabras de la pantalla bastan para seguir la llamada.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Step %1 of about %2</source>
        <translation>Paso %1 de unos %2</translation>
    </message>
    <message>
        <source>The lesson cannot be tried again from here.</source>
        <translation>La lección no se puede intentar de nuevo desde aquí.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
</context>
<context>
    <name>rapport::player::Library</name>
    <message>
        <source>Looking for your courses</source>
        <translation>Buscando tus cursos</translation>
    </message>
    <message>
        <source>Reading your courses: %1 of %2</source>
        <translation>Leyendo tus cursos: %1 de %2</translation>
    </message>
    <message>
        <source>%1 assigned · %2 complete</source>
        <translation>Asignados: %1 · completados: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) · %1 complete</source>
        <translation>
            <numerusform>%n curso · completados: %1</numerusform>
            <numerusform>%n cursos · completados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1. Ask whoever made it to check it.</source>
        <translation>Se omite porque no se puede leer: %1. Pide a quien lo hizo que lo revise.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Assigned to you, but not on this computer: %1. Ask your trainer for it.</source>
        <translation>Asignado a ti, pero no está en este equipo: %1. Pídelo a quien te forma.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lesson(s) passed · %2 min</source>
        <translation>
            <numerusform>%1 de %n lección aprobada · %2 min</numerusform>
            <numerusform>%1 de %n lecciones aprobadas · %2 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Best so far %1</source>
        <translation>Mejor hasta ahora: %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
</context>
<context>
    <name>rapport::player::OwnPin</name>
    <message>
        <source>A PIN is 4 to 12 digits.</source>
        <translation>Un PIN tiene de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>The two new PINs differ. Type the same one twice.</source>
        <translation>Los dos PIN nuevos no coinciden. Escribe el mismo dos veces.</translation>
    </message>
    <message>
        <source>Your PIN was changed.</source>
        <translation>Se cambió tu PIN.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Ya tienes PIN.</translation>
    </message>
    <message>
        <source>Your PIN was removed.</source>
        <translation>Se quitó tu PIN.</translation>
    </message>
</context>
<context>
    <name>rapport::player::Patience</name>
    <message>
        <source>Another program is using the records; trying again. What is recorded so far is safe, and this is added as soon as it can be. You can leave meanwhile.</source>
        <translation>Otro programa está usando los registros; se intenta de nuevo. Lo registrado hasta ahora está a salvo, y esto se añadirá en cuanto se pueda. Mientras tanto puedes salir.</translation>
    </message>
</context>
<context>
    <name>rapport::player::PinEntry</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Puedes intentarlo de nuevo en %n segundo.</numerusform>
            <numerusform>Puedes intentarlo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again in %1:%2 minutes.</source>
        <translation>Puedes intentarlo de nuevo en %1:%2 minutos.</translation>
    </message>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>Hubo demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
</context>
<context>
    <name>rapport::player::Practice</name>
    <message numerus="yes">
        <source>%n due</source>
        <comment>cards to practise</comment>
        <translation>
            <numerusform>%n para hoy</numerusform>
            <numerusform>%n para hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tomorrow</source>
        <comment>cards to practise</comment>
        <translation>
            <numerusform>%n mañana</numerusform>
            <numerusform>%n mañana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on %1</source>
        <comment>cards on a weekday</comment>
        <translation>
            <numerusform>%n el %1</numerusform>
            <numerusform>%n el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on %1</source>
        <comment>cards on a date</comment>
        <translation>
            <numerusform>%n el %1</numerusform>
            <numerusform>%n el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Próximas tarjetas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) passed over, because the course no longer has the step.</source>
        <translation>
            <numerusform>Se omitió una tarjeta porque el curso ya no tiene ese paso.</numerusform>
            <numerusform>Se omitieron %n tarjetas porque el curso ya no tiene esos pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There was nothing left to practise.</source>
        <translation>Ya no quedaba nada que practicar.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), right the first time.</source>
        <comment>all of them</comment>
        <translation>
            <numerusform>%n tarjeta, bien a la primera.</numerusform>
            <numerusform>%n tarjetas, todas bien a la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right the first time. What was wrong comes back tomorrow.</source>
        <translation>%1 de %2 bien a la primera. Lo que fallaste vuelve mañana.</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) from this lesson were added to your practice for tomorrow.</source>
        <translation>
            <numerusform>Se añadió una frase de esta lección a tu práctica de mañana.</numerusform>
            <numerusform>Se añadieron %n frases de esta lección a tu práctica de mañana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::player::Progress</name>
    <message>
        <source>All courses</source>
        <translation>Todos los cursos</translation>
    </message>
    <message>
        <source>Scores of your latest attempts, oldest first: %1.</source>
        <translation>Puntuaciones de tus últimos intentos, de la más antigua a la más reciente: %1.</translation>
    </message>
    <message>
        <source>There is a certificate once every lesson of the course is passed.</source>
        <translation>Hay certificado cuando todas las lecciones del curso están aprobadas.</translation>
    </message>
</context>
<context>
    <name>rapport::player::Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>rapport::player::SoundCheck</name>
    <message>
        <source>Nothing arrives from this microphone any more.</source>
        <translation>De este micrófono ya no llega nada.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>This microphone cannot be used.</source>
        <translation>Este micrófono no se puede usar.</translation>
    </message>
    <message>
        <source>Too loud: move away a little</source>
        <translation>Demasiado alto: aléjate un poco</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something.</source>
        <translation>No se oye nada. Di algo.</translation>
    </message>
    <message>
        <source>Soft: speak up or move closer</source>
        <translation>Bajo: habla más alto o acércate</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>Buen nivel</translation>
    </message>
</context>
<context>
    <name>rapport::player::SpeakSound</name>
    <message>
        <source>The microphone cannot be used. Say it aloud and check yourself; that counts the same.</source>
        <translation>El micrófono no se puede usar. Dilo en voz alta y compruébalo tú; cuenta igual.</translation>
    </message>
    <message>
        <source>Too loud: move away a little</source>
        <translation>Demasiado alto: aléjate un poco</translation>
    </message>
    <message>
        <source>Nothing is heard</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>Soft: speak up or move closer</source>
        <translation>Bajo: habla más alto o acércate</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>Buen nivel</translation>
    </message>
    <message>
        <source>The microphone went away. What it gave until then is kept.</source>
        <translation>El micrófono se desconectó. Lo grabado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Three minutes are recorded; more than a caller would listen to.</source>
        <translation>Ya hay tres minutos grabados; más de lo que escucharía quien llama.</translation>
    </message>
    <message>
        <source>That was too short. Record again, and stop when you have spoken.</source>
        <translation>Fue demasiado corto. Graba de nuevo y detén la grabación cuando hayas hablado.</translation>
    </message>
    <message>
        <source>No voice is heard in this recording. Check the microphone in the settings, or check yourself without one.</source>
        <translation>En esta grabación no se oye ninguna voz. Revisa el micrófono en los ajustes o compruébalo tú sin él.</translation>
    </message>
    <message>
        <source>Your recording is kept on this computer.</source>
        <translation>Tu grabación queda guardada en este equipo.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>This lesson has changed since you left it. Your answers and your place are kept.</source>
        <translation>Esta lección cambió desde que la dejaste. Se conservan tus respuestas y el punto en que estabas.</translation>
    </message>
    <message>
        <source>The lesson begins again; your recorded answers are kept.</source>
        <translation>La lección empieza de nuevo; tus respuestas registradas se conservan.</translation>
    </message>
    <message>
        <source>“%1” is not open yet.</source>
        <translation>“%1” aún no está abierta.</translation>
    </message>
    <message>
        <source>Pass %1 first.</source>
        <translation>Primero aprueba %1.</translation>
    </message>
</context>
</TS>
