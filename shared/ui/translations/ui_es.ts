<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerList</name>
    <message>
        <source>Everything you answered</source>
        <translation>Todo lo que respondiste</translation>
    </message>
    <message>
        <source>[T] tries again from an answer</source>
        <translation>[T] para probar otra vez desde una respuesta</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Do</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>Probar desde aquí</translation>
    </message>
    <message>
        <source>A practice run, not recorded</source>
        <translation>Una práctica que no queda registrada</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Aceptable</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On call · %1</source>
        <translation>En llamada · %1</translation>
    </message>
    <message>
        <source>Transcript so far</source>
        <translation>Transcripción hasta ahora</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Ánimo: %1</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Esta llamada</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Check answer</source>
        <translation>Comprobar respuesta</translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation>Pulsa [1]–[%1]</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation>Puede haber más de una correcta.</translation>
    </message>
</context>
<context>
    <name>ClauseButton</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Se te pasó</translation>
    </message>
    <message>
        <source>Nothing to find here</source>
        <translation>Aquí no había nada</translation>
    </message>
</context>
<context>
    <name>ClipButton</name>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>ClipMarks</name>
    <message>
        <source>Marked moments</source>
        <translation>Momentos marcados</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcados: %1</translation>
    </message>
    <message>
        <source>Take away the mark at %1</source>
        <translation>Quitar la marca en %1</translation>
    </message>
</context>
<context>
    <name>ClipPlayerCard</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Escuchar otra vez</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Imagen de la grabación</translation>
    </message>
    <message>
        <source>The picture of this film cannot be shown here. Its sound and its words carry it.</source>
        <translation>Las imágenes de esta grabación no se pueden mostrar aquí. Con el sonido y las palabras basta para seguirla.</translation>
    </message>
</context>
<context>
    <name>ClipTimeline</name>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>ClipTranscript</name>
    <message>
        <source>The words of the recording</source>
        <translation>Texto de la grabación</translation>
    </message>
    <message>
        <source>This recording cannot be heard here, and nobody has written down its words.</source>
        <translation>Esta grabación no se puede escuchar aquí y no tiene transcripción.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>, [T] shows the words</source>
        <translation>, [T] para ver el texto</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Comprobar respuesta</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>Nada que marcar</translation>
    </message>
    <message>
        <source>Check the marks</source>
        <translation>Comprobar las marcas</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation>Pulsa [1]–[%1]</translation>
    </message>
    <message>
        <source>[↑] [↓] pick a line, [Space] marks it</source>
        <translation>[↑] [↓] para elegir una línea, [Espacio] para marcarla</translation>
    </message>
    <message>
        <source>[Space] plays and pauses, [M] marks</source>
        <translation>[Espacio] para reproducir o pausar, [M] para marcar</translation>
    </message>
    <message>
        <source>[Space] plays and pauses</source>
        <translation>[Espacio] para reproducir o pausar</translation>
    </message>
    <message>
        <source>Listen instead</source>
        <translation>Prefiero escuchar</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translation>Prefiero leer</translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation>Puede haber más de una correcta.</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <source>How the call went</source>
        <translation>Cómo fue la llamada</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>best path</source>
        <translation>mejor camino</translation>
    </message>
    <message>
        <source>The mood through the call. The moment that mattered most: %1.</source>
        <translation>El ánimo a lo largo de la llamada. El momento que más importó: %1.</translation>
    </message>
    <message>
        <source>The mood through the call.</source>
        <translation>El ánimo a lo largo de la llamada.</translation>
    </message>
    <message>
        <source>[Left] and [Right] walk along the call, [T] tries again from there</source>
        <translation>[Izquierda] y [Derecha] para recorrer la llamada, [T] para probar otra vez desde ahí</translation>
    </message>
</context>
<context>
    <name>CurveTurn</name>
    <message>
        <source>Try from here</source>
        <translation>Probar desde aquí</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>A practice run, not recorded</source>
        <translation>Una práctica que no queda registrada</translation>
    </message>
