# The reader of dialogue files and the player of their server's side, for the tests and the fuzz targets.
add_library(support_dialogue STATIC
    ${CMAKE_CURRENT_LIST_DIR}/dialogue.cpp ${CMAKE_CURRENT_LIST_DIR}/dialogue.h
    ${CMAKE_CURRENT_LIST_DIR}/player.cpp ${CMAKE_CURRENT_LIST_DIR}/player.h)
add_library(heloscope::support_dialogue ALIAS support_dialogue)
target_include_directories(support_dialogue PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(support_dialogue PUBLIC heloscope::sandbox heloscope::smtp heloscope::transcript)
