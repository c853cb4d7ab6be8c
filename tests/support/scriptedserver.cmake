# A server that plays a dialogue file over loopback.
add_library(support_scriptedserver STATIC
    ${CMAKE_CURRENT_LIST_DIR}/scriptedserver.cpp ${CMAKE_CURRENT_LIST_DIR}/scriptedserver.h)
add_library(heloscope::support_scriptedserver ALIAS support_scriptedserver)
target_link_libraries(support_scriptedserver PUBLIC heloscope::support_dialogue heloscope::sandbox)