</context>
<context>
    <name>DebriefHeader</name>
    <message>
        <source>Call debrief · %1</source>
        <translation>Análisis de la llamada · %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Siguiente lección</translation>
    </message>
    <message>
        <source>Debrief · %1</source>
        <translation>Análisis · %1</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Volver al curso</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>Certificate (PDF)</source>
        <translation>Certificado (PDF)</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Ver cómo fue</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Call lost</source>
        <translation>Se perdió la llamada</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Quedó pendiente</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Se te pasó</translation>
    </message>
    <message>
        <source>Nothing to find here</source>
        <translation>Aquí no había nada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mejor: %1</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>What was looked for</source>
        <translation>Lo que se buscaba</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Press [1]</source>
        <translation>Pulsa [1]</translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation>Pulsa [1]–[%1]</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>with the caller</source>
        <translation>con quien llama</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>¿Qué haces ahora?</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>Esperar un poco</translation>
    </message>
    <message>
        <source>Nobody has spoken to the caller for 1 second.</source>
        <translation>Nadie le habla a quien llama desde hace 1 segundo.</translation>
    </message>
    <message>
        <source>Nobody has spoken to the caller for %1 seconds.</source>
        <translation>Nadie le habla a quien llama desde hace %1 segundos.</translation>
    </message>
    <message>
        <source>Time runs %1× faster here. The clock can be turned off in Settings.</source>
        <translation>Aquí el tiempo corre %1 veces más rápido. El reloj se puede desactivar en Ajustes.</translation>
    </message>
</context>
<context>
    <name>MatchLeft</name>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not matched yet</source>
        <translation>Aún sin emparejar</translation>
    </message>
    <message>
        <source>Matched with %1</source>
        <translation>Emparejado con %1</translation>
    </message>
    <message>
        <source>It belongs to: %1</source>
        <translation>Va con: %1</translation>
    </message>
</context>
<context>
    <name>MatchRight</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Already matched</source>
        <translation>Ya emparejado</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Pick with [1]–[%1], then press the letter</source>
        <translation>Elige con [1]–[%1] y pulsa la letra</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>To be matched</source>
        <translation>Por emparejar</translation>
    </message>
    <message>
        <source>To match with</source>
        <translation>Con qué emparejar</translation>
    </message>
    <message>
        <source>Belongs to nothing</source>
        <translation>No va con nada</translation>
    </message>
</context>
<context>
    <name>ModelAnswer</name>
    <message>
        <source>One way to say it</source>
        <translation>Una forma de decirlo</translation>
    </message>
</context>
<context>
    <name>MomentCards</name>
    <message>
        <source>You said</source>
        <translation>Dijiste</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de lugar</translation>
    </message>
    <message>
        <source>Comes first.</source>
        <translation>Va primero.</translation>
    </message>
    <message>
        <source>Comes straight after: %1</source>
        <translation>Va justo después de: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Levantado</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Check the order</source>
        <translation>Comprobar el orden</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>[↑] [↓] move it, [Space] puts it down</source>
        <translation>[↑] [↓] para mover, [Espacio] para soltar</translation>
    </message>
    <message>
        <source>[↑] [↓] pick, [Space] lifts, [Enter] checks</source>
        <translation>[↑] [↓] para elegir, [Espacio] para levantar, [Intro] para comprobar</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>[Space] plays the clip, [Enter] continues</source>
        <translation>[Espacio] para escuchar la grabación, [Intro] para continuar</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Do</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Tu elección</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Press [1] or [2]</source>
        <translation>Pulsa [1] o [2]</translation>
    </message>
    <message>
        <source>[Space] plays the next clip</source>
        <translation>[Espacio] para escuchar la siguiente grabación</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
</context>
<context>
    <name>RateLevel</name>
    <message>
        <source>Your choice</source>
        <translation>Tu elección</translation>
    </message>
    <message numerus="yes">
        <source>%n of the panel</source>
        <translation>
            <numerusform>%n persona del panel</numerusform>
            <numerusform>%n personas del panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>[Space] plays the clip, [1]–[%1] choose</source>
        <translation>[Espacio] para escuchar la grabación, [1]–[%1] para elegir</translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation>Pulsa [1]–[%1]</translation>
    </message>
    <message>
        <source>What the panel went by</source>
        <translation>En qué se basó el panel</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Do</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mejor: %1</translation>
    </message>
