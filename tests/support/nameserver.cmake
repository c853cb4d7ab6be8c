# A small name server with a zone of the test's own.
add_library(support_nameserver STATIC
    ${CMAKE_CURRENT_LIST_DIR}/nameserver.cpp ${CMAKE_CURRENT_LIST_DIR}/nameserver.h)
add_library(heloscope::support_nameserver ALIAS support_nameserver)
target_include_directories(support_nameserver PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(support_nameserver PUBLIC project_options Qt6::Network)
