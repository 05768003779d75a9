# Shows that layers.cmake lets a sound tree pass and refuses each kind of fault, by its sentence.
#   cmake -D SCRATCH=<directory to use> -P layers_can_fail.cmake

cmake_minimum_required(VERSION 3.25)

# Writes a tree of one file and runs the check on it.
function(expect verdict file line)
  file(REMOVE_RECURSE "${SCRATCH}")
  file(WRITE "${SCRATCH}/${file}" "#pragma once\n${line}\n")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D "ROOT=${SCRATCH}" -P "${CMAKE_CURRENT_LIST_DIR}/layers.cmake"
    RESULT_VARIABLE status
    OUTPUT_VARIABLE said
    ERROR_VARIABLE said)
  if(verdict STREQUAL "passes" AND NOT status EQUAL 0)
    message(FATAL_ERROR "${file} with ${line} should pass, but: ${said}")
  elseif(verdict STREQUAL "fails" AND (status EQUAL 0 OR NOT said MATCHES "${file}"))
    message(FATAL_ERROR "${file} with ${line} should be refused by name, but: ${said}")
  endif()
endfunction()

expect(passes "lib/check/a.h" "#include \"ledger/ledger.h\"")
expect(passes "lib/source/a.cpp" "#include <libfyaml.h>")
expect(passes "lib/render/a.cpp" "#include <xlsxwriter.h>")
expect(passes "cmd/a.cpp" "#include \"render/text.h\"")

expect(fails "lib/base/a.h" "#include \"source/document.h\"")
expect(fails "lib/ledger/a.h" "#include \"check/check.h\"")
expect(fails "lib/check/a.h" "#include \"assess/assessment.h\"")
expect(fails "lib/assess/a.h" "#include \"check/check.h\"")
expect(fails "lib/report/a.cpp" "#  include \"cmd/options.h\"")
expect(fails "lib/base/a.cpp" "#include \"../source/document.h\"")
expect(fails "lib/ledger/a.cpp" "#include <libfyaml.h>")
expect(fails "lib/report/a.cpp" "#include <xlsxwriter.h>")
expect(fails "lib/ledger/a.cpp" "#include <yaml-cpp/yaml.h>")
expect(fails "lib/base/a.h" "#include <CLI/CLI.hpp>")

file(REMOVE_RECURSE "${SCRATCH}")