</context>
<context>
    <name>ReplyPanel</name>
    <message>
        <source>Press [1]–[%1], or [R] to hear her again</source>
        <translation>Pulsa [1]–[%1], o [R] para volver a escucharla</translation>
    </message>
    <message>
        <source>Press [1]–[%1], or [R] to hear him again</source>
        <translation>Pulsa [1]–[%1], o [R] para volver a escucharlo</translation>
    </message>
    <message>
        <source>Press [1]–[%1], or [R] to hear them again</source>
        <translation>Pulsa [1]–[%1], o [R] para volver a escuchar</translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation>Pulsa [1]–[%1]</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>¿Qué dices?</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>SortBucket</name>
    <message>
        <source>%1, key %2, phrases: %3</source>
        <translation>%1, tecla %2, frases: %3</translation>
    </message>
</context>
<context>
    <name>SortPhrase</name>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
</context>
<context>
    <name>SortView</name>
    <message>
        <source>Drag, or pick with [←] [→] and press the letter</source>
        <translation>Arrastra, o elige con [←] [→] y pulsa la letra</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Left to sort</source>
        <translation>Por clasificar</translation>
    </message>
</context>
<context>
    <name>SpeakAims</name>
    <message>
        <source>What to aim for</source>
        <translation>Tus objetivos</translation>
    </message>
</context>
<context>
    <name>SpeakChecks</name>
    <message>
        <source>What did you hear yourself do?</source>
        <translation>¿Qué notaste al escucharte?</translation>
    </message>
    <message>
        <source>What you heard yourself do</source>
        <translation>Lo que notaste al escucharte</translation>
    </message>
</context>
<context>
    <name>SpeakCompare</name>
    <message>
        <source>Yours and the model</source>
        <translation>Tu grabación y el modelo</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Tu grabación</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tu grabación</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Grabar otra vez</translation>
    </message>
    <message>
        <source>Keep my recording on this computer. Without this it is gone when you go on.</source>
        <translation>Conservar mi grabación en este equipo. Si no, desaparece cuando sigues.</translation>
    </message>
</context>
<context>
    <name>SpeakMeasures</name>
    <message>
        <source>As aimed for</source>
        <translation>Objetivo cumplido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Listen yourself</source>
        <translation>Escúchalo tú</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>SpeakRecorder</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Recording %1 of %2</source>
        <translation>Grabando: %1 de %2</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>Your recording stays in memory and is gone when you leave this step, unless you choose to keep it.</source>
        <translation>Tu grabación solo está en la memoria y desaparece cuando sales de este paso, a menos que decidas conservarla.</translation>
    </message>
</context>
<context>
    <name>SpeakTrack</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproducir: %1</translation>
    </message>
</context>
<context>
    <name>SpeakView</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Say it aloud, then press [Enter]</source>
        <translation>Dilo en voz alta y luego pulsa [Intro]</translation>
    </message>
    <message>
        <source>[Space] plays the model, [1]–[%1] tick, [Enter] hands in</source>
        <translation>[Espacio] para oír el modelo, [1]–[%1] para marcar, [Intro] para entregar</translation>
    </message>
    <message>
        <source>[1]–[%1] tick, [Enter] hands in</source>
        <translation>[1]–[%1] para marcar, [Intro] para entregar</translation>
    </message>
    <message>
        <source>I have said it</source>
        <translation>Ya lo dije</translation>
    </message>
    <message>
        <source>[Space] stops</source>
        <translation>[Espacio] para detener</translation>
    </message>
    <message>
        <source>[Space] records, [Enter] goes on without</source>
        <translation>[Espacio] para grabar, [Intro] para seguir sin grabar</translation>
    </message>
    <message>
        <source>[Space] plays yours, [1]–[%1] tick, [Enter] hands in</source>
        <translation>[Espacio] para oír tu grabación, [1]–[%1] para marcar, [Intro] para entregar</translation>
    </message>
    <message>
        <source>Go on without recording</source>
        <translation>Seguir sin grabar</translation>
    </message>
    <message>
        <source>There is no microphone here. Say it aloud and check yourself; that counts the same.</source>
        <translation>Aquí no hay micrófono. Dilo en voz alta y compruébalo por tu cuenta; vale lo mismo.</translation>
    </message>
