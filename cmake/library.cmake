# The library that others link: all stages in one archive.
get_property(stages GLOBAL PROPERTY TWICETOLD_STAGES)
get_property(links GLOBAL PROPERTY TWICETOLD_LINKS)
list(REMOVE_DUPLICATES links)
list(TRANSFORM stages REPLACE "(.+)" "$<TARGET_OBJECTS:twicetold_\\1>" OUTPUT_VARIABLE objects)
add_library(twicetold STATIC ${objects})
add_library(twicetold::twicetold ALIAS twicetold)
set_target_properties(twicetold PROPERTIES LINKER_LANGUAGE CXX)
target_compile_features(twicetold PUBLIC cxx_std_20)
target_include_directories(twicetold PUBLIC
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(twicetold PRIVATE ${links})
