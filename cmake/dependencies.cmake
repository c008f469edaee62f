# Every library comes from the distribution; docs/dependencies.md says why each is here, and
# packages.txt which package holds it. Whatever is missing is named at once, with its package.
set(missing "")

# need_package(NAME apt-package [COMPONENTS ...]): a library with a CMake package.
macro(need_package name apt)
  find_package(${name} QUIET ${ARGN})
  if(NOT ${name}_FOUND)
    string(APPEND missing "\n  ${name}, in the package ${apt}")
    list(APPEND missing_packages ${apt})
  endif()
endmacro()

# need_library(library header apt-package): a library without one; "-" where headers are all of it.
macro(need_library library header apt)
  find_path(TWICETOLD_${apt}_INCLUDE ${header})
  if(NOT ${library} STREQUAL "-")
    find_library(TWICETOLD_${apt}_LIBRARY ${library})
  else()
    set(TWICETOLD_${apt}_LIBRARY none)
  endif()
  mark_as_advanced(TWICETOLD_${apt}_INCLUDE TWICETOLD_${apt}_LIBRARY)
  if(NOT TWICETOLD_${apt}_INCLUDE OR NOT TWICETOLD_${apt}_LIBRARY)
    string(APPEND missing "\n  <${header}>, in the package ${apt}")
    list(APPEND missing_packages ${apt})
  endif()
endmacro()

find_package(Threads REQUIRED)
need_package(ZLIB zlib1g-dev)
need_package(ICU libicu-dev COMPONENTS uc i18n)
need_package(fmt libfmt-dev)
need_package(simdjson libsimdjson-dev)
need_library(zstd zstd.h libzstd-dev)
need_library(cld2 cld2/public/compact_lang_det.h libcld2-dev)
need_library(stemmer libstemmer.h libstemmer-dev)
need_library(- tl/expected.hpp libexpected-dev)
need_library(- CLI/CLI.hpp libcli11-dev)

if(missing)
  list(JOIN missing_packages " " missing_packages)
  message(FATAL_ERROR "Twicetold needs libraries that are not here:${missing}\n"
    "On Debian or Ubuntu: sudo apt-get install ${missing_packages}\n"
    "or let `make demo` install all that is missing.")
endif()