</context>
<context>
    <name>SpotView</name>
    <message>
        <source>Nothing went wrong</source>
        <translation>Nada salió mal</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Comprobar respuestas</translation>
    </message>
    <message>
        <source>[←] [→] [↑] [↓] go from piece to piece, [Space] picks</source>
        <translation>[←] [→] [↑] [↓] para ir de fragmento en fragmento, [Espacio] para elegir</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Elegidos: %1</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Comprobar respuestas</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Half of the time is left.</source>
        <translation>Queda la mitad del tiempo.</translation>
    </message>
    <message>
        <source>10 seconds are left.</source>
        <translation>Quedan 10 segundos.</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Transcript so far</source>
        <translation>Transcripción hasta ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnknownStepView</name>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>This step was made for a newer version of Rapport.</source>
        <translation>Este paso se hizo para una versión más reciente de Rapport.</translation>
    </message>
    <message>
        <source>Your answers so far are kept, and this step does not count.</source>
        <translation>Tus respuestas hasta ahora se conservan y este paso no cuenta.</translation>
    </message>
    <message>
        <source>Continue with the next step, or update Rapport first.</source>
        <translation>Sigue con el paso siguiente o actualiza Rapport antes.</translation>
    </message>
    <message>
        <source>Leave the lesson and update Rapport to go on.</source>
        <translation>Sal de la lección y actualiza Rapport para seguir.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Do</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 correctas</translation>
    </message>
    <message>
        <source>%1 of the panel chose the same</source>
        <translation>%1 del panel eligieron lo mismo</translation>
    </message>
