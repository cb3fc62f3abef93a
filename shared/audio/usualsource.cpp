#include "audio/usualsource.h"

#include <QElapsedTimer>

#include <pulse/pulseaudio.h>

#include <memory>

namespace rapport::audio {

namespace {

constexpr qint64 patienceMs = 330;
constexpr int waitUs = 20'000;

struct Answer
{
    QString source;
    bool given = false;
};

void take(pa_context *, const pa_server_info *server, void *answer)
{
    auto &found = *static_cast<Answer *>(answer);
    found.given = true;
    if (server && server->default_source_name)
        found.source = QString::fromUtf8(server->default_source_name);
}

/// Lets the loop work for a moment; false where it is broken.
bool turn(pa_mainloop *loop)
{
    return pa_mainloop_prepare(loop, waitUs) >= 0 && pa_mainloop_poll(loop) >= 0 &&
           pa_mainloop_dispatch(loop) >= 0;
}

} // namespace

QString usualSource()
{
    const std::unique_ptr<pa_mainloop, decltype(&pa_mainloop_free)> loop(pa_mainloop_new(),
                                                                         pa_mainloop_free);
    const std::unique_ptr<pa_context, decltype(&pa_context_unref)> context(
        pa_context_new(pa_mainloop_get_api(loop.get()), "rapport"), pa_context_unref);
    if (pa_context_connect(context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        return {};
    Answer answer;
    pa_operation *question = nullptr;
    QElapsedTimer clock;
    clock.start();
    while (!answer.given && clock.elapsed() < patienceMs && turn(loop.get())) {
        const pa_context_state_t state = pa_context_get_state(context.get());
        if (!PA_CONTEXT_IS_GOOD(state))
            break;
        if (state == PA_CONTEXT_READY && !question)
            question = pa_context_get_server_info(context.get(), take, &answer);
    }
    if (question) {
        pa_operation_cancel(question);
        pa_operation_unref(question);
    }
    pa_context_disconnect(context.get());
    return answer.source;
}

} // namespace rapport::audio
