# A proxy of both kinds, which also refuses.
add_library(support_proxyserver STATIC
    ${CMAKE_CURRENT_LIST_DIR}/proxyserver.cpp ${CMAKE_CURRENT_LIST_DIR}/proxyserver.h)
add_library(heloscope::support_proxyserver ALIAS support_proxyserver)
target_include_directories(support_proxyserver PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(support_proxyserver PUBLIC project_options Qt6::Network)