</context>
<context>
    <name>WriteView</name>
    <message>
        <source>Check the reply</source>
        <translation>Comprobar la respuesta</translation>
    </message>
    <message>
        <source>[Ctrl+Enter] checks the reply</source>
        <translation>[Ctrl+Intro] para comprobar la respuesta</translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation>[Intro] para continuar</translation>
    </message>
    <message>
        <source>Write what you would say</source>
        <translation>Escribe lo que dirías</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1; se piden %2</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Escribiste</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Look whether it exists and may be read.</source>
        <translation>Comprueba que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>Ask whoever made it to run rapport-editor check.</source>
        <translation>Pide a quien lo preparó que ejecute rapport-editor check.</translation>
    </message>
    <message>
        <source>List the lessons to see their names.</source>
        <translation>Pide la lista de lecciones para ver sus nombres.</translation>
    </message>
    <message>
        <source>The lesson cannot be used.</source>
        <translation>La lección no se puede usar.</translation>
    </message>
    <message>
        <source>The phrase bank cannot be used.</source>
        <translation>El banco de frases no se puede usar.</translation>
    </message>
    <message>
        <source>The bank of rules cannot be used.</source>
        <translation>El banco de reglas no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” no se puede leer.</translation>
    </message>
    <message>
        <source>The course in %1 cannot be used.</source>
        <translation>El curso que está en %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The course “%1” has no lesson “%2”.</source>
        <translation>El curso “%1” no tiene la lección “%2”.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Libera espacio y vuelve a guardar.</translation>
    </message>
    <message>
        <source>Save it in a folder you may write to.</source>
        <translation>Guárdalo en una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation>Comprueba que la carpeta existe.</translation>
    </message>
    <message>
        <source>Check the disk, then save again.</source>
        <translation>Revisa el disco y vuelve a guardar.</translation>
    </message>
    <message>
        <source>The file that was there before is kept as it was.</source>
        <translation>El archivo que había antes queda como estaba.</translation>
    </message>
    <message>
        <source>The new content is in place.</source>
        <translation>El contenido nuevo ya está en su lugar.</translation>
    </message>
    <message>
        <source>Save again.</source>
        <translation>Vuelve a guardar.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>No se pudo guardar %1: %2.</translation>
    </message>
    <message>
        <source>%1 was saved, but a power cut could still undo it: %2.</source>
        <translation>%1 se guardó, pero un corte de luz aún podría deshacerlo: %2.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>The records themselves are untouched.</source>
        <translation>Los registros siguen intactos.</translation>
    </message>
    <message>
        <source>Free some space or check the folder.</source>
        <translation>Libera espacio o revisa la carpeta.</translation>
    </message>
    <message>
        <source>the copy did not pass its check</source>
        <translation>la copia no pasó la comprobación</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Revisa el disco.</translation>
    </message>
    <message>
        <source>A score is not a number.</source>
        <translation>Una puntuación no es un número.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>The detail of an answer is not a JSON object.</source>
        <translation>El detalle de una respuesta no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-09.</source>
        <translation>Escríbelo así: 2026-03-09.</translation>
    </message>
    <message>
        <source>A text to be recorded is not valid UTF-8.</source>
        <translation>Un texto por registrar no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The learner&apos;s name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>There is no such attempt.</source>
        <translation>Ese intento no existe.</translation>
    </message>
    <message>
        <source>Begin the lesson again.</source>
        <translation>Empieza la lección de nuevo.</translation>
    </message>
    <message>
        <source>This attempt has already ended.</source>
        <translation>Este intento ya terminó.</translation>
    </message>
    <message>
        <source>What was recorded before is kept, and nothing was added.</source>
        <translation>Lo registrado antes se conserva y no se añadió nada.</translation>
    </message>
    <message>
        <source>There is no such learner.</source>
        <translation>No se encuentra a esa persona.</translation>
    </message>
    <message>
        <source>Choose somebody who is in the records.</source>
        <translation>Elige a alguien que esté en los registros.</translation>
    </message>
    <message>
        <source>This lesson was gone on with elsewhere, in another window.</source>
        <translation>Esta lección se continuó en otra ventana.</translation>
    </message>
    <message>
        <source>What was answered there is kept, and nothing was added here.</source>
        <translation>Lo que se respondió allí se conserva y aquí no se añadió nada.</translation>
    </message>
    <message>
        <source>Open the lesson again to go on from there.</source>
        <translation>Vuelve a abrir la lección para seguir desde ahí.</translation>
    </message>
    <message>
        <source>A PIN is 4 to 12 digits.</source>
        <translation>Un PIN tiene de 4 a 12 dígitos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Enter digits alone.</source>
        <translation>Escribe solo dígitos.</translation>
    </message>
    <message>
        <source>There was not enough memory to check the PIN.</source>
        <translation>No hubo memoria suficiente para comprobar el PIN.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The PIN kept in the records cannot be read.</source>
        <translation>El PIN guardado en los registros no se puede leer.</translation>
    </message>
    <message>
        <source>Everything else was left as it is.</source>
        <translation>Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Have it removed by whoever looks after the records, then set a new one.</source>
        <translation>Pide a quien se encarga de los registros que lo quite y luego pon uno nuevo.</translation>
    </message>
    <message>
        <source>What is to be recorded of a review is not a number or no time.</source>
        <translation>Algo que se iba a registrar de un repaso no es un número o no es una fecha.</translation>
    </message>
    <message>
        <source>There is no such card in this learner&apos;s practice.</source>
        <translation>Esa tarjeta no está en la práctica de esta persona.</translation>
    </message>
    <message>
        <source>Open the practice again.</source>
        <translation>Vuelve a abrir la práctica.</translation>
    </message>
    <message>
        <source>Everything recorded before is kept.</source>
        <translation>Todo lo registrado antes se conserva.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Ask for permission to write there, then try again.</source>
        <translation>Pide permiso para escribir allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Comprueba que su carpeta existe y que puedes escribir en ella.</translation>
    </message>
    <message>
        <source>Close the program, then restore a backup or start afresh.</source>
        <translation>Cierra el programa y luego restaura una copia de seguridad o empieza de cero.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Revisa el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Comprueba que puedes escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Start afresh instead.</source>
        <translation>En su lugar, empieza de cero.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>There is no good backup, so the way on is to start afresh.</source>
        <translation>No hay ninguna copia de seguridad en buen estado, así que hay que empezar de cero.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instala la versión más reciente.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Comprueba que puedes escribir allí.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Check the path, or take a lesson first.</source>
        <translation>Revisa la ruta o haz antes una lección.</translation>
    </message>
    <message>
        <source>Verify the records, then restore a backup.</source>
        <translation>Verifica los registros y luego restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>A backup of the records could not be made: %1.</source>
        <translation>No se pudo hacer una copia de seguridad de los registros: %1.</translation>
    </message>
    <message>
        <source>%1 could not be made safe on the disk: %2.</source>
        <translation>No se pudo asegurar %1 en el disco: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>The disk or your share of it is full, so %1 could not take the change.</source>
        <translation>El disco o tu espacio en él está lleno, así que el cambio no se pudo guardar en %1.</translation>
    </message>
    <message>
        <source>The records file %1 is in use by another program.</source>
        <translation>Otro programa está usando el archivo de registros %1.</translation>
    </message>
    <message>
        <source>The records file %1 or its folder cannot be written to.</source>
        <translation>No se puede escribir en el archivo de registros %1 o en su carpeta.</translation>
    </message>
    <message>
        <source>The records file %1 cannot be opened.</source>
        <translation>El archivo de registros %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>The records file %1 is damaged.</source>
        <translation>El archivo de registros %1 está dañado.</translation>
    </message>
    <message>
        <source>The records file %1 could not be read or written (%2).</source>
        <translation>No se pudo leer o escribir el archivo de registros %1 (%2).</translation>
    </message>
    <message>
        <source>%1 could not be set aside: %2.</source>
        <translation>No se pudo apartar %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2.</source>
        <translation>No se pudo copiar %1: %2.</translation>
    </message>
    <message>
        <source>There is no good backup of %1.</source>
        <translation>No hay ninguna copia de seguridad en buen estado de %1.</translation>
    </message>
    <message>
        <source>The newest good backup is %1: restore it, or start afresh.</source>
        <translation>La copia de seguridad más reciente en buen estado es %1: restáurala o empieza de cero.</translation>
    </message>
    <message>
        <source>The records file %1 was written by a newer version of Rapport (its schema is %2, this program knows %3).</source>
        <translation>El archivo de registros %1 se escribió con una versión más reciente de Rapport (su esquema es %2, este programa conoce %3).</translation>
    </message>
    <message>
        <source>%1 is not a records file of Rapport.</source>
        <translation>%1 no es un archivo de registros de Rapport.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>La carpeta %1 no se puede crear.</translation>
    </message>
    <message>
        <source>There is no records file %1.</source>
        <translation>No existe el archivo de registros %1.</translation>
    </message>
    <message>
        <source>Event %1 of device %2 does not fit what was recorded before it.</source>
        <translation>El evento %1 del dispositivo %2 no encaja con lo registrado antes.</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>The saved run cannot be read.</source>
        <translation>El recorrido guardado no se puede leer.</translation>
    </message>
    <message>
        <source>The run was saved by a newer version of Rapport.</source>
        <translation>El recorrido se guardó con una versión más reciente de Rapport.</translation>
    </message>
    <message>
        <source>All of your answers still count.</source>
        <translation>Todas tus respuestas siguen contando.</translation>
    </message>
    <message>
        <source>The answers that were recorded are kept.</source>
        <translation>Las respuestas registradas se conservan.</translation>
    </message>
    <message>
        <source>Begin the lesson again.</source>
        <translation>Empieza la lección de nuevo.</translation>
    </message>
    <message>
        <source>This lesson was changed, and the step you had come to is no longer there. You go on at “%1”.</source>
        <translation>Esta lección ha cambiado y el paso al que habías llegado ya no está. Sigues en “%1”.</translation>
    </message>
    <message>
        <source>Of your %1 answers %2 still count.</source>
        <translation>De tus %1 respuestas, %2 siguen contando.</translation>
    </message>
</context>
</TS>
