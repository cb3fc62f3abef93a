#include "session/places.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace rapport::player {

namespace fs = std::filesystem;

fs::path bundledCourses(const fs::path &program)
{
    std::error_code problem;
    const fs::path real = fs::canonical(program, problem);
    return (problem ? program : real).parent_path().parent_path() / "share/rapport/courses";
}

std::string accountName()
{
    const passwd *account = getpwuid(getuid());
    std::string name = account && account->pw_gecos ? account->pw_gecos : "";
    name = name.substr(0, name.find(','));
    if (name.empty() && account && account->pw_name)
        name = account->pw_name;
    return name.empty() ? "Learner" : name;
}

} // namespace rapport::player
