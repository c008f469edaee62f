# What `cmake --install` gives: the library with its headers, CMake package and pkg-config file; the
# program with its manual page and shell completions, which the program itself prints; documents.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/twicetold)

install(TARGETS twicetold EXPORT twicetold-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT twicetold-targets NAMESPACE twicetold:: DESTINATION ${package_folder})
configure_package_config_file(cmake/twicetold-config.cmake.in
  ${CMAKE_BINARY_DIR}/package/twicetold-config.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/package/twicetold-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/package/twicetold-config.cmake
  ${CMAKE_BINARY_DIR}/package/twicetold-config-version.cmake DESTINATION ${package_folder})

# The library is static: whoever links it by pkg-config needs all that it uses.
set(TWICETOLD_PC_LIBS "")
foreach(link IN LISTS links)  # of library.cmake
  if(link STREQUAL "Threads::Threads")
    string(APPEND TWICETOLD_PC_LIBS " -pthread")
  elseif(link STREQUAL "ZLIB::ZLIB")
    string(APPEND TWICETOLD_PC_LIBS " -lz")
  elseif(link MATCHES "^ICU::(.*)$")
    string(APPEND TWICETOLD_PC_LIBS " -licu${CMAKE_MATCH_1}")
  else()
    string(REGEX REPLACE "^.*::" "" link ${link})
    string(APPEND TWICETOLD_PC_LIBS " -l${link}")
  endif()
endforeach()
file(RELATIVE_PATH TWICETOLD_PC_PREFIX /p/${CMAKE_INSTALL_LIBDIR}/pkgconfig /p)
configure_file(cmake/twicetold.pc.in ${CMAKE_BINARY_DIR}/package/twicetold.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/package/twicetold.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(TARGETS program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
function(twicetold_generate kind file destination)
  set(path ${CMAKE_BINARY_DIR}/generated/${file})
  add_custom_command(OUTPUT ${path}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/generated
    COMMAND program generate ${kind} > ${path}
    DEPENDS program COMMENT "Printing ${file}" VERBATIM)
  set_property(GLOBAL APPEND PROPERTY TWICETOLD_GENERATED ${path})
  install(FILES ${path} DESTINATION ${destination} RENAME ${ARGN})
endfunction()
twicetold_generate(man twicetold.1 ${CMAKE_INSTALL_MANDIR}/man1 twicetold.1)
twicetold_generate(bash twicetold.bash ${CMAKE_INSTALL_DATADIR}/bash-completion/completions twicetold)
twicetold_generate(zsh twicetold.zsh ${CMAKE_INSTALL_DATADIR}/zsh/site-functions _twicetold)
twicetold_generate(fish twicetold.fish
  ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d twicetold.fish)

file(GLOB documents ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
  ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/docs/*.md)
install(FILES ${documents} DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)

get_property(generated GLOBAL PROPERTY TWICETOLD_GENERATED)
add_custom_target(install_files ALL DEPENDS twicetold program ${generated})
