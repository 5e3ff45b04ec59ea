# Tests that are programs of their own: command-line stories, contract checks, other clients. Each says "SKIP" and why
# (exit code 77) where something it needs is not there.
function(docket_script_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS script SKIP_RETURN_CODE 77
        ENVIRONMENT "${QT_TEST_ENVIRONMENT};DOCKET_BINARY=${CMAKE_BINARY_DIR}/app/docket")
endfunction()

if(NOT DOCKET_PURE_ONLY)
    docket_script_test(sandbox_contracts python3 ${CMAKE_CURRENT_SOURCE_DIR}/contracts/exercise.py)
    docket_script_test(sandbox_clients ${CMAKE_CURRENT_SOURCE_DIR}/clients/run.sh)
endif()
