# A server that resumes TLS sessions, for the tests and the benches.
add_library(support_resumingserver STATIC
    ${CMAKE_CURRENT_LIST_DIR}/resumingserver.cpp ${CMAKE_CURRENT_LIST_DIR}/resumingserver.h)
add_library(heloscope::support_resumingserver ALIAS support_resumingserver)
target_include_directories(support_resumingserver PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(support_resumingserver PUBLIC heloscope::sandbox PRIVATE project_options OpenSSL::SSL)
