#pragma once

#include "format/files.h"
#include "format/readrecords.h"
#include "format/writerecords.h"

/// Files as a whole, by the field table of the record each of them holds.
namespace rapport::format {

/// Whether a file says that it is of a newer format; complains (RP0012) where it does. A newer
/// format may mean other things by the same words, so nothing of it is read.
[[nodiscard]] bool isNewer(const SourceFile &file, Diagnostics &diagnostics);

/// Whether a value that was read with these complaints lacks something that the file says. A step
/// of an unknown kind is an error to whoever takes the lesson, but is kept word for word.
[[nodiscard]] bool lacksSomething(const Diagnostics &complaints);

/// Reads a file that holds one T.
template <class T>
Reading<T> readFile(const SourceFile &file)
{
    Reading<T> reading;
    reading.diagnostics = file.diagnostics();
    if (!file.readable() || isNewer(file, reading.diagnostics))
        return reading;
    Reader reader(file);
    read(reader, 0, reading.value);
    reading.kept = reader.takeKept();
    Diagnostics found = reader.takeDiagnostics();
    reading.diagnostics.insert(reading.diagnostics.end(), std::make_move_iterator(found.begin()),
                               std::make_move_iterator(found.end()));
    sort(reading.diagnostics);
    return reading;
}

/// The canonical text of a file that holds one T.
template <class T>
std::string writeFile(const T &value, const SourceNotes *notes)
{
    Writer out(notes);
    writeFields(out, value);
    return out.take();
}

} // namespace rapport::format
