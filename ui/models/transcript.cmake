# The transcript as rows, without a widget.
target_sources(heloscope_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/transcriptfilter.cpp
    ${CMAKE_CURRENT_LIST_DIR}/transcriptfilter.h
    ${CMAKE_CURRENT_LIST_DIR}/transcriptgroups.cpp
    ${CMAKE_CURRENT_LIST_DIR}/transcriptgroups.h
    ${CMAKE_CURRENT_LIST_DIR}/transcriptmodel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/transcriptmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/transcriptreport.cpp
    ${CMAKE_CURRENT_LIST_DIR}/transcriptreport.h
    ${CMAKE_CURRENT_LIST_DIR}/transcriptwords.cpp
    ${CMAKE_CURRENT_LIST_DIR}/transcriptwords.h)
