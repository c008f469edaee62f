# cmake -DSOURCE=TREE -DPLACE=FOLDER -P: configuring without a library names the package that holds it.
execute_process(
  COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${PLACE} -DCMAKE_DISABLE_FIND_PACKAGE_simdjson=ON
          -DTWICETOLD_DEVELOPER=OFF
  RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
if(result EQUAL 0)
  message(SEND_ERROR "configured without simdjson")
endif()
foreach(word IN ITEMS simdjson "apt-get[ \n]+install[ \n]+libsimdjson-dev" "make demo")
  if(NOT said MATCHES "${word}")
    message(SEND_ERROR "“${word}” is not in the message:\n${said}")
  endif()
endforeach()
file(REMOVE_RECURSE ${PLACE})
