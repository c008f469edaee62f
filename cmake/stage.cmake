# twicetold_stage(NAME
#   USES     stages whose headers it may include
#   SYSTEM   prefixes of third-party headers it may include: unicode/ fmt/
#   LINKS    what those need from the linker
#   SOURCES  .cc files
#   TESTS    _test.cc files, built into one program <name>_test
#   BENCHES  _bench.cc files, built into one program <name>_bench
#   TEST_LINKS  libraries that only the tests need)
#
# declares the stage src/NAME. The build fails when a file of the stage includes a header of a
# stage that USES does not name, or a third-party header that SYSTEM does not name.
function(twicetold_stage name)
  cmake_parse_arguments(ARG "" "" "USES;SYSTEM;LINKS;SOURCES;TESTS;BENCHES;TEST_LINKS" ${ARGN})
  set(folder ${PROJECT_SOURCE_DIR}/src/${name})
  list(TRANSFORM ARG_SOURCES PREPEND ${folder}/ OUTPUT_VARIABLE sources)

  add_library(twicetold_${name} STATIC ${sources})
  target_include_directories(twicetold_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>)
  list(TRANSFORM ARG_USES PREPEND twicetold_ OUTPUT_VARIABLE uses)
  target_link_libraries(twicetold_${name} PUBLIC ${uses} ${ARG_LINKS} PRIVATE twicetold_developer)
  set_property(GLOBAL APPEND PROPERTY TWICETOLD_STAGES ${name})
  set_property(GLOBAL APPEND PROPERTY TWICETOLD_LINKS ${ARG_LINKS})

  file(GLOB headers CONFIGURE_DEPENDS ${folder}/*.h ${folder}/*.cc)
  set(stamp ${CMAKE_BINARY_DIR}/includes/${name}.checked)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} "-DSTAGE=${name}" "-DUSES=${ARG_USES}" "-DSYSTEM=${ARG_SYSTEM}"
            "-DFILES=${headers}" "-DSTAMP=${stamp}" -P ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake
    DEPENDS ${headers} ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake
    COMMENT "Checking what src/${name} includes" VERBATIM)
  add_custom_target(twicetold_${name}_includes DEPENDS ${stamp})
  add_dependencies(twicetold_${name} twicetold_${name}_includes)

  if(GTest_FOUND AND ARG_TESTS)
    list(TRANSFORM ARG_TESTS PREPEND ${folder}/ OUTPUT_VARIABLE tests)
    twicetold_test(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE twicetold_${name} ${ARG_TEST_LINKS})
  endif()
  if(benchmark_FOUND AND ARG_BENCHES)
    list(TRANSFORM ARG_BENCHES PREPEND ${folder}/ OUTPUT_VARIABLE benches)
    add_executable(${name}_bench EXCLUDE_FROM_ALL ${benches})
    target_link_libraries(${name}_bench PRIVATE twicetold_${name} benchmark::benchmark_main
                          twicetold_developer)
    set_property(GLOBAL APPEND PROPERTY TWICETOLD_BENCHES ${name}_bench)
  endif()
endfunction()

# A GoogleTest program that knows where the source tree is. Its tests run under ctest.
function(twicetold_test name)
  if(NOT GTest_FOUND)
    return()
  endif()
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE GTest::gtest_main twicetold_developer)
  target_compile_definitions(${name} PRIVATE TWICETOLD_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    TWICETOLD_PROGRAM="${CMAKE_BINARY_DIR}/twicetold")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 900)
endfunction()
