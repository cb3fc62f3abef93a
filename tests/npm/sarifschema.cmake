# cmake -DNPM=… -DFOLDER=… -P sarifschema.cmake: fetches the JSON schema of SARIF 2.1.0 into FOLDER,
# unless it is there already. OASIS publishes it on the web alone; this package carries it along, and
# only the schema is taken from it.
set(package @datadog/datadog-ci-plugin-sarif@4.2.2)
set(archive ${FOLDER}/datadog-datadog-ci-plugin-sarif-4.2.2.tgz)
set(schema package/dist/json-schema/sarif-schema-2.1.0.json)
set(wanted 10666d46649b52e262001e70d43e6c52f7c0279ca3dbdfe9a7dc2e4071556454)
if(EXISTS ${FOLDER}/${schema})
    file(SHA256 ${FOLDER}/${schema} there)
    if(there STREQUAL wanted)
        return()
    endif()
endif()
file(MAKE_DIRECTORY ${FOLDER})
execute_process(
    COMMAND ${NPM} pack ${package} --pack-destination ${FOLDER} --fetch-retries=4 --loglevel=error
    WORKING_DIRECTORY ${FOLDER}
    RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "SARIF's schema could not be fetched from the npm registry. Check the network.")
endif()
file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${FOLDER} PATTERNS ${schema})
file(SHA256 ${FOLDER}/${schema} there)
if(NOT there STREQUAL wanted)
    message(FATAL_ERROR "What the npm registry sent is not the schema that was wanted.")
endif()
