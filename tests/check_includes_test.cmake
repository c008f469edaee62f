# cmake -DCHECK=check_includes.cmake -DPLACE=FOLDER -P: an include that a stage has not declared fails
# the build with a word on where it stands; what is declared passes.
function(check why expected include)
  file(WRITE ${PLACE}/src/text/fixture.cc "${include}\n")
  execute_process(
    COMMAND ${CMAKE_COMMAND} "-DSTAGE=text" "-DUSES=base" "-DSYSTEM=unicode/"
            "-DFILES=${PLACE}/src/text/fixture.cc" "-DSTAMP=${PLACE}/stamp" -P ${CHECK}
    RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
  if(expected STREQUAL "passes" AND NOT result EQUAL 0)
    message(SEND_ERROR "${why}: ${include} did not pass:\n${said}")
  elseif(expected STREQUAL "fails" AND result EQUAL 0)
    message(SEND_ERROR "${why}: ${include} passed")
  elseif(expected STREQUAL "fails" AND NOT said MATCHES "text/fixture.cc")
    message(SEND_ERROR "${why}: the file is not named:\n${said}")
  endif()
endfunction()

check("its own header"               passes "#include \"text/tokens.h\"")
check("a stage that it uses"         passes "#include \"base/utf8.h\"")
check("the public types"             passes "#include \"twicetold/span.h\"")
check("a library that it names"      passes "#include <unicode/uchar.h>")
check("the standard library"         passes "#include <string_view>")
check("a later stage"                fails  "#include \"names/find.h\"")
check("an earlier one, not named"    fails  "#include \"page/read_page.h\"")
check("a library that it leaves out" fails  "#include <re2/re2.h>")
check("a header without a folder"    fails  "#include <simdjson.h>")
check("blanks do not hide it"        fails  "  #  include  \"names/find.h\"")
