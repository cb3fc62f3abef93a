# cmake -DNPM=… -DSOURCE=… -DFOLDER=… -P install.cmake: fetches the tools of package-lock.json into
# FOLDER, unless exactly these are there already.
file(SHA256 ${SOURCE}/package-lock.json wanted)
set(stamp ${FOLDER}/installed)
if(EXISTS ${stamp})
    file(READ ${stamp} there)
    if(there STREQUAL wanted)
        return()
    endif()
endif()
file(REMOVE ${stamp})
file(COPY ${SOURCE}/package.json ${SOURCE}/package-lock.json DESTINATION ${FOLDER})
# A registry may be slow to answer; what comes with the packages is never run.
execute_process(
    COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --fetch-retries=4 --loglevel=error
    WORKING_DIRECTORY ${FOLDER}
    RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "The tools could not be fetched from the npm registry. Check the network.")
endif()
file(WRITE ${stamp} ${wanted})
