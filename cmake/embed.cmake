cmake_minimum_required(VERSION 3.22)
# Writes OUT, a C++ source that holds the files of the page in FOLDER (see src/cli/web_assets.h),
# with the SHA-256 of what the page's content security policy admits.
function(embed name file)
  file(READ ${FOLDER}/${file} content)
  string(FIND "${content}" ")web\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${file} holds )web\", which ends the literal that embeds it")
  endif()
  string(SHA256 hash "${content}")
  string(APPEND source "extern const std::string_view ${name} = R\"web(${content})web\";\n"
                       "extern const std::string_view ${name}Sha256 = \"${hash}\";\n")
  set(source "${source}" PARENT_SCOPE)
endfunction()

set(source "// Written by cmake/embed.cmake from web/; do not edit.\n#include \"cli/web_assets.h\"\n\nnamespace twicetold {\n")
embed(kComparePage compare.html)
embed(kCompareStyle compare.css)
embed(kCompareScript compare.js)
file(WRITE ${OUT} "${source}}  // namespace twicetold\n")
