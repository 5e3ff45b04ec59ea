# Tests that are programs of their own: command-line stories, contract checks, other clients. Each says "SKIP" and why
# (exit code 77) where something it needs is not there.
function(docket_script_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS script SKIP_RETURN_CODE 77
        ENVIRONMENT "${QT_TEST_ENVIRONMENT};DOCKET_BINARY=${CMAKE_BINARY_DIR}/app/docket")
endfunction()

find_package(Python3 REQUIRED COMPONENTS Interpreter)
docket_script_test(architecture ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/architecture/includes.py ${PROJECT_SOURCE_DIR})
set_tests_properties(architecture PROPERTIES LABELS pure)

add_executable(adf_samples ${CMAKE_CURRENT_SOURCE_DIR}/contracts/adfsamples.cpp)
target_link_libraries(adf_samples PRIVATE docket_text)
docket_script_test(adf_contracts ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/contracts/adf.py $<TARGET_FILE:adf_samples>)

if(NOT DOCKET_PURE_ONLY)
    docket_script_test(translations ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/translations/check.py ${PROJECT_SOURCE_DIR} ${DOCKET_LUPDATE})
    docket_script_test(sandbox_contracts ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/contracts/exercise.py)
    docket_script_test(sandbox_clients ${CMAKE_CURRENT_SOURCE_DIR}/clients/run.sh)
    file(GLOB stories CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/stories/*.py)
    list(FILTER stories EXCLUDE REGEX "(docketstory|commandlinesite).py$")
    foreach(story IN LISTS stories)
        get_filename_component(name ${story} NAME_WE)
        docket_script_test(story_${name} ${Python3_EXECUTABLE} ${story})
    endforeach()
endif()
