#include "cli/admission.h"

#include <istream>
#include <optional>
#include <ostream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace rapport::player {

namespace {

/// While it lives the terminal does not show what is typed.
class Unseen
{
public:
    Unseen()
    {
        termios now{};
        if (::tcgetattr(STDIN_FILENO, &now) != 0)
            return;
        m_before = now;
        now.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &now);
    }
    ~Unseen()
    {
        if (m_before)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &*m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    std::optional<termios> m_before;
};

std::string inWords(Millis wait)
{
    const auto seconds = (wait.count() + 999) / 1000;
    return seconds <= 120 ? std::to_string(seconds) + " seconds"
                          : std::to_string((seconds + 59) / 60) + " minutes";
}

Error refused(const std::string &what, Millis wait)
{
    return {Fault::Usage, what, "Nothing was recorded.",
            wait > Millis(0) ? "Try again in " + inWords(wait) + '.' : "Try again."};
}

} // namespace

Result<void> admit(records::RecordStore &store, const records::Learner &learner, std::istream &in,
                   std::ostream &out)
{
    using Outcome = records::PinCheck::Outcome;
    const Result<bool> sealed = store.hasPin(learner.id);
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return {};
    out << "PIN of " << learner.name << ": " << std::flush;
    std::string pin;
    {
        const Unseen unseen;
        std::getline(in, pin);
    }
    out << '\n';
    const auto check = store.checkPin(learner.id, pin);
    if (!check)
        return check.error();
    if (check->outcome == Outcome::Right)
        return {};
    return refused(check->outcome == Outcome::Early ? "There were too many wrong tries."
                                                    : "That is not the PIN.",
                   check->wait);
}

} // namespace rapport::player
