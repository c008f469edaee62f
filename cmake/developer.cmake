# What only our own build asks for: warnings, sanitizers, tests, ccache.
add_library(twicetold_developer INTERFACE)
if(TWICETOLD_DEVELOPER)
  target_compile_options(twicetold_developer INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
  # With the compilers that CI uses every warning is an error; what a newer one warns of must not
  # stop somebody's first build.
  if("${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}" MATCHES "^(GNU 12|Clang 14)\\.")
    target_compile_options(twicetold_developer INTERFACE -Werror)
  endif()
  find_package(GTest QUIET)
  if(NOT GTest_FOUND)
    message(STATUS "GoogleTest (libgtest-dev) is not here: no tests will be built")
  endif()
  find_package(benchmark QUIET)
  find_program(CCACHE ccache)
  mark_as_advanced(CCACHE)
  if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
  endif()
endif()
if(TWICETOLD_SANITIZE)
  add_compile_options(-fsanitize=${TWICETOLD_SANITIZE} -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${TWICETOLD_SANITIZE})
endif()
if(TWICETOLD_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
# What clang-tidy must find on disk: sources that the build writes hang themselves here.
add_custom_target(generated_sources)
